package org.planwright.exchange.export.working;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.planwright.exchange.export.working.ReviewWords.Column;
import org.planwright.exchange.export.working.TableDocument.Cell;
import org.planwright.exchange.export.working.TableDocument.Row;
import org.planwright.rules.check.Finding;
import org.planwright.rules.guide.GuideWords;
import org.planwright.rules.review.Decision;
import org.planwright.rules.review.FindingKey;
import org.planwright.rules.review.LedgerEntry;
import org.planwright.rules.review.ReviewLedger;

/** 审核意见表: what a check found, with what reviewers decided; then decisions about what is there no more. What the plan passes over with a reason is left out. */
final class ReviewTable implements WorkingTable {

	private static final Map<Column, Integer> WIDTHS = Map.of(Column.NUMBER, 3, Column.PLACE, 10, Column.RULE, 9, Column.SEVERITY, 5, Column.QUOTE, 16, Column.FINDING, 24,
			Column.DECISION, 5, Column.COMMENT, 12);

	@Override
	public List<String> names() {
		return List.of("review", "审核意见表");
	}

	@Override
	public Need need() {
		return Need.FINDINGS;
	}

	@Override
	public TableDocument make(WorkingInput input) {
		ReviewWords words = new ReviewWords(input.locale());
		GuideWords rules = new GuideWords(input.locale());
		Places places = new Places(input.plan());
		List<Finding> findings = input.review().findings().stream().filter(finding -> finding.suppressed() == null).toList();
		List<FindingKey> keys = input.review().findings().stream().map(finding -> new FindingKey(finding.fingerprint(), finding.rule(), finding.path())).toList();
		ReviewLedger ledger = input.review().ledger().reattached(keys);
		List<Row> rows = new ArrayList<>();
		for (Finding finding : findings) {
			Optional<LedgerEntry> entry = ledger.find(finding.fingerprint());
			String place = (places.at(finding.start()) + "\n" + words.get("line", places.line(finding.start()))).strip();
			rows.add(row(rows.size() + 1, place, title(finding.rule(), input), finding.checklist() ? words.checklist() : rules.severity(finding.severity()), finding.quote(),
					finding.message(), entry.map(LedgerEntry::decision).map(words::decision).orElse(""), entry.map(LedgerEntry::comment).orElse("")));
		}
		for (LedgerEntry entry : ledger.gone(keys)) {
			rows.add(row(rows.size() + 1, entry.finding().path(), title(entry.finding().rule(), input), "", entry.quote(), entry.message(), words.decision(entry.decision()),
					(words.get("gone") + "\n" + entry.comment()).strip()));
		}
		List<TableDocument.Column> columns = List.of(Column.values()).stream().map(column -> new TableDocument.Column(words.heading(column), WIDTHS.get(column))).toList();
		return new TableDocument(words.title(), List.of(input.title()), columns, rows, List.of(total(rows, words)));
	}

	private static String title(String rule, WorkingInput input) {
		return rule + " " + input.review().rules().apply(rule);
	}

	private static Row row(int number, String... cells) {
		List<Cell> all = new ArrayList<>();
		all.add(Cell.of(new BigDecimal(number)));
		for (String cell : cells) {
			all.add(Cell.of(cell));
		}
		return new Row(all);
	}

	private static String total(List<Row> rows, ReviewWords words) {
		Map<String, Long> counts = rows.stream().collect(Collectors.groupingBy(row -> row.cells().get(Column.DECISION.ordinal()).text(), Collectors.counting()));
		return words.get("total", rows.size(), counts.getOrDefault(words.decision(Decision.ACCEPTED), 0L), counts.getOrDefault(words.decision(Decision.REJECTED), 0L),
				counts.getOrDefault(words.decision(Decision.NOT_A_PROBLEM), 0L), counts.getOrDefault("", 0L));
	}
}
