package org.planwright.exchange.export.working;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

import org.planwright.exchange.compare.Counterparts;
import org.planwright.exchange.compare.Counterparts.Counterpart;
import org.planwright.exchange.export.printed.Tone;
import org.planwright.exchange.export.working.TableDocument.Cell;
import org.planwright.exchange.export.working.TableDocument.Row;

/** 建议落实对照表: what the proposals (建议) say, sentence by sentence, beside what the plan makes of it; what the plan does not have stands out. */
final class ProposalTable implements WorkingTable {

	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

	@Override
	public List<String> names() {
		return List.of("proposals", "建议落实对照表");
	}

	@Override
	public Need need() {
		return Need.EARLIER;
	}

	@Override
	public TableDocument make(WorkingInput input) {
		Words words = new Words(input.locale(), "proposals");
		List<Row> rows = new ArrayList<>();
		int missing = 0;
		for (Counterpart each : Counterparts.of(input.earlier().orElseThrow(), input.plan())) {
			boolean found = each.isFound();
			missing += found ? 0 : 1;
			rows.add(new Row(List.of(Cell.of(BigDecimal.valueOf(rows.size() + 1L)), Cell.of(each.place()), Cell.of(each.text()), Cell.of(found ? each.foundPlace() : ""),
					Cell.of(found ? each.found() : ""), Cell.of(BigDecimal.valueOf(each.share()).multiply(HUNDRED).setScale(0, RoundingMode.HALF_UP)), state(each, words))));
		}
		return new TableDocument(words.get("title"), List.of(input.title()), words.columns("number:3", "place:9", "proposal:24", "where:9", "plan:24", "share:4", "state:5"), rows,
				List.of(words.get("note", rows.size(), missing)));
	}

	private static Cell state(Counterpart counterpart, Words words) {
		return counterpart.isTakenUp() ? Cell.of(words.get("takenUp"), Tone.GOOD)
				: counterpart.isFound() ? Cell.of(words.get("partly"), Tone.WARNING) : Cell.of(words.get("missing"), Tone.BAD);
	}
}
