package org.planwright.exchange.export.working;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.planwright.exchange.compare.Difference;
import org.planwright.exchange.compare.PlanDifferences;
import org.planwright.exchange.compare.Thing;
import org.planwright.exchange.compare.Way;
import org.planwright.exchange.export.working.TableDocument.Cell;
import org.planwright.exchange.export.working.TableDocument.Column;
import org.planwright.exchange.export.working.TableDocument.Row;

/** 修改对照表: what a draft says otherwise than an earlier one, side by side, with the reason or room for it. */
final class ChangeTable implements WorkingTable {

	@Override
	public List<String> names() {
		return List.of("changes", "修改对照表");
	}

	@Override
	public Need need() {
		return Need.EARLIER;
	}

	@Override
	public TableDocument make(WorkingInput input) {
		Words words = new Words(input.locale(), "changes");
		List<Column> columns = words.columns("number:3", "place:10", "kind:5", "earlier:26", "later:26", "reason:12");
		List<Row> rows = new ArrayList<>();
		for (Difference change : PlanDifferences.between(input.earlier().orElseThrow(), input.plan(), false).all()) {
			if (isListed(change)) {
				String before = change.way() == Way.MOVED ? words.get("from", change.before().place()) : change.before().text();
				rows.add(new Row(List.of(Cell.of(new BigDecimal(rows.size() + 1)), Cell.of(change.place()), Cell.of(kind(change, input.locale())), Cell.of(before),
						Cell.of(change.after().text()), Cell.of(change.reason()))));
			}
		}
		return new TableDocument(words.get("title"), List.of(input.title()), columns, rows, List.of(words.get(rows.isEmpty() ? "none" : "note")));
	}

	/** Figures are in the row of their paragraph; numbers, and where chapters and rows stand, are no change of what the plan says. */
	private static boolean isListed(Difference change) {
		boolean moved = change.way() == Way.MOVED && (change.thing() == Thing.HEADING || change.before().place().equals(change.after().place()));
		return change.thing() != Thing.NUMBER && change.way() != Way.RENUMBERED && !moved;
	}

	private static String kind(Difference change, Locale locale) {
		return change.way() == Way.RENAMED ? Way.CHANGED.title(change.thing(), locale) : change.title(locale);
	}
}
