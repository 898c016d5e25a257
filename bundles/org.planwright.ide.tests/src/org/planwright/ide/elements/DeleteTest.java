package org.planwright.ide.elements;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.planwright.ide.elements.ElementChange.Delete;

/** Elements deleted, and what refers to them. */
class DeleteTest extends ElementTests {

	private static final String CITY = """
			规划：云津市十五五纲要

			第一章　发展目标
			到2030年，森林覆盖率达到42.0%「=森林覆盖率.目标」，现状为「森林覆盖率.基期」。

			专栏1：主要指标 {
			  指标 1. 粮食产量  单位 万吨  目标 40  预期性
			  // 林业局报
			  指标 2. 森林覆盖率  单位 %  基期 40.8  目标 42.0  约束性
			  @ 方向 提高
			  指标 3. 湿地保护率  单位 %  目标 55  约束性
			}

			专栏2：生态项目 {
			  1. 北山造林工程，造林12万亩。
			  @ 规模 12万亩  支撑 森林覆盖率
			  工程分两期实施。
			  2. 湿地修复。
			  @ 支撑 专栏2/北山造林工程
			}

			推进国土绿化。
			@ 支撑 森林覆盖率、湿地保护率
			""";
	private static final String COUNTY = """
			规划：岱河县十五五纲要
			上位规划：云津市十五五纲要

			全市森林覆盖率达到42.0%「=云津市十五五纲要/森林覆盖率.目标」。

			专栏1：主要指标 {
			  指标 林木覆盖率  单位 %  目标 46.5  约束性
			  @ 上级 云津市十五五纲要/森林覆盖率
			}
			""";

	DeleteTest() {
		super("云津市", CITY, "岱河县", COUNTY);
	}

	private Delete delete(String words, boolean references) {
		return new Delete(bench.at(words), references);
	}

	@Test
	void whatNobodyRefersToGoesAndTheNumbersFollow() throws Exception {
		assertEquals(CITY.replace("  2. 湿地修复。\n  @ 支撑 专栏2/北山造林工程\n", ""), bench.changed(delete("2. 湿地", false)));
		assertEquals(List.of("+  指标 1. 森林覆盖率  单位 %  基期 40.8  目标 42.0  约束性", "+  指标 2. 湿地保护率  单位 %  目标 55  约束性", "-  指标 1. 粮食产量  单位 万吨  目标 40  预期性",
				"-  指标 2. 森林覆盖率  单位 %  基期 40.8  目标 42.0  约束性", "-  指标 3. 湿地保护率  单位 %  目标 55  约束性").stream().sorted().toList(),
				ElementBench.difference(bench.text("云津市"), bench.changed(delete("指标 1.", false))).stream().sorted().toList());
	}

	@Test
	void whatIsReferredToIsNotDeletedAndThePlacesAreTold() throws Exception {
		ChangeAnswer.Refusal refusal = assertInstanceOf(ChangeAnswer.Refusal.class, bench.server().execute(ElementCommand.NAME, delete("指标 2.", false)));
		assertTrue(refusal.byReferences());
		assertEquals("""
				“森林覆盖率”有 6 处引用：
				云津市.plan 第4行：到2030年，森林覆盖率达到42.0%「=森林覆盖率.目标」，现状为「森林覆盖率…
				云津市.plan 第16行：@ 规模 12万亩  支撑 森林覆盖率
				云津市.plan 第23行：@ 支撑 森林覆盖率、湿地保护率
				岱河县.plan 第4行：全市森林覆盖率达到42.0%「=云津市十五五纲要/森林覆盖率.目标」。
				岱河县.plan 第8行：@ 上级 云津市十五五纲要/森林覆盖率""", refusal.reason());
	}

	@Test
	void whatRefersToItGoesWithItInAllFiles() throws Exception {
		assertEquals(CITY.replace("42.0%「=森林覆盖率.目标」，现状为「森林覆盖率.基期」", "42.0%，现状为40.8%").replace("  // 林业局报\n  指标 2. 森林覆盖率  单位 %  基期 40.8  目标 42.0  约束性\n  @ 方向 提高\n", "")
				.replace("指标 3.", "指标 2.").replace("12万亩  支撑 森林覆盖率", "12万亩").replace("支撑 森林覆盖率、", "支撑 "), bench.changed(delete("指标 2.", true)));
		assertEquals(COUNTY.replace("「=云津市十五五纲要/森林覆盖率.目标」", "").replace("  @ 上级 云津市十五五纲要/森林覆盖率\n", ""), bench.text("岱河县"));
	}

	@Test
	void aProjectGoesWithItsDescription() throws Exception {
		assertEquals(CITY.replace("  1. 北山造林工程，造林12万亩。\n  @ 规模 12万亩  支撑 森林覆盖率\n  工程分两期实施。\n", "").replace("  2. 湿地修复。\n  @ 支撑 专栏2/北山造林工程\n", "  1. 湿地修复。\n"),
				bench.changed(delete("1. 北山", true)));
	}

	@Test
	void severalGoThatReferToEachOther() throws Exception {
		assertEquals(CITY.replace("  1. 北山造林工程，造林12万亩。\n  @ 规模 12万亩  支撑 森林覆盖率\n  工程分两期实施。\n  2. 湿地修复。\n  @ 支撑 专栏2/北山造林工程\n", ""),
				bench.changed(delete("1. 北山", false), delete("2. 湿地", false)));
	}

	@Test
	void aBoxGoesWithAllThatIsInItAndTheBlankLinesBelow() throws Exception {
		assertEquals(CITY.substring(0, CITY.indexOf("专栏2：")) + CITY.substring(CITY.indexOf("推进国土")), bench.changed(delete("专栏2", false)));
		assertTrue(bench.refused(delete("专栏1", false)).contains("引用"));
	}

	@Test
	void theLastLineOfAFileGoesWithTheLineEndBeforeIt() throws Exception {
		try (ElementBench other = new ElementBench(folder, "白沙镇", "规划：白沙镇规划\n\n推进绿化。\n建设水渠。")) {
			assertEquals("规划：白沙镇规划\n\n推进绿化。", other.changed(new Delete(other.at("建设"), false)));
		}
	}

	@Test
	void headingsAndFullGroupsStay() throws Exception {
		assertEquals("规划和标题不在此处删除。", bench.refused(delete("第一章", false)));
	}
}
