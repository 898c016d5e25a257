package org.planwright.exchange.export.working;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.planwright.exchange.export.working.TableDocument.Cell;
import org.planwright.exchange.export.working.TableDocument.Column;
import org.planwright.exchange.export.working.TableDocument.Row;
import org.planwright.exchange.opinion.Opinion;
import org.planwright.exchange.recognise.KeptComment;
import org.planwright.rules.review.Decision;
import org.planwright.rules.review.LedgerEntry;

/**
 * 征求意见采纳情况表: who said what of the draft, whether it is adopted and why. First the opinions that offices sent, then comments that the plan kept from a Word
 * draft, then findings that reviewers adopted or did not; a finding that was no problem is nobody's opinion.
 */
final class OpinionTable implements WorkingTable {

	@Override
	public List<String> names() {
		return List.of("opinions", "征求意见采纳情况表");
	}

	@Override
	public Need need() {
		return Need.OPINIONS;
	}

	@Override
	public TableDocument make(WorkingInput input) {
		Words words = new Words(input.locale(), "opinions");
		ReviewWords decisions = new ReviewWords(input.locale());
		List<Column> columns = words.columns("number:3", "who:9", "place:13", "opinion:30", "decision:6", "reason:20");
		List<Row> rows = new ArrayList<>();
		Stream<Opinion> decided = input.review().ledger().entries().stream().filter(entry -> entry.decision() != Decision.NOT_A_PROBLEM)
				.map(entry -> opinion(entry, words, decisions));
		Stream.of(input.opinions().stream(), comments(input).stream(), decided).flatMap(all -> all).forEach(opinion -> {
			String place = (opinion.place() + (opinion.quote().isEmpty() ? "" : "\n" + words.get("quote", opinion.quote()))).strip();
			rows.add(new Row(List.of(Cell.of(new BigDecimal(rows.size() + 1)), Cell.of(opinion.who()), Cell.of(place), Cell.of(opinion.opinion()), Cell.of(opinion.decision()),
					Cell.of(opinion.reason()))));
		});
		return new TableDocument(words.get("title"), List.of(input.title()), columns, rows, rows.isEmpty() ? List.of(words.get("none")) : List.of());
	}

	private static List<Opinion> comments(WorkingInput input) {
		Places places = new Places(input.plan());
		return KeptComment.in(NodeModelUtils.getNode(input.plan()).getRootNode().getText()).stream()
				.map(found -> new Opinion(found.comment().author(), places.below(found.offset()), found.comment().quote(), found.comment().text(), "", "")).toList();
	}

	private static Opinion opinion(LedgerEntry entry, Words words, ReviewWords decisions) {
		String who = entry.reviewer().isEmpty() ? words.get("check") : entry.reviewer();
		return new Opinion(who, entry.finding().path(), entry.quote(), entry.message(), decisions.decision(entry.decision()), entry.comment());
	}
}
