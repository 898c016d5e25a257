package org.planwright.ide.elements;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.planwright.exchange.sheet.ColumnMeaning;
import org.planwright.exchange.sheet.Meaning;
import org.planwright.ide.elements.ElementChange.SetCell;
import org.planwright.ide.elements.ElementChange.SetValue;

/** Values of indicators and projects, as tables and forms set them. */
class SetValueTest extends ElementTests {

	private static final String COUNTY = """
			规划：岱河县十五五纲要
			规划期：2026—2030年  基期 2025年

			第一章　发展目标
			推进国土绿化。
			@ 牵头 县林业局  支撑 森林覆盖率

			专栏1：主要指标 {
			  列 类别、指标、单位、2025年基期、2030年目标、属性
			  // 林业局报
			  指标 森林覆盖率      单位 %     基期 44.4   目标 46.5   约束性
			  @ 方向 提高  牵头 县林业局
			  指标 粮食产量        单位 万吨  基期 38     预期性  // 待核
			  指标 常住人口城镇化率  单位 %  目标 ≥60  栏5 试点
			  @ 年度 2026年 55.1、2027年 56.2
			}

			专栏2：生态项目 {
			  1. 北山造林工程，造林12万亩。
			  @ 规模 12万亩  支撑 森林覆盖率
			  // 资金待落实
			  @ 投资 24000万元 来源 中央 20000万元、县级 4000万元
			  2. 湿地修复
			}
			""";

	SetValueTest() {
		super("岱河县", COUNTY);
	}

	private SetValue set(String words, Meaning field, String text) {
		return new SetValue(bench.at(words), ColumnMeaning.of(field), text);
	}

	private List<String> changed(ElementChange... changes) throws Exception {
		return ElementBench.difference(COUNTY, bench.changed(changes));
	}

	@Test
	void aCellIsChangedAndItsLineKeepsItsSpacing() throws Exception {
		assertEquals(List.of("+  指标 森林覆盖率      单位 %     基期 44.4   目标 47   约束性", "-  指标 森林覆盖率      单位 %     基期 44.4   目标 46.5   约束性"),
				changed(set("指标 森林", Meaning.TARGET, "47")));
	}

	@Test
	void aCellThatIsNotThereIsAddedInTheOrderOfTheKeys() throws Exception {
		assertTrue(changed(set("指标 粮食", Meaning.TARGET, "40")).contains("+  指标 粮食产量        单位 万吨  基期 38  目标 40     预期性  // 待核"), bench.text("岱河县"));
	}

	@Test
	void anEmptyTextTakesTheCellAway() throws Exception {
		assertTrue(changed(set("指标 粮食", Meaning.BASE, " ")).contains("+  指标 粮食产量        单位 万吨     预期性  // 待核"), bench.text("岱河县"));
	}

	@Test
	void aCellOfAnyColumnIsAddressedByItsKey() throws Exception {
		assertTrue(changed(new SetCell(bench.at("指标 常住"), "栏5", "全域"), new SetCell(bench.at("指标 常住"), "目标", "≥62"))
				.contains("+  指标 常住人口城镇化率  单位 %  目标 ≥62  栏5 全域"), bench.text("岱河县"));
	}

	@Test
	void unitAndAttributeAreChanged() throws Exception {
		assertTrue(changed(set("指标 粮食", Meaning.UNIT, "亿斤"), set("指标 常住", Meaning.ATTRIBUTE, "约束性")).containsAll(List.of(
				"+  指标 粮食产量        单位 亿斤  基期 38     预期性  // 待核", "+  指标 常住人口城镇化率  单位 %  目标 ≥60  栏5 试点  约束性")), bench.text("岱河县"));
		assertTrue(ElementBench.difference(COUNTY, bench.changed(set("指标 粮食", Meaning.ATTRIBUTE, ""))).contains("+  指标 粮食产量        单位 亿斤  基期 38  // 待核"), bench.text("岱河县"));
	}

	@Test
	void aValueInAnotherUnitIsConverted() throws Exception {
		assertTrue(changed(set("指标 粮食", Meaning.TARGET, "9亿斤")).getFirst().contains("目标 45 "), bench.text("岱河县"));
	}

	@Test
	void theUnitOfTheIndicatorIsNotRepeatedInItsCells() throws Exception {
		assertTrue(changed(set("指标 森林", Meaning.TARGET, "≥47%")).getFirst().contains("目标 ≥47 "), bench.text("岱河县"));
	}

	@Test
	void detailsAreChangedAddedAndTakenAwayAndTheRestOfTheirLineStays() throws Exception {
		assertEquals(List.of("+  @ 方向 提高  牵头 县林业和草原局、县财政局  配合 县水利局", "-  @ 方向 提高  牵头 县林业局"),
				changed(set("指标 森林", Meaning.LEAD, "县林业和草原局、县财政局"), set("指标 森林", Meaning.SUPPORT, "县水利局")));
		assertTrue(bench.changed(set("指标 森林", Meaning.DIRECTION, ""), set("指标 森林", Meaning.SUPPORT, "")).contains("\n  @ 牵头 县林业和草原局、县财政局\n"), bench.text("岱河县"));
	}

	@Test
	void anAttributeLineThatSaysNothingAnyMoreGoes() throws Exception {
		assertEquals(List.of("-  @ 方向 提高  牵头 县林业局"), changed(set("指标 森林", Meaning.DIRECTION, ""), set("指标 森林", Meaning.LEAD, "")));
	}

	@Test
	void theLastDetailOfALineIsExchangedForAnother() throws Exception {
		assertTrue(bench.changed(set("推进国土", Meaning.LEAD, ""), set("推进国土", Meaning.SUPPORTS, ""), set("推进国土", Meaning.DEADLINE, "2028年")).contains("推进国土绿化。\n@ 时限 2028年\n\n"),
				bench.text("岱河县"));
	}

	@Test
	void aProjectGetsAnAttributeLine() throws Exception {
		assertEquals(List.of("+  @ 规模 300公顷  地点 岱河镇  牵头 县水利局"),
				ElementBench.difference(COUNTY, bench.changed(set("2. 湿地", Meaning.LEAD, "县水利局"), set("2. 湿地", Meaning.PLACE, "岱河镇"), set("2. 湿地", Meaning.QUANTITY, "300公顷")))
						.stream().map(line -> line.replace("地点 岱河镇  规模 300公顷", "规模 300公顷  地点 岱河镇")).toList());
	}

	@Test
	void investmentKeepsItsSources() throws Exception {
		assertTrue(changed(set("1. 北山", Meaning.INVESTMENT, "26000万元"), new SetValue(bench.at("1. 北山"), new ColumnMeaning(Meaning.SOURCE, "县级"), "6000万元"))
				.contains("+  @ 投资 26000万元 来源 中央 20000万元、县级 6000万元"), bench.text("岱河县"));
	}

	@Test
	void aYearOfASeriesIsChangedAndTakenAway() throws Exception {
		assertTrue(changed(new SetValue(bench.at("指标 常住"), new ColumnMeaning(Meaning.ANNUAL, "2028年"), "57.4"),
				new SetValue(bench.at("指标 常住"), new ColumnMeaning(Meaning.ANNUAL, "2026年"), "")).contains("+  @ 年度 2027年 56.2、2028年 57.4"), bench.text("岱河县"));
	}

	@Test
	void whatAProjectBuildsIsSaidBehindItsName() throws Exception {
		assertTrue(changed(set("1. 北山", Meaning.CONTENT, "造林15万亩。")).contains("+  1. 北山造林工程，造林15万亩。"), bench.text("岱河县"));
		assertTrue(bench.changed(set("1. 北山", Meaning.CONTENT, "")).contains("\n  1. 北山造林工程\n"), bench.text("岱河县"));
	}

	@Test
	void aBlockOfCellsIsOneChange() throws Exception {
		ChangeAnswer.Edits edits = bench.edits(set("指标 森林", Meaning.BASE, "45"), set("指标 森林", Meaning.TARGET, "47"), set("指标 粮食", Meaning.BASE, "39"), set("指标 粮食", Meaning.TARGET, "41"));
		assertEquals(1, edits.edits().size());
		assertEquals(COUNTY, edits.texts().values().iterator().next());
		assertEquals(2, edits.edits().values().iterator().next().size());
	}

	@Test
	void whatIsSaidAlreadyChangesNothing() throws Exception {
		assertTrue(bench.edits(set("指标 森林", Meaning.TARGET, "46.5")).edits().isEmpty());
	}

	@Test
	void whatIsNoValueIsRefused() throws Exception {
		assertEquals("“4o.5”不能作为“目标”的值：请填写数值（如32.4、≥95、3-5）、短横或不含数字的文字。", bench.refused(set("指标 森林", Meaning.TARGET, "4o.5")));
		assertEquals("“12万元”的单位是万元，无法换算为该指标的单位万吨。", bench.refused(set("指标 粮食", Meaning.TARGET, "12万元")));
		assertEquals("不认识单位“百分”。请更正；确需使用时请在文本中填写。", bench.refused(set("指标 森林", Meaning.UNIT, "百分")));
		assertEquals("属性应为约束性或预期性，不能是“约束”。", bench.refused(set("指标 森林", Meaning.ATTRIBUTE, "约束")));
		assertEquals("方向应为提高、降低、保持、区间之一，不能是“上升”。", bench.refused(set("指标 森林", Meaning.DIRECTION, "上升")));
		assertEquals("“若干”不是规模：请填写数量和单位，如12.5万亩，多项用、分开。", bench.refused(set("1. 北山", Meaning.QUANTITY, "若干")));
		assertEquals("“12万亩”不是金额：请填写数值和单位，如24000万元。", bench.refused(set("1. 北山", Meaning.INVESTMENT, "12万亩")));
		assertEquals("“近期”中没有年份：请填写2028年或2026—2028年。", bench.refused(set("1. 北山", Meaning.PERIOD, "近期")));
		assertEquals("值须写在一行内。", bench.refused(set("1. 北山", Meaning.LEAD, "县林业局\n县财政局")));
		assertEquals("没有名为“林木覆盖率”的指标、项目或专栏。", bench.refused(set("1. 北山", Meaning.SUPPORTS, "森林覆盖率、林木覆盖率")));
	}

	@Test
	void aBindingIndicatorKeepsItsTarget() throws Exception {
		assertEquals("“森林覆盖率”为约束性指标，不能没有目标值。请先填写目标，或改为预期性。", bench.refused(set("指标 森林", Meaning.TARGET, "")));
		assertEquals("“粮食产量”为约束性指标，不能没有目标值。请先填写目标，或改为预期性。", bench.refused(set("指标 粮食", Meaning.ATTRIBUTE, "约束性")));
	}

	@Test
	void oneThatIsRefusedRefusesAll() throws Exception {
		assertEquals("属性应为约束性或预期性，不能是“约束”。", bench.refused(set("指标 森林", Meaning.BASE, "45"), set("指标 森林", Meaning.ATTRIBUTE, "约束")));
	}

	@Test
	void anElementIsFoundAgainWhereverItHasMoved() throws Exception {
		ElementRef project = bench.at("2. 湿地");
		bench.changed(set("1. 北山", Meaning.PLACE, "北山镇"), set("指标 粮食", Meaning.LEAD, "县农业农村局"));
		assertTrue(bench.changed(new SetValue(project, ColumnMeaning.of(Meaning.PLACE), "岱河镇")).contains("  2. 湿地修复\n  @ 地点 岱河镇\n"), bench.text("岱河县"));
	}

	@Test
	void anElementThatIsCalledOtherwiseNowIsNotChanged() throws Exception {
		ElementRef project = bench.at("2. 湿地");
		bench.changed(new ElementChange.Rename(project, "岱河湿地修复"));
		assertEquals("“湿地修复”已不在显示时的位置：可能已改名、已删除或有多个同名。请查看后重新操作。", bench.refused(new SetValue(project, ColumnMeaning.of(Meaning.PLACE), "岱河镇")));
	}
}
