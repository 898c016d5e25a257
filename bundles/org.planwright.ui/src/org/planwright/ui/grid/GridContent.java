package org.planwright.ui.grid;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.planwright.ide.tables.Arrangement;
import org.planwright.ide.tables.TableColumn;
import org.planwright.ide.tables.TableFacts;
import org.planwright.ide.tables.TableLine;
import org.planwright.ide.tables.TableRow;

/**
 * What a table shows, ready to be shown. Immutable.
 *
 * @param wish        what it was made for
 * @param facts       of its table
 * @param arrangement of its rows
 * @param columns     that are shown, from left to right
 * @param summary     of the rows, for the line below the table
 */
record GridContent(GridWish wish, TableFacts facts, Arrangement arrangement, List<TableColumn> columns, String summary) {

	/** Between things that are said in one line. */
	static final String GAP = "   ";
	static final GridContent NONE = of(GridWish.NONE, TableFacts.of(GridWish.NONE.data()), rows -> "");

	/**
	 * Makes it; takes a while for many rows.
	 *
	 * @param facts   of the table that is wished for
	 * @param summary what is said of rows as a whole
	 */
	static GridContent of(GridWish wish, TableFacts facts, Function<List<TableRow>, String> summary) {
		Arrangement arrangement = Arrangement.of(wish.data(), wish.order());
		int shown = arrangement.rows().size();
		int all = wish.data().rows().size();
		String text = Stream.of(summary.apply(arrangement.rows()), shown < all ? Messages.bind(Messages.statusFiltered, shown, all) : "", totals(arrangement))
				.filter(each -> !each.isEmpty()).collect(Collectors.joining(GAP));
		return new GridContent(wish, facts, arrangement, wish.columns(), text);
	}

	private static String totals(Arrangement arrangement) {
		return arrangement.totals().entrySet().stream().filter(entry -> entry.getKey().meaning().isMoney() && !entry.getValue().text().isEmpty())
				.map(entry -> Messages.bind(Messages.statusTotal, entry.getKey().label(Locale.getDefault()), entry.getValue().text()) + GroupTitle.without(arrangement.totals()))
				.collect(Collectors.joining());
	}

	/** Whether it shows the same columns as another, in the same order; their headings may differ. */
	boolean hasColumnsOf(GridContent other) {
		return columns.stream().map(TableColumn::field).toList().equals(other.columns.stream().map(TableColumn::field).toList());
	}

	List<TableLine> lines() {
		return arrangement.lines();
	}

	/** What is in a line; empty for a line that there is not. */
	Optional<TableLine> line(int index) {
		return index >= 0 && index < lines().size() ? Optional.of(lines().get(index)) : Optional.empty();
	}

	/** The element in a line; empty for the head of a group and for a line that there is not. */
	Optional<TableRow> row(int line) {
		return line(line).map(each -> each instanceof TableLine.Element element ? element.row() : null);
	}
}
