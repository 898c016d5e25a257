package org.planwright.ide.tables;

import java.util.List;

import org.planwright.exchange.sheet.ColumnMeaning;
import org.planwright.model.quantity.Amount;

/**
 * A cell. Cells without a text are there as well, so that it is known what they would hold.
 *
 * @param field   what the plan calls it; a column may show one of two (年均/累计)
 * @param text    as the plan writes it, which is what is edited and copied; empty for none
 * @param shown   as a person reads it: with what is added in print
 * @param sort    by what it is sorted; null: by the text
 * @param amounts what of it can be summed
 * @param place   where the plan says it; null when it does not, or not in its text
 * @param look    how it is to stand out
 * @param targets where its element can be put by naming them here; none unless the cell says where it is
 */
public record TableCell(ColumnMeaning field, String text, String shown, SortKey sort, List<Amount> amounts, TextSpan place, Look look, List<CellTarget> targets) {

	/** How a cell is to stand out. */
	public enum Look {
		/** As the plan says. */
		PLAIN,
		/** The plan should say it and does not. */
		MISSING,
		/** The plan does not say it; it follows from what it says. */
		DERIVED,
		/** Goes as planned. */
		GOOD,
		/** Is slightly behind. */
		SLOW,
		/** Is behind. */
		BAD
	}

	public TableCell {
		amounts = List.copyOf(amounts);
		targets = List.copyOf(targets);
	}

	/** A cell without a text. */
	static TableCell empty(ColumnMeaning field, boolean missing) {
		return new TableCell(field, "", "", null, List.of(), null, missing ? Look.MISSING : Look.PLAIN, List.of());
	}

	/** A cell with a text that says nothing in numbers. */
	static TableCell of(ColumnMeaning field, String text, TextSpan place) {
		return new TableCell(field, text, text, null, List.of(), place, Look.PLAIN, List.of());
	}

	TableCell sortedBy(SortKey key) {
		return new TableCell(field, text, shown, key, amounts, place, look, targets);
	}

	TableCell with(Look other) {
		return new TableCell(field, text, shown, sort, amounts, place, other, targets);
	}

	TableCell shownAs(String other) {
		return new TableCell(field, text, other, sort, amounts, place, look, targets);
	}

	TableCell summing(List<Amount> others) {
		return new TableCell(field, text, shown, sort, others, place, look, targets);
	}

	TableCell choosing(List<CellTarget> others) {
		return new TableCell(field, text, shown, sort, amounts, place, look, others);
	}

	/** Whether the plan should say something here and does not. */
	public boolean isMissing() {
		return look == Look.MISSING;
	}
}
