package org.planwright.ide.tables;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.planwright.exchange.sheet.ColumnMeaning;
import org.planwright.exchange.sheet.Meaning;
import org.planwright.ide.LocalTexts;
import org.planwright.ide.elements.ElementChange;
import org.planwright.model.text.NameKey;
import org.planwright.model.text.Widths;
import org.planwright.model.values.CellValue;

/** What is entered in cells, as changes of elements. */
public final class CellChanges {

	private static final LocalTexts TEXTS = new LocalTexts(CellChanges.class);
	private static final Set<Meaning> PLACES = EnumSet.of(Meaning.BOX, Meaning.CATEGORY);

	private CellChanges() {
	}

	/** Why a cell cannot have any other text, in the language of the person; empty when it can. */
	public static Optional<String> refusal(TableRow row, TableColumn column) {
		ColumnMeaning field = column.field();
		if (field.meaning() == Meaning.NUMBER) {
			return Optional.of(TEXTS.get("refused.number", column.heading()));
		}
		if (field.equals(Fields.PLAN)) {
			return Optional.of(TEXTS.get("refused.plan"));
		}
		if (field.meaning() == Meaning.DERIVED && !Fields.isPosition(field)) {
			return Optional.of(TEXTS.get("refused.reached", column.heading()));
		}
		boolean nowhere = PLACES.contains(field.meaning()) && row.cell(field).targets().stream().allMatch(target -> target.text().equals(row.cell(field).text()));
		return nowhere ? Optional.of(TEXTS.get("refused.nowhere", column.heading(), row.name())) : Optional.empty();
	}

	/**
	 * What gives a cell another text.
	 *
	 * @param column that is edited
	 * @param text   as a person enters it; empty to say nothing
	 */
	public static CellChange of(TableData table, TableRow row, TableColumn column, String text) {
		Optional<String> refusal = refusal(row, column);
		if (refusal.isPresent()) {
			return new CellChange.Refused(refusal.get());
		}
		ColumnMeaning field = column.field();
		if (PLACES.contains(field.meaning())) {
			return move(row, column, text);
		}
		if (field.meaning() == Meaning.NAME) {
			return changes(new ElementChange.Rename(row.element(), text));
		}
		if (Fields.isPosition(field)) {
			return changes(new ElementChange.SetCell(row.element(), field.detail(), text));
		}
		ColumnMeaning now = row.cell(field).field();
		ColumnMeaning next = field(table, field, now, text);
		ElementChange set = new ElementChange.SetValue(row.element(), next, text);
		boolean other = !next.equals(now) && !row.cell(field).text().isEmpty();
		return other ? changes(new ElementChange.SetValue(row.element(), now, ""), set) : changes(set);
	}

	private static CellChange changes(ElementChange... changes) {
		return new CellChange.Changes(List.of(changes));
	}

	private static CellChange move(TableRow row, TableColumn column, String text) {
		TableCell cell = row.cell(column.field());
		if (NameKey.of(text).equals(NameKey.of(cell.text()))) {
			return changes();
		}
		Optional<CellTarget> to = CellTarget.find(cell.targets(), text);
		if (to.isPresent()) {
			return to.get().text().equals(cell.text()) ? changes() : changes(new ElementChange.Move(row.element(), to.get().element()));
		}
		String choices = cell.targets().stream().map(CellTarget::text).collect(Collectors.joining("、"));
		return new CellChange.Refused(Widths.isBlank(text) ? TEXTS.get("refused.empty", column.heading(), choices) : TEXTS.get("refused.unknown", text, column.heading(), choices));
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
