package org.planwright.ide.hover;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.planwright.ide.server.Caret;
import org.planwright.ide.server.SpeaksChinese;
import org.planwright.ide.server.TestServer;

/** What a client of the language server is told of the element under the pointer. ¦ is the pointer. */
@ExtendWith(SpeaksChinese.class)
class HoverTest {

	private static final String CITY = """
			规划：云津市十五五纲要
			标题：云津市国民经济和社会发展第十五个五年规划纲要

			指标表：主要指标 {
			  列 类别、指标、2025年实际、2030年目标、属性
			  指标 森林覆盖率  单位 %  基期 41.2  目标 42  约束性
			}
			""";
	private static final String COUNTY = """
			规划：岱河县十五五纲要
			上位规划：云津市十五五纲要

			第一章　守护绿水青山
			森林覆盖率达到40%「=森林覆盖率.目标」。
			@ 牵头 县林业局  支撑 森林覆盖率

			专栏1：主要指标 {
			  列 类别、指标、2025年实际、2030年目标、属性
			  类别 绿色生态
			  指标 森林覆盖率  单位 %  基期 38.5  目标 ≥40.0  约束性
			  @ 上级 云津市十五五纲要/森林覆盖率  口径 含灌木林  牵头 县林业局
			}

			专栏2：生态工程 {
			  1. 退耕还林工程，规模12万亩。
			  @ 规模 12万亩  地点 桓山乡  支撑 森林覆盖率  投资 3亿元  建设期 2026—2028年
			}

			名词解释 {
			  1. 森林覆盖率：森林面积占土地面积的比重。
			}
			""";

	@TempDir
	Path folder;

	@Test
	void aReferenceTellsOfTheIndicatorThatItNames() throws Exception {
		String text = at(COUNTY.replace("「=森林", "「=森¦林"));
		assertTrue(text.startsWith("**森林覆盖率**　指标，绿色生态"), text);
		assertTrue(text.contains("| 基期 | 目标 | 单位 | 属性 |"), text);
		assertTrue(text.contains("| 38.5 | ≥40.0 | % | 约束性 |"), text);
		assertTrue(text.contains("推算：增量 1.5个百分点"), text);
	}

	@Test
	void theFacetOfAReferenceTellsOfTheIndicatorToo() throws Exception {
		String text = at(COUNTY.replace("覆盖率.目标」", "覆盖率.目¦标」"));
		assertTrue(text.startsWith("**森林覆盖率**　指标，绿色生态"), text);
	}

	@Test
	void theAttributeIsExplainedAndTheUpperPlanNamed() throws Exception {
		String text = at(COUNTY.replace("≥40.0  约束性", "≥40.0  约¦束性"));
		assertTrue(text.contains("约束性指标：政府须确保实现"), text);
		assertTrue(text.contains("上级规划：云津市十五五纲要“森林覆盖率”：基期 41.2，目标 42，单位 %"), text);
		assertTrue(text.contains("口径：含灌木林"), text);
	}

	@Test
	void whereAnIndicatorIsUsedIsCounted() throws Exception {
		String text = at(COUNTY.replace("指标 森林", "指标 森¦林"));
		assertTrue(text.contains("使用：核对1处，支撑2处"), text);
		assertTrue(text.contains("支撑项目：退耕还林工程"), text);
	}

	@Test
	void useInLowerPlansIsCountedToo() throws Exception {
		Files.writeString(folder.resolve("岱河县.plan"), COUNTY);
		Caret caret = Caret.in(CITY.replace("指标 森林", "指标 森¦林"));
		Path city = folder.resolve("云津市.plan");
		Files.writeString(city, caret.text());
		try (TestServer server = new TestServer(folder)) {
			String text = server.hover(city, caret.position());
			assertTrue(text.contains("使用：下级指标1个"), text);
		}
	}

	@Test
	void aProjectTellsItsScaleMoneyAndTime() throws Exception {
		String text = at(COUNTY.replace("1. 退耕", "1. 退¦耕"));
		for (String part : new String[] { "**退耕还林工程**　项目，专栏2 生态工程", "规模：12万亩", "投资：3亿元", "建设期：2026—2028年", "地点：桓山乡", "支撑：森林覆盖率" }) {
			assertTrue(text.contains(part), part + " in " + text);
		}
	}

	@Test
	void theUpperPlanIsSummedUp() throws Exception {
		String text = at(COUNTY.replace("上位规划：云", "上位规划：云¦"));
		assertTrue(text.contains("云津市国民经济和社会发展第十五个五年规划纲要"), text);
		assertTrue(text.contains("1个指标（约束性1个），0个专栏，0个项目"), text);
	}

	@Test
	void aTermTellsItsDefinition() throws Exception {
		assertEquals("**森林覆盖率**　名词\n\n森林面积占土地面积的比重。", at(COUNTY.replace("1. 森林覆盖率：", "1. 森林¦覆盖率：")));
	}

	@Test
	void inProseNothingIsSaid() throws Exception {
		assertNull(at(COUNTY.replace("森林覆盖率达到", "森林¦覆盖率达到")));
	}

	@Test
	void whatIsSaidIsInTheLanguageOfThePerson() throws Exception {
		Locale.setDefault(Locale.ENGLISH);
		String text = at(COUNTY.replace("指标 森林", "指标 森¦林"));
		assertTrue(text.contains("Binding: the government has to see"), text);
		assertFalse(text.contains("推算"), text);
	}

	private String at(String text) throws Exception {
		Files.writeString(folder.resolve("云津市.plan"), CITY);
		Path file = folder.resolve("岱河县.plan");
		Caret caret = Caret.in(text);
		Files.writeString(file, caret.text());
		try (TestServer server = new TestServer(folder)) {
			server.open(file, caret.text());
			return server.hover(file, caret.position());
		}
	}
}
