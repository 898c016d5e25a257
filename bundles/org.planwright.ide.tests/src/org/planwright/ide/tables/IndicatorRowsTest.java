package org.planwright.ide.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.planwright.ide.tables.TablePlans.COUNTY;
import static org.planwright.ide.tables.TablePlans.column;
import static org.planwright.ide.tables.TablePlans.field;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.planwright.exchange.sheet.Meaning;
import org.planwright.ide.server.SpeaksChinese;

/** The indicators of a plan as a table. */
@ExtendWith(SpeaksChinese.class)
class IndicatorRowsTest {

	private PlanTable plan;
	private TableData table;
	private TableFacts facts;

	@BeforeEach
	void read() {
		plan = TablePlans.indicators(COUNTY);
		table = TableData.of(plan);
		facts = TableFacts.of(table);
	}

	@Test
	void hasTheColumnsOfThePrintedTableInItsOrder() {
		assertEquals(List.of("序号", "类别", "指标", "单位", "2020年实际", "2025年预计", "2030年目标", "年均/累计", "属性"),
				table.columns().stream().filter(TableColumn::usual).map(TableColumn::heading).toList());
		assertEquals(List.of("牵头", "方向", "配合", "口径", "代码", "备注"), table.columns().stream().filter(column -> !column.usual()).map(TableColumn::heading).toList());
	}

	@Test
	void showsValuesAsTheyArePrintedAndKeepsThemAsWritten() {
		assertEquals(List.of("地区生产总值（可比价）", "常住人口城镇化率", "单位地区生产总值能源消耗降低", "森林覆盖率", "城镇调查失业率", "农产品加工业与农业总产值比"), column(table, Meaning.NAME));
		assertEquals("地区生产总值", table.rows().get(0).cell(field(Meaning.NAME)).text());
		assertEquals(List.of("经济发展", "经济发展", "绿色生态", "绿色生态", "绿色生态", "绿色生态"), column(table, Meaning.CATEGORY));
		assertEquals(List.of("—", "51.0", "", "≥46.5", "5.5", "2.5:1"), column(table, Meaning.TARGET));
	}

	@Test
	void saysThatABaseIsEstimatedUnlessTheHeadingDoes() {
		assertEquals("46.2*", table.rows().get(1).cell(field(Meaning.BASE)).shown());
		TableData plain = TableData.of(TablePlans.indicators(COUNTY.replace("2025年预计", "2025年实际")));
		assertEquals("46.2*（预计）", plain.rows().get(1).cell(field(Meaning.BASE)).shown());
		assertEquals("46.2*", plain.rows().get(1).cell(field(Meaning.BASE)).text());
	}

	@Test
	void putsAveragesAndTotalsInOneColumnWhereThePlanDoes() {
		assertEquals(List.of("6左右", "", "[14]", "", "", ""), column(table, Meaning.AVERAGE));
		assertEquals(Meaning.CUMULATIVE, table.rows().get(2).cell(field(Meaning.AVERAGE)).field().meaning());
		TableData apart = TableData.of(TablePlans.indicators(COUNTY.replace("累计 [14]", "年均 3.0  累计 [14]")));
		assertEquals("3.0", apart.rows().get(2).cell(field(Meaning.AVERAGE)).text());
		assertEquals("[14]", apart.rows().get(2).cell(field(Meaning.CUMULATIVE)).text());
	}

	@Test
	void tellsWhatIsMissing() {
		TableRow unemployment = table.rows().get(4);
		assertTrue(unemployment.cell(field(Meaning.UNIT)).isMissing());
		assertTrue(unemployment.cell(field(Meaning.ATTRIBUTE)).isMissing());
		assertFalse(unemployment.cell(field(Meaning.AVERAGE)).isMissing());
		TableRow energy = table.rows().get(2);
		assertTrue(energy.cell(field(Meaning.BASE)).isMissing());
		assertFalse(energy.cell(field(Meaning.TARGET)).isMissing(), "a total is a target");
		assertEquals(1, facts.missing(field(Meaning.UNIT)));
	}

	@Test
	void derivesADirectionWhereThePlanStatesNone() {
		assertEquals(TableCell.Look.PLAIN, table.rows().get(3).cell(field(Meaning.DIRECTION)).look());
		TableCell derived = table.rows().get(4).cell(field(Meaning.DIRECTION));
		assertEquals("降低", derived.shown());
		assertEquals("", derived.text());
		assertEquals(TableCell.Look.DERIVED, derived.look());
	}

	@Test
	void knowsWhereEachValueStandsInTheText() {
		TableRow forest = table.rows().get(3);
		assertEquals("目标 ≥46.5", at(forest.cell(field(Meaning.TARGET))));
		assertEquals("森林覆盖率", at(forest.cell(field(Meaning.NAME))));
		assertEquals("牵头 县自然资源局", at(forest.cell(field(Meaning.LEAD))));
		assertEquals("约束性", at(forest.cell(field(Meaning.ATTRIBUTE))));
		assertEquals(forest, facts.places().at(TablePlans.FILE, COUNTY.indexOf("配合 县财政局")).orElseThrow());
		assertTrue(facts.places().at(TablePlans.FILE, COUNTY.indexOf("主要目标")).isEmpty());
	}

	private static String at(TableCell cell) {
		return COUNTY.substring(cell.place().start(), cell.place().end());
	}

	@Test
	void severalPlansShareColumnsThatAreCalledWhatTheyHold() {
		PlanTable other = IndicatorRows.of(TablePlans.plan("""
				规划：云津市十五五纲要
				表1：主要指标 {
				  指标 森林覆盖率  单位 %  基期 40.8  目标 42.0  约束性
				}
				专栏1：主要指标 {
				  指标 森林覆盖率  单位 %  基期 40.8  目标 42.0  年均 0.2  累计 [1.2]  约束性
				}
				"""), Path.of("/plans/云津市.plan"), Optional.empty());
		TableData both = TableData.of(List.of(plan, other));
		assertEquals(List.of("规划", "序号", "类别", "指标", "单位", "往期", "基期", "目标", "年均", "累计", "属性"),
				both.columns().stream().filter(TableColumn::usual).map(TableColumn::heading).toList());
		assertEquals("[14]", both.rows().get(2).cell(field(Meaning.CUMULATIVE)).text());
		assertEquals("", both.rows().get(2).cell(field(Meaning.AVERAGE)).text());
		assertEquals("云津市十五五纲要", both.rows().getLast().cell(Fields.PLAN).shown());
	}

	@Test
	void aTableThatNamesNoColumnsHasThoseThatItsRowsFill() {
		TableData plain = TableData.of(TablePlans.indicators("""
				专栏1：主要指标 {
				  指标 湿地保护率  单位 %  基期 50  目标 55  约束性
				}
				"""));
		assertEquals(List.of("类别", "指标", "单位", "基期", "目标", "属性"), plain.columns().stream().filter(TableColumn::usual).map(TableColumn::heading).toList());
		assertEquals(List.of("55"), column(plain, Meaning.TARGET));
	}

	@Test
	void rowsOfOneNameAreToldApart() {
		TableData twice = TableData.of(TablePlans.indicators(COUNTY.replace("6. 农产品加工业与农业总产值比", "6. 森林覆盖率")));
		assertEquals(6, twice.rows().stream().map(TableRow::id).distinct().count());
	}

	@Test
	void damagedRowsAreShownAsFarAsTheyAreUnderstood() {
		TableData damaged = TableData.of(TablePlans.indicators(COUNTY.replace("指标 4. 森林覆盖率  单位 %  基期 44.4  目标 ≥46.5  约束性", "指标 4. 森林覆盖率  单位  目标  约束性")));
		assertEquals(6, damaged.rows().size());
		assertTrue(damaged.rows().get(3).cell(field(Meaning.UNIT)).isMissing());
	}
}
