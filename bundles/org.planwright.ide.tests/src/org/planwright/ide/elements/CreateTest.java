package org.planwright.ide.elements;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.planwright.exchange.sheet.ColumnMeaning;
import org.planwright.exchange.sheet.Meaning;
import org.planwright.ide.elements.ElementChange.Connect;
import org.planwright.ide.elements.ElementChange.Create;
import org.planwright.ide.elements.ElementChange.SetValue;

/** New indicators and projects, each on a line of its own that is written like those around it. */
class CreateTest extends ElementTests {

	private static final String COUNTY = """
			规划：岱河县十五五纲要

			专栏1：主要指标 {
			  列 类别、指标、单位、2030年目标、属性
			  类别 经济发展
			    指标 1. 粮食产量  单位 万吨  目标 40  预期性
			    指标 2. 工业增速  单位 %  年均 7  预期性
			  类别 绿色生态
			    指标 3. 森林覆盖率  单位 %  目标 46.5  约束性
			  注：目标为2030年数。
			}

			专栏2：生态项目 {
			  一、造林
			    1. 北山造林工程，造林12万亩。
			    @ 支撑 森林覆盖率
			    工程分两期实施。
			    2. 南山造林工程。
			  二、水利
			    1. 河道整治。
			}

			专栏3：水利项目 {
			}
			""";

	CreateTest() {
		super("岱河县", COUNTY);
	}

	private static ColumnMeaning field(Meaning meaning) {
		return ColumnMeaning.of(meaning);
	}

	private List<String> project(String where, String name) throws Exception {
		return ElementBench.difference(COUNTY, bench.changed(new Create(bench.at(where), ElementKind.PROJECT, name, Map.of())));
	}

	private List<String> indicator(String where, String name) throws Exception {
		return ElementBench.difference(COUNTY, bench.changed(new Create(bench.at(where), ElementKind.INDICATOR, name, Map.of())));
	}

	@Test
	void aProjectComesToTheEndOfItsGroup() throws Exception {
		assertEquals(List.of("+    3. 西山造林工程"), project("一、造林", "西山造林工程"));
		assertTrue(bench.text("岱河县").contains("    2. 南山造林工程。\n    3. 西山造林工程\n  二、水利"), bench.text("岱河县"));
	}

	@Test
	void aProjectBelowAnotherComesBehindItsDescriptionAndTheNumbersFollow() throws Exception {
		assertEquals(List.of("+    2. 西山造林工程", "+    3. 南山造林工程。", "-    2. 南山造林工程。"), project("1. 北山", "西山造林工程"));
		assertTrue(bench.text("岱河县").contains("    工程分两期实施。\n    2. 西山造林工程\n    3. 南山"), bench.text("岱河县"));
	}

	@Test
	void aProjectComesToTheEndOfItsBox() throws Exception {
		assertEquals(List.of("+    2. 岱河水库"), project("专栏2", "岱河水库"));
	}

	@Test
	void anEmptyBoxGetsItsFirstProject() throws Exception {
		assertEquals(List.of("+  1. 岱河水库"), project("专栏3", "岱河水库"));
	}

	@Test
	void anIndicatorComesToTheEndOfItsCategoryAndTheNumbersFollow() throws Exception {
		assertEquals(List.of("+    指标 3. 常住人口", "+    指标 4. 森林覆盖率  单位 %  目标 46.5  约束性", "-    指标 3. 森林覆盖率  单位 %  目标 46.5  约束性"), indicator("类别 经济", "常住人口"));
	}

	@Test
	void anIndicatorComesToTheEndOfItsTableAboveTheNotes() throws Exception {
		assertEquals(List.of("+    指标 4. 常住人口"), indicator("专栏1", "常住人口"));
		assertTrue(bench.text("岱河县").contains("    指标 4. 常住人口\n  注："), bench.text("岱河县"));
	}

	@Test
	void somethingNewSaysAllThatIsKnownOfIt() throws Exception {
		List<String> changes = ElementBench.difference(COUNTY, bench.changed(new Create(bench.at("专栏3"), ElementKind.PROJECT, "岱河水库",
				Map.of(field(Meaning.CONTENT), "总库容1200万立方米。", field(Meaning.LEAD), "县水利局", field(Meaning.INVESTMENT), "24000万元", field(Meaning.SUPPORTS), "粮食产量")),
				new Create(bench.at("类别 绿色"), ElementKind.INDICATOR, "湿地保护率", Map.of(field(Meaning.UNIT), "%", field(Meaning.TARGET), "≥55", field(Meaning.ATTRIBUTE), "约束性"))));
		assertEquals(List.of("+    指标 4. 湿地保护率  单位 %  目标 ≥55  约束性", "+  1. 岱河水库，总库容1200万立方米。", "+  @ 支撑 粮食产量  牵头 县水利局", "+  @ 投资 24000万元"), changes);
	}

	@Test
	void ofAPlanItIsPlacedWhereItsLikeAre() throws Exception {
		ElementRef plan = ElementRef.of(bench.plan("岱河县"));
		assertEquals(List.of("+    指标 4. 常住人口", "+    2. 岱河水库"), ElementBench.difference(COUNTY,
				bench.changed(new Create(plan, ElementKind.INDICATOR, "常住人口", Map.of()), new Create(plan, ElementKind.PROJECT, "岱河水库", Map.of()))));
	}

	@Test
	void aPlanWithoutBoxesGetsThem() throws Exception {
		try (ElementBench empty = new ElementBench(folder, "白沙镇", "规划：白沙镇规划\n\n第一章　总则\n全面推进。\n")) {
			ElementRef plan = ElementRef.of(empty.plan("白沙镇"));
			String text = empty.changed(new Create(plan, ElementKind.INDICATOR, "常住人口", Map.of(field(Meaning.TARGET), "3")), new Create(plan, ElementKind.PROJECT, "白沙渠", Map.of()));
			assertEquals("规划：白沙镇规划\n\n第一章　总则\n全面推进。\n\n指标表：新增指标 {\n  指标 常住人口  目标 3\n}\n\n专栏1：新增项目 {\n  1. 白沙渠\n}\n", text);
		}
	}

	@Test
	void severalNewOnesKeepTheirOrder() throws Exception {
		bench.changed(new Create(bench.at("专栏3"), ElementKind.PROJECT, "甲水库", Map.of()), new Create(bench.at("专栏3"), ElementKind.PROJECT, "乙水库", Map.of()));
		assertTrue(bench.text("岱河县").contains("专栏3：水利项目 {\n  1. 甲水库\n  2. 乙水库\n}"), bench.text("岱河县"));
	}

	@Test
	void whatIsNewCanBeConnectedAndChangedAfterwards() throws Exception {
		bench.changed(new Create(bench.at("专栏3"), ElementKind.PROJECT, "岱河水库", Map.of()));
		bench.changed(new Connect(bench.at("1. 岱河"), bench.at("指标 1.")), new SetValue(bench.at("1. 岱河"), field(Meaning.PLACE), "岱河镇"));
		assertTrue(bench.text("岱河县").contains("  1. 岱河水库\n  @ 支撑 粮食产量  地点 岱河镇\n}"), bench.text("岱河县"));
	}

	@Test
	void namesThatAreTakenOrCannotBeReadAreRefused() throws Exception {
		assertEquals("“森林覆盖率”已是别的名称。", bench.refused(new Create(bench.at("专栏3"), ElementKind.PROJECT, "森林覆盖率", Map.of())));
		assertEquals("名称中不能有“，”，名称会在此中断。", bench.refused(new Create(bench.at("专栏3"), ElementKind.PROJECT, "水库，灌区", Map.of())));
		assertEquals("名称不能为空。", bench.refused(new Create(bench.at("专栏3"), ElementKind.PROJECT, " ", Map.of())));
	}

	@Test
	void aWrongPlaceOrValueIsRefused() throws Exception {
		assertEquals("项目须放在专栏或专栏的分组中。", bench.refused(new Create(bench.at("指标 1."), ElementKind.PROJECT, "水库", Map.of())));
		assertEquals("指标须放在指标表或其类别中。", bench.refused(new Create(bench.at("一、造林"), ElementKind.INDICATOR, "湿地保护率", Map.of())));
		assertEquals("“湿地保护率”为约束性指标，不能没有目标值。请先填写目标，或改为预期性。",
				bench.refused(new Create(bench.at("专栏1"), ElementKind.INDICATOR, "湿地保护率", Map.of(field(Meaning.ATTRIBUTE), "约束性"))));
		assertEquals("不认识单位“个个”。请更正；确需使用时请在文本中填写。",
				bench.refused(new Create(bench.at("专栏1"), ElementKind.INDICATOR, "湿地保护率", Map.of(field(Meaning.UNIT), "个个"))));
	}
}
