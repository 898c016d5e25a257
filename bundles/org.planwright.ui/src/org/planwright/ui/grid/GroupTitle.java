package org.planwright.ui.grid;

import java.util.Map;

import org.planwright.exchange.sheet.ColumnMeaning;
import org.planwright.exchange.sheet.Meaning;
import org.planwright.ide.tables.TableLine;
import org.planwright.ide.tables.TableLine.Totals;

/** What the head of a group says. */
final class GroupTitle {

	private static final ColumnMeaning INVESTMENT = ColumnMeaning.of(Meaning.INVESTMENT);

	private GroupTitle() {
	}

	/** The title with the number of its rows, and what is not in its sums. */
	static String of(TableLine.Group group) {
		StringBuilder title = new StringBuilder(group.open() ? "▾ " : "▸ ").append(Messages.bind(Messages.group, group.title(), group.rows()));
		if (group.shared() > 0 && !group.sums().isEmpty() || group.shared() > 0 && group.shared() == group.rows()) {
			title.append(Messages.bind(Messages.groupShared, group.shared()));
		}
		return title.append(without(group.sums())).toString();
	}

	/** How many rows say nothing of money; empty when all do, or none. */
	static String without(Map<ColumnMeaning, Totals> sums) {
		Totals money = sums.get(INVESTMENT);
		return money == null || money.without() == 0 ? "" : Messages.bind(Messages.groupWithout, money.without());
	}
}
