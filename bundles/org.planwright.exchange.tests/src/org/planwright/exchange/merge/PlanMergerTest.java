package org.planwright.exchange.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.planwright.exchange.merge.Merging.PLAN;
import static org.planwright.exchange.merge.Merging.lines;
import static org.planwright.exchange.merge.Merging.preview;
import static org.planwright.exchange.merge.Merging.previewOf;
import static org.planwright.exchange.merge.Merging.row;
import static org.planwright.exchange.merge.Merging.taken;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.planwright.exchange.Parsed;
import org.planwright.exchange.sheet.Books;

/** What tables of departments say is compared with the plan and taken into its text. */
class PlanMergerTest {

	private static final Object[] INDICATORS = row("指标名称", "单位", "2025年实际", "2030年目标", "属性");

	@Test
	void whatThePlanSaysAnywayIsNoChange() throws Exception {
		MergePreview preview = preview(INDICATORS, row("地区生产总值", "亿元", 186.4, 250, "预期性"), row("森林覆盖率", "％", "44.4", 46.5, "约束性"), row("高标准农田面积", "亩", 860000, 1160000, null));
		assertEquals(List.of(), lines(preview));
		assertEquals(3, preview.unchanged());
		assertEquals(PLAN, preview.apply(item -> true));
	}

	@Test
	void aChangedValueReplacesItsCharactersOnlyAndKeepsTheSignOfThePlan() throws Exception {
		MergePreview preview = preview(INDICATORS, row("森林覆盖率", "%", 44.4, 47, "约束性"));
		assertEquals(List.of("CHANGED 森林覆盖率 目标：≥46.5→≥47"), lines(preview));
		assertEquals(List.of("+    指标 2. 森林覆盖率  单位 %  基期 44.4  目标 ≥47  约束性", "-    指标 2. 森林覆盖率  单位 %  基期 44.4  目标 ≥46.5  约束性"), sorted(taken(PLAN, preview)));
	}

	private static List<String> sorted(List<String> lines) {
		return lines.stream().sorted().toList();
	}

	@Test
	void unitsConvertByTheirDimension() throws Exception {
		MergePreview preview = preview(INDICATORS, row("高标准农田面积", "公顷", null, 80000, null));
		assertEquals(List.of("CHANGED 高标准农田面积 目标：116→120 / 由 80000公顷 换算。"), lines(preview));
	}

	@Test
	void aUnitOfAnotherDimensionIsAConflict() throws Exception {
		MergePreview preview = preview(INDICATORS, row("森林覆盖率", "万亩", 44.4, 500, "约束性"));
		assertTrue(preview.items().stream().allMatch(item -> item.state() == MergeState.CONFLICT && item.conflict() == Conflict.UNIT));
		assertEquals(PLAN, preview.apply(item -> item.state() != MergeState.CONFLICT));
	}

	@Test
	void anotherAttributeIsAConflict() throws Exception {
		assertEquals(List.of("CONFLICT 森林覆盖率 属性：约束性→预期性 / 属性与规划不同。"), lines(preview(INDICATORS, row("森林覆盖率", "%", 44.4, 46.5, "预期性"))));
	}

	@Test
	void twoDepartmentsThatDifferAreAConflict() throws Exception {
		MergePreview preview = previewOf(PLAN, Books.xlsx("甲", INDICATORS, row("森林覆盖率", "%", 44.4, 47, "约束性")), Books.xlsx("乙", INDICATORS, row("森林覆盖率", "%", 44.4, 48, "约束性")));
		assertEquals(List.of("CONFLICT 森林覆盖率 目标：≥46.5→≥47 / 与 表2.xlsx 乙!D2 不一致：≥48。", "CONFLICT 森林覆盖率 目标：≥46.5→≥48 / 与 表1.xlsx 甲!D2 不一致：≥47。"), lines(preview));
		assertTrue(preview.apply(item -> item.number() == 2).contains("目标 ≥48  约束性"));
	}

	@Test
	void aNewIndicatorGoesBelowTheLastOfItsCategory() throws Exception {
		MergePreview preview = preview(row("类别", "指标名称", "单位", "2025年实际", "2030年目标", "属性", "牵头单位"),
				row("经济发展", "社会消费品零售总额", "亿元", 52.3, 70, "预期性", "县商务局"), row("绿色生态", "湿地保护率", "%", 40, 45, "预期性", null), row("民生福祉", "人均预期寿命", "岁", 77.9, 79.2, "预期性", null));
		assertEquals(3, preview.count(MergeState.NEW));
		assertEquals(List.of("+    指标 社会消费品零售总额  单位 亿元  基期 52.3  目标 70  预期性", "+    @ 牵头 县商务局", "+    指标 4. 湿地保护率  单位 %  基期 40  目标 45  预期性", "+    类别 民生福祉",
				"+    指标 4. 人均预期寿命  单位 岁  基期 77.9  目标 79.2  预期性"), taken(PLAN, preview));
	}

	@Test
	void aNameThatDiffersByOneCharacterIsAskedFor() throws Exception {
		MergePreview preview = preview(INDICATORS, row("高标准农田面职", "万亩", 86, 120, null));
		assertEquals("CONFLICT 高标准农田面职：→单位 万亩；基期 86；目标 120 / 规划中有相近的“高标准农田面积”，可能是同一个。", lines(preview).get(0));
	}

	@Test
	void aTextForANumberIsAskedFor() throws Exception {
		assertEquals(List.of("CONFLICT 森林覆盖率 目标：≥46.5→待市级下达 / 规划为数字，表中为文字。"), lines(preview(INDICATORS, row("森林覆盖率", "%", null, "待市级下达", null))));
	}

	@Test
	void yearlyValuesAndDepartmentsBecomeDetails() throws Exception {
		MergePreview preview = preview(row("指标名称", "2026年", "2027年", "2028年", "2030年目标", "牵头单位", "配合单位"), row("森林覆盖率", 44.8, 45.2, "45.6", 46.5, "县自然资源局", "县财政局，县水利局"),
				row("地区生产总值", 197, null, null, 250, "县发展改革局", null));
		assertEquals(List.of("+    @ 牵头 县发展改革局", "+    @ 年度 2026年 197", "-    @ 方向 提高   牵头 县自然资源局", "+    @ 方向 提高   牵头 县自然资源局  配合 县财政局、县水利局",
				"+    @ 年度 2026年 44.8、2027年 45.2、2028年 45.6").stream().sorted().toList(), sorted(taken(PLAN, preview)));
	}

	@Test
	void projectsAreComparedChangedAndAdded() throws Exception {
		MergePreview preview = preview(row("专栏", "项目名称", "建设内容", "规模", "总投资（亿元）", "建设年限", "责任单位"),
				row("专栏2", "石渡灌区改造工程", "改造渠道118公里。", "渠道118公里", 2.4, "2026-2029", "县水利局"),
				row("专栏2", "岱河防洪治理工程", "治理河长16公里，新建泵站4座", "治理河长16公里，泵站4座", 0.9, "2027", "县水利局"),
				row("专栏2", "龙湫水库除险加固工程", "加固大坝1座", "1座", null, null, "县水利局"), row(null, "城关镇排涝工程", "新建泵站2座", null, 0.3, null, null));
		assertEquals(List.of("+  2. 岱河防洪治理工程，治理河长16公里，新建泵站4座。", "+  @ 规模 治理河长 16公里、泵站 4座  牵头 县水利局  建设期 2027年", "+  @ 投资 0.9亿元", "+  3. 龙湫水库除险加固工程，加固大坝1座。",
				"+  @ 规模 1座  牵头 县水利局", "-  2. 岱河防洪治理工程，治理河长15.5公里。", "+}", "+专栏3：新增项目 {", "+  1. 城关镇排涝工程，新建泵站2座。", "+  @ 投资 0.3亿元").stream().sorted().toList(),
				sorted(taken(PLAN, preview)).stream().filter(line -> !line.equals("+")).toList());
	}

	@Test
	void lineEndsOfWindowsStay() throws Exception {
		String plan = PLAN.replace("\n", "\r\n");
		MergePreview preview = previewOf(plan, Books.xlsx("表", INDICATORS, row("湿地保护率", "%", 40, 45, "约束性")));
		String merged = preview.apply(item -> true);
		assertFalse(merged.replace("\r\n", "").contains("\n"));
		assertEquals(4, Parsed.plan(merged).indicators().size());
	}
}
