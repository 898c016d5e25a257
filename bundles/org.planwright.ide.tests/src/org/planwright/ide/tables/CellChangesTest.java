package org.planwright.ide.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.planwright.ide.tables.TablePlans.COUNTY;
import static org.planwright.ide.tables.TablePlans.field;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.planwright.exchange.sheet.ColumnMeaning;
import org.planwright.exchange.sheet.Meaning;
import org.planwright.ide.elements.ElementChange.Move;
import org.planwright.ide.elements.ElementChange.Rename;
import org.planwright.ide.elements.ElementChange.SetValue;
import org.planwright.ide.elements.ElementRef;
import org.planwright.ide.server.SpeaksChinese;

/** What is entered in cells, and what cannot be. */
@ExtendWith(SpeaksChinese.class)
class CellChangesTest {

	private static final String ALL = COUNTY.replace("  2. 湿地修复工程", "  二、水土保持\n  1. 湿地修复工程");

	private TableData indicators;
	private TableData projects;

	@BeforeEach
	void read() {
		indicators = TableData.of(TablePlans.indicators(ALL));
		projects = TableData.of(TablePlans.projects(ALL));
	}

	private static CellChange enter(TableData table, int row, Meaning meaning, String text) {
		return CellChanges.of(table, table.rows().get(row), table.column(field(meaning)).orElseThrow(), text);
	}

	private static List<?> changes(TableData table, int row, Meaning meaning, String text) {
		return assertInstanceOf(CellChange.Changes.class, enter(table, row, meaning, text)).changes();
	}

	private static String refused(TableData table, int row, Meaning meaning, String text) {
		return assertInstanceOf(CellChange.Refused.class, enter(table, row, meaning, text)).reason();
	}

	private static String target(TableData table, int row, Meaning meaning, String text) {
		Move move = assertInstanceOf(Move.class, changes(table, row, meaning, text).getFirst());
		assertEquals(table.rows().get(row).element(), move.element());
		ElementRef to = move.to();
		return to.kind() + " " + ALL.substring(to.source().start(), ALL.indexOf('\n', to.source().start()));
	}

	@Test
	void aProjectGoesToTheBoxThatIsNamed() {
		for (String named : List.of("专栏3 水利工程", "专栏3", "水利工程", "专栏３　水利工程")) {
			assertEquals("BOX 专栏3：水利工程 {", target(projects, 0, Meaning.BOX, named));
		}
		assertEquals(List.of(), changes(projects, 2, Meaning.BOX, "专栏3"), "is there");
		assertEquals("“专栏1”不是可选的专栏。可选：专栏2 生态工程、专栏3 水利工程。新的请先在文本中写好。", refused(projects, 0, Meaning.BOX, "专栏1"));
		assertEquals("专栏不能为空。可选：专栏2 生态工程、专栏3 水利工程。", refused(projects, 0, Meaning.BOX, " "));
	}

	@Test
	void aProjectGoesToAnotherGroupOfItsBox() {
		assertEquals("GROUP 二、水土保持", target(projects, 0, Meaning.CATEGORY, "水土保持"));
		assertEquals("类别：没有其他可供“石渡灌区改造工程”移入的去处。新的请先在文本中写好。", refused(projects, 2, Meaning.CATEGORY, "水土保持"));
	}

	@Test
	void anIndicatorGoesToAnotherCategory() {
		assertEquals("CATEGORY 类别 绿色生态", target(indicators, 0, Meaning.CATEGORY, "绿色生态"));
		assertTrue(refused(indicators, 0, Meaning.CATEGORY, "民生").contains("经济发展、绿色生态"));
	}

	@Test
	void placesAreProposed() {
		TableRow row = projects.rows().get(0);
		CellProposals proposals = new CellProposals(projects.words(), name -> Optional.empty());
		assertEquals(List.of("专栏2 生态工程", "专栏3 水利工程"), proposals.of(row, row.cell(field(Meaning.BOX)), ""));
		assertEquals(List.of("水土保持"), proposals.of(row, row.cell(field(Meaning.CATEGORY)), "stbc"));
	}

	@Test
	void whatFollowsFromOtherThingsIsNotEntered() {
		assertTrue(refused(projects, 0, Meaning.NUMBER, "3").contains("自动重排"));
		TableData both = TableData.of(List.of(TablePlans.projects(ALL), TablePlans.projects(ALL)));
		assertEquals(Optional.of("不能在表中移到另一份规划。"), CellChanges.refusal(both.rows().get(0), both.column(Fields.PLAN).orElseThrow()));
		assertEquals(Optional.empty(), CellChanges.refusal(projects.rows().get(0), projects.column(field(Meaning.LEAD)).orElseThrow()));
	}

	@Test
	void valuesAndNamesAreChangesOfTheirOwn() {
		assertEquals(List.of(new Rename(projects.rows().get(0).element(), "北山造林工程")), changes(projects, 0, Meaning.NAME, "北山造林工程"));
		assertEquals(List.of(new SetValue(projects.rows().get(0).element(), ColumnMeaning.of(Meaning.LEAD), "县林草局")), changes(projects, 0, Meaning.LEAD, "县林草局"));
	}

	@Test
	void aColumnForAveragesAndTotalsHoldsWhatTheTextSays() {
		TableRow energy = indicators.rows().get(2);
		assertEquals(List.of(new SetValue(energy.element(), ColumnMeaning.of(Meaning.CUMULATIVE), "[15]")), changes(indicators, 2, Meaning.AVERAGE, "[15]"));
		assertEquals(List.of(new SetValue(energy.element(), ColumnMeaning.of(Meaning.CUMULATIVE), ""), new SetValue(energy.element(), ColumnMeaning.of(Meaning.AVERAGE), "年均3%")),
				changes(indicators, 2, Meaning.AVERAGE, "年均3%"));
	}
}
