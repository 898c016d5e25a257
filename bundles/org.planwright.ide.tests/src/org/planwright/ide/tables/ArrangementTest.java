package org.planwright.ide.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.planwright.ide.tables.TablePlans.COUNTY;
import static org.planwright.ide.tables.TablePlans.field;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.planwright.exchange.sheet.ColumnMeaning;
import org.planwright.exchange.sheet.Meaning;
import org.planwright.ide.server.SpeaksChinese;
import org.planwright.ide.tables.Arrangement.Order;

/** Tables filtered, sorted, grouped and summed. */
@ExtendWith(SpeaksChinese.class)
class ArrangementTest {

	private final TableData indicators = TableData.of(TablePlans.indicators(COUNTY));
	private final TableData projects = TableData.of(TablePlans.projects(COUNTY));

	@Test
	void findsRowsByWordsAndByPinyin() {
		assertEquals(List.of("森林覆盖率"), names(filtered(indicators, "覆盖")));
		assertEquals(List.of("森林覆盖率"), names(filtered(indicators, "slfgl")));
		assertEquals(List.of("森林覆盖率"), names(filtered(indicators, "约束性 46.5")));
		assertEquals(List.of("石渡灌区改造工程", "防洪治理工程"), names(filtered(projects, "xslj")));
		assertEquals(List.of(), names(filtered(projects, "铁路")));
		assertEquals(6, filtered(indicators, "　 ").rows().size());
	}

	@Test
	void sortsNumbersAsNumbersAndWhatHasNoneLast() {
		assertEquals(List.of("2.5:1", "5.5", "≥46.5", "51.0", "—", ""), texts(sorted(indicators, field(Meaning.TARGET), false), Meaning.TARGET));
		assertEquals(List.of("51.0", "≥46.5", "5.5", "2.5:1", "—", ""), texts(sorted(indicators, field(Meaning.TARGET), true), Meaning.TARGET));
	}

	@Test
	void sortsMoneyAndQuantitiesInOneUnit() {
		assertEquals(List.of("0.5亿元", "约9000万元", "16200万元", "20000—24000万元"), texts(sorted(projects, field(Meaning.INVESTMENT), false), Meaning.INVESTMENT));
		assertEquals(List.of("1200公顷", "13.5万亩", "渠道 118公里", ""), texts(sorted(projects, field(Meaning.QUANTITY), false), Meaning.QUANTITY));
		assertEquals(List.of("2026—2030年", "2027—2029年", "", ""), texts(sorted(projects, field(Meaning.PERIOD), false), Meaning.PERIOD));
	}

	@Test
	void groupsInTheOrderOfThePlanWithSumsOfLikeUnits() {
		Arrangement grouped = grouped(projects, Meaning.BOX, Set.of());
		assertEquals(List.of("专栏2 生态工程 2 2.12亿元 13.5万亩、1200公顷", "北山国土绿化工程", "湿地修复工程", "专栏3 水利工程 2 约2.9—3.3亿元 118公里", "石渡灌区改造工程", "防洪治理工程"), lines(grouped));
		assertEquals("约5.02—5.42亿元", grouped.totals().get(field(Meaning.INVESTMENT)).text());
		assertEquals(0, grouped.totals().get(field(Meaning.INVESTMENT)).without());
		assertEquals(1, grouped.totals().get(field(Meaning.QUANTITY)).without());
	}

	@Test
	void aProjectOfSeveralPlacesIsInEachAndInNoSum() {
		assertEquals(List.of("白崖乡 1 (1)", "北山国土绿化工程", "北屏镇 1 (1)", "北山国土绿化工程", "三汊乡 1 5000万元 1200公顷", "湿地修复工程", "（未写明） 2 约2.9—3.3亿元 118公里", "石渡灌区改造工程", "防洪治理工程"),
				lines(grouped(projects, Meaning.PLACE, Set.of())));
	}

	@Test
	void closedGroupsShowTheirHeadAlone() {
		assertEquals(List.of("专栏2 生态工程 2 2.12亿元 13.5万亩、1200公顷", "专栏3 水利工程 2 约2.9—3.3亿元 118公里", "石渡灌区改造工程", "防洪治理工程"),
				lines(grouped(projects, Meaning.BOX, Set.of("专栏2 生态工程"))));
	}

	@Test
	void amountsAreAddedWhereTheirUnitIsAlikeWhateverItsMultiplier() {
		TableData table = TableData.of(TablePlans.projects("""
				专栏1：项目 {
				  1. 甲工程。
				  @ 规模 制种田 1.2万亩、加工车间 8000平方米
				  2. 乙工程。
				  @ 规模 5000亩、泵站 4座
				}
				"""));
		assertEquals("1.7万亩、8000平方米", Arrangement.of(table, Order.NONE).totals().get(field(Meaning.QUANTITY)).text());
	}

	@Test
	void limitsAddUpToLimits() {
		TableData open = TableData.of(TablePlans.projects("""
				专栏1：项目 {
				  1. 甲工程。
				  @ 投资 300万元以上
				  2. 乙工程。
				  @ 投资 200万元
				  3. 丙工程。
				  @ 投资 上级核定
				}
				"""));
		TableLine.Totals totals = Arrangement.of(open, Order.NONE).totals().get(field(Meaning.INVESTMENT));
		assertEquals("≥500万元", totals.text());
		assertEquals(1, totals.without());
	}

	@Test
	void findsTheLineOfAnElement() {
		Arrangement grouped = grouped(projects, Meaning.BOX, Set.of());
		assertEquals(4, grouped.indexOf(projects.rows().get(2).id()));
		assertEquals(-1, filtered(projects, "绿化").indexOf(projects.rows().get(2).id()));
		assertTrue(grouped.lines().get(0) instanceof TableLine.Group);
	}

	private static Arrangement filtered(TableData table, String filter) {
		return Arrangement.of(table, new Order(filter, null, false, null, Set.of()));
	}

	private static Arrangement sorted(TableData table, ColumnMeaning field, boolean descending) {
		return Arrangement.of(table, new Order("", field, descending, null, Set.of()));
	}

	private static Arrangement grouped(TableData table, Meaning by, Set<String> closed) {
		return Arrangement.of(table, new Order("", null, false, field(by), closed));
	}

	private static List<String> names(Arrangement arrangement) {
		return arrangement.rows().stream().map(TableRow::name).toList();
	}

	private static List<String> texts(Arrangement arrangement, Meaning meaning) {
		return arrangement.rows().stream().map(row -> row.cell(field(meaning)).text()).toList();
	}

	private static List<String> lines(Arrangement arrangement) {
		return arrangement.lines().stream().map(line -> switch (line) {
			case TableLine.Element element -> element.row().name();
			case TableLine.Group group -> (group.title() + " " + group.rows() + (group.shared() == 0 ? "" : " (" + group.shared() + ")") + " " + sum(group, Meaning.INVESTMENT) + " "
					+ sum(group, Meaning.QUANTITY)).strip();
		}).toList();
	}

	private static String sum(TableLine.Group group, Meaning meaning) {
		TableLine.Totals totals = group.sums().get(field(meaning));
		return totals == null ? "" : totals.text();
	}
}
