package org.planwright.exchange.export.working;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

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
		for (DraftChange change : DraftChanges.between(input.earlier().orElseThrow(), input.plan())) {
			String before = change.way() == DraftChange.Way.MOVED ? words.get("from", change.before()) : change.before();
			rows.add(new Row(List.of(Cell.of(new BigDecimal(rows.size() + 1)), Cell.of(change.place()),
					Cell.of(words.get("way." + change.way(), words.get("thing." + change.thing()))), Cell.of(before), Cell.of(change.after()), Cell.of(change.reason()))));
		}
		return new TableDocument(words.get("title"), List.of(input.title()), columns, rows, List.of(words.get(rows.isEmpty() ? "none" : "note")));
	}
}
