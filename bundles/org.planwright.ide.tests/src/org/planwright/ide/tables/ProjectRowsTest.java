package org.planwright.ide.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.planwright.ide.tables.TablePlans.COUNTY;
import static org.planwright.ide.tables.TablePlans.column;
import static org.planwright.ide.tables.TablePlans.field;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.planwright.exchange.sheet.Meaning;
import org.planwright.ide.server.SpeaksChinese;

/** The projects of a plan as a table. */
@ExtendWith(SpeaksChinese.class)
class ProjectRowsTest {

	private TableData table;
	private TableFacts facts;

	@BeforeEach
	void read() {
		table = TableData.of(TablePlans.projects(COUNTY));
		facts = TableFacts.of(table);
	}

	@Test
	void showsWhatIsSaidOfEachProject() {
		assertEquals(List.of("专栏", "类别", "项目名称", "规模", "牵头", "建设期", "投资", "地点", "支撑", "建设内容"),
				table.columns().stream().filter(TableColumn::usual).map(TableColumn::heading).toList());
		assertEquals(List.of("北山国土绿化工程", "湿地修复工程", "石渡灌区改造工程", "防洪治理工程"), column(table, Meaning.NAME));
		assertEquals(List.of("专栏2 生态工程", "专栏2 生态工程", "专栏3 水利工程", "专栏3 水利工程"), column(table, Meaning.BOX));
		assertEquals(List.of("13.5万亩", "1200公顷", "渠道 118公里", ""), column(table, Meaning.QUANTITY));
		assertEquals(List.of("国土绿化", "国土绿化", "", ""), column(table, Meaning.CATEGORY));
	}

	@Test
	void countsWhatIsMissing() {
		assertEquals(1, facts.missing(field(Meaning.QUANTITY)));
		assertEquals(2, facts.missing(field(Meaning.PERIOD)));
		assertEquals(2, facts.missing(field(Meaning.PLACE)));
		assertEquals(3, facts.missing(field(Meaning.SUPPORTS)));
		assertEquals(0, facts.missing(field(Meaning.LEAD)));
		assertEquals(0, facts.missing(field(Meaning.NATURE)), "is not asked for");
	}

	@Test
	void severalPlansHaveTheSameColumnsInTheSameOrder() {
		TableData both = TableData.of(List.of(TablePlans.projects(COUNTY), TablePlans.projects(COUNTY)));
		assertEquals(List.of("规划", "专栏", "类别", "项目名称", "规模", "牵头", "建设期", "投资", "地点", "支撑", "建设内容"),
				both.columns().stream().filter(TableColumn::usual).map(TableColumn::heading).toList());
		assertEquals(8, both.rows().size());
	}

	@Test
	void knowsWhereTheNameStandsInTheText() {
		TextSpan name = table.rows().get(2).cell(field(Meaning.NAME)).place();
		assertEquals("石渡灌区改造工程", COUNTY.substring(name.start(), name.end()));
		TextSpan money = table.rows().get(2).cell(field(Meaning.INVESTMENT)).place();
		assertEquals("投资 20000—24000万元", COUNTY.substring(money.start(), money.end()));
	}
}
