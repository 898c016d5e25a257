package org.planwright.ide.tables;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.planwright.exchange.sheet.ColumnMeaning;
import org.planwright.exchange.sheet.Meaning;
import org.planwright.ide.elements.ElementChange;
import org.planwright.model.values.CellValue;

/** What is entered in cells, as changes of elements. */
public final class CellChanges {

	private static final Set<Meaning> NOT_EDITED = EnumSet.of(Meaning.NUMBER, Meaning.CATEGORY, Meaning.BOX, Meaning.DERIVED);

	private CellChanges() {
	}

	/** Whether what a column holds can be changed in the table. */
	public static boolean isEdited(ColumnMeaning field) {
		return Fields.isPosition(field) || !NOT_EDITED.contains(field.meaning());
	}

	/**
	 * The changes that give a cell another text.
	 *
	 * @param column that is edited
	 * @param text   as a person enters it; empty to say nothing
	 */
	public static List<ElementChange> of(TableData table, TableRow row, ColumnMeaning column, String text) {
		if (column.meaning() == Meaning.NAME) {
			return List.of(new ElementChange.Rename(row.element(), text));
		}
		if (Fields.isPosition(column)) {
			return List.of(new ElementChange.SetCell(row.element(), column.detail(), text));
		}
		ColumnMeaning now = row.cell(column).field();
		ColumnMeaning next = field(table, column, now, text);
		List<ElementChange> changes = new ArrayList<>();
		if (!next.equals(now) && !row.cell(column).text().isEmpty()) {
			changes.add(new ElementChange.SetValue(row.element(), now, ""));
		}
		changes.add(new ElementChange.SetValue(row.element(), next, text));
		return changes;
	}

	/** A column for averages and totals holds what the text says it is, else what it held before. */
	private static ColumnMeaning field(TableData table, ColumnMeaning column, ColumnMeaning now, String text) {
		boolean shared = column.meaning() == Meaning.AVERAGE && table.column(Fields.of(Meaning.CUMULATIVE)).isEmpty();
		return !shared ? now : switch (CellValue.parse(text)) {
			case CellValue.FiveYearTotal total -> Fields.of(Meaning.CUMULATIVE);
			case CellValue.AnnualRate rate -> Fields.of(Meaning.AVERAGE);
			default -> now;
		};
	}
}
