package org.planwright.exchange.export.working;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.planwright.exchange.export.printed.Tone;
import org.planwright.exchange.export.working.TableDocument.Cell;
import org.planwright.exchange.export.working.TableDocument.Row;
import org.planwright.model.plan.Indicator;
import org.planwright.rules.hierarchy.UpperComparison;
import org.planwright.rules.ruleset.Labels;

/** 与上级规划对照表: the indicators of a plan beside those of the plan above it, with the difference and what the plan says about it. */
final class UpperTable implements WorkingTable {

	@Override
	public List<String> names() {
		return List.of("upper", "与上级规划对照表");
	}

	@Override
	public TableDocument make(WorkingInput input) {
		Words words = new Words(input.locale(), "upper");
		List<TableDocument.Column> columns = words.columns("number:3", "indicator:16", "unit:7", "attribute:5", "own:9", "above:9", "handedDown:9", "difference:6", "reason:18");
		Optional<UpperComparison> comparison = UpperComparison.of(input.plan());
		if (comparison.isEmpty()) {
			return new TableDocument(words.get("title"), List.of(input.title()), columns, List.of(), List.of(words.get("none")));
		}
		List<Row> rows = new ArrayList<>();
		for (UpperComparison.Pair pair : comparison.get().pairs()) {
			Indicator shown = pair.own() == null ? pair.above() : pair.own();
			rows.add(new Row(List.of(Cell.of(new BigDecimal(rows.size() + 1)), Cell.of(shown.getLabel()), Cell.of(shown.getUnit()), Cell.of(Labels.attribute(shown)),
					pair.own() == null ? Cell.of(words.get("missing"), Tone.WARNING) : Cell.of(pair.goal()), Cell.of(pair.aboveGoal()), Cell.of(pair.handedDown()),
					pair.difference().map(Cell::of).orElse(Cell.of("")), Cell.of(pair.reason()))));
		}
		String upper = comparison.get().upper().getTitle() == null ? comparison.get().upper().getName() : comparison.get().upper().getTitle();
		return new TableDocument(words.get("title"), List.of(words.get("plans", input.title(), upper)), columns, rows, List.of(words.get("note")));
	}

	@Override
	public List<String> remarks(WorkingInput input) {
		return UpperComparison.of(input.plan()).isPresent() ? List.of() : List.of(new Words(input.locale(), "upper").get("none"));
	}
}
