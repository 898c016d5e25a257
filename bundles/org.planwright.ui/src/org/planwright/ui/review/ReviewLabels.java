package org.planwright.ui.review;

import org.eclipse.jface.viewers.StyledCellLabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.ViewerCell;
import org.planwright.ui.Messages;
import org.planwright.ui.rules.RuleBook;

/** The cells of one column of the findings: message, rule, place, decision and comment; groups have their name and counts. */
final class ReviewLabels extends StyledCellLabelProvider {

	/** The columns, from the left. */
	enum Column {
		MESSAGE, RULE, PLACE, DECISION, COMMENT
	}

	private final Column column;
	private final ReviewImages images;

	ReviewLabels(Column column, ReviewImages images) {
		this.column = column;
		this.images = images;
	}

	@Override
	public void update(ViewerCell cell) {
		StyledString text = new StyledString();
		if (cell.getElement() instanceof FindingGroup group) {
			text.append(text(group, column), column == Column.MESSAGE ? null : StyledString.COUNTER_STYLER);
			cell.setImage(column == Column.MESSAGE ? images.group(group) : null);
		} else if (cell.getElement() instanceof ReviewItem item) {
			text.append(text(item, column), item.state() == ReviewState.GONE ? StyledString.QUALIFIER_STYLER : null);
			cell.setImage(switch (column) {
				case MESSAGE -> images.kind(item);
				case DECISION -> images.state(item);
				default -> null;
			});
		}
		cell.setText(text.getString());
		cell.setStyleRanges(text.getStyleRanges());
		super.update(cell);
	}

	/** A group's name, and in the columns behind it how many lines it has and how many of them are undecided. */
	private static String text(FindingGroup group, Column column) {
		long open = group.items().stream().filter(item -> item.state() == ReviewState.OPEN).count();
		return switch (column) {
			case MESSAGE -> group.label();
			case RULE -> Messages.bind(Messages.groupCount, group.items().size());
			case DECISION -> open == 0 ? Messages.groupDone : Messages.bind(Messages.groupOpen, open);
			case PLACE, COMMENT -> "";
		};
	}

	/** What a line says in a column; also what it is sorted by, places aside. */
	static String text(ReviewItem item, Column column) {
		return switch (column) {
			case MESSAGE -> item.message();
			case RULE -> RuleBook.isRule(item.key().rule()) ? item.key().rule() : RuleBook.title(item.key().rule());
			case PLACE -> ReviewTexts.place(item);
			case DECISION -> ReviewTexts.state(item);
			case COMMENT -> item.comment().replaceAll("\\s+", " ");
		};
	}

	@Override
	public String getToolTipText(Object element) {
		return element instanceof ReviewItem item ? item.message() : null;
	}
}
