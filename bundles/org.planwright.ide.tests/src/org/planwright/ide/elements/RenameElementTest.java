package org.planwright.ide.elements;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.planwright.exchange.sheet.ColumnMeaning;
import org.planwright.exchange.sheet.Meaning;
import org.planwright.graph.Source;
import org.planwright.ide.elements.ElementChange.Connect;
import org.planwright.ide.elements.ElementChange.Rename;
import org.planwright.ide.elements.ElementChange.SetValue;

import com.google.gson.Gson;
import com.google.gson.JsonObject;

/** Elements renamed, alone and together with other changes, and changes that a client outside asks for. */
class RenameElementTest extends ElementTests {

	private static final String CITY = """
			规划：云津市十五五纲要

			第一章　发展目标
			到2030年，森林覆盖率达到42.0%「=森林覆盖率.目标」。

			专栏1：主要指标 {
			  类别 绿色生态
			  指标 森林覆盖率  单位 %  目标 42.0  约束性
			}

			专栏2：生态项目 {
			  一、造林
			  1. 北山造林工程，造林12万亩。
			  @ 支撑 森林覆盖率
			}
			""";
	private static final String COUNTY = """
			规划：岱河县十五五纲要

			推进国土绿化。
			@ 支撑 云津市十五五纲要/森林覆盖率
			""";

	RenameElementTest() {
		super("云津市", CITY, "岱河县", COUNTY);
	}

	private Rename rename(String words, String name) {
		return new Rename(bench.at(words), name);
	}

	@Test
	void referencesInAllFilesFollowAndProseDoesNot() throws Exception {
		assertEquals(CITY.replace("=森林覆盖率.", "=林草覆盖率.").replace("指标 森林覆盖率", "指标 林草覆盖率").replace("支撑 森林覆盖率", "支撑 林草覆盖率"), bench.changed(rename("指标 森林", "林草覆盖率")));
		assertEquals(COUNTY.replace("森林覆盖率", "林草覆盖率"), bench.text("岱河县"));
	}

	@Test
	void aNewNameComesTogetherWithNewValues() throws Exception {
		String text = bench.changed(new SetValue(bench.at("指标 森林"), ColumnMeaning.of(Meaning.TARGET), "43"), rename("指标 森林", "林草覆盖率"));
		assertTrue(text.contains("指标 林草覆盖率  单位 %  目标 43  约束性"), text);
	}

	@Test
	void titlesThatNobodyRefersToAreChangedWhereTheyStand() throws Exception {
		bench.changed(rename("类别", "生态环境"));
		bench.changed(rename("一、造林", "国土绿化"));
		bench.changed(rename("第一章", "总体要求"));
		assertEquals(CITY.replace("类别 绿色生态", "类别 生态环境").replace("一、造林", "一、国土绿化").replace("生态项目", "林业项目").replace("发展目标", "总体要求"), bench.changed(rename("专栏2", "林业项目")));
	}

	@Test
	void aBoxGetsAnotherNumber() throws Exception {
		assertTrue(bench.changed(rename("专栏2", "专栏3")).contains("专栏3：生态项目 {"), bench.text("云津市"));
	}

	@Test
	void aTitleThatBeginsAsANumberOfABoxIsATitle() throws Exception {
		assertTrue(bench.changed(rename("专栏2", "专栏一体化项目")).contains("专栏2：专栏一体化项目 {"), bench.text("云津市"));
	}

	@Test
	void aNameThatIsTakenIsRefused() throws Exception {
		assertEquals("“北山造林工程”已是别的名称。", bench.refused(rename("指标 森林", "北山造林工程")));
		assertEquals("一次只能给一个内容改名。", bench.refused(rename("指标 森林", "林草覆盖率"), rename("1. 北山", "南山造林工程")));
		assertEquals("标题不能为空。", bench.refused(rename("类别", " ")));
	}

	@Test
	void aClientOutsideAsksInJson() throws Exception {
		Gson gson = new Gson();
		JsonObject set = new JsonObject();
		set.addProperty("change", "setValue");
		set.add("element", gson.toJsonTree(bench.at("指标 森林")));
		set.addProperty("field", "target");
		set.addProperty("text", "43");
		JsonObject create = new JsonObject();
		create.addProperty("change", "create");
		create.add("element", gson.toJsonTree(bench.at("专栏2")));
		create.addProperty("kind", "PROJECT");
		create.addProperty("name", "湿地修复");
		create.add("values", gson.toJsonTree(Map.of("lead", "市水利局")));
		ChangeAnswer.Edits edits = assertInstanceOf(ChangeAnswer.Edits.class, bench.server().execute(ElementCommand.NAME, set, create));
		assertEquals(2, edits.edits().values().iterator().next().size());
	}

	@Test
	void aPlanThatIsGoneIsTold() throws Exception {
		ElementRef known = bench.at("岱河县", "推进");
		ElementRef gone = new ElementRef(known.kind(), known.name(), new Source(known.source().uri().replace("岱河县", "白沙镇"), 0, 1));
		assertEquals("无法将“白沙镇.plan”作为规划读取，请检查文件是否存在。", bench.refused(new Connect(gone, bench.at("指标 森林"))));
		assertEquals("无法将“白沙镇.plan”作为规划读取，请检查文件是否存在。", bench.refused(new Connect(bench.at("1. 北山"), gone)));
		ElementRef outside = new ElementRef(known.kind(), known.name(), new Source("file:///nowhere/else/青石镇.plan", 0, 1));
		assertEquals("无法将“青石镇.plan”作为规划读取，请检查文件是否存在。", bench.refused(new Connect(outside, bench.at("指标 森林"))));
	}
}
