package org.planwright.cli.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.planwright.cli.Messages;
import org.planwright.cli.check.CheckSummary;
import org.planwright.cli.check.CheckedFile;
import org.planwright.exchange.ImportException;
import org.planwright.exchange.export.working.ReviewWords;
import org.planwright.exchange.export.working.ReviewWords.Column;
import org.planwright.exchange.word.comment.CommentedCopy;
import org.planwright.exchange.word.comment.Remark;
import org.planwright.exchange.word.comment.Summary;
import org.planwright.rules.catalogue.RuleCatalogue;

/**
 * A copy of the Word draft that was checked, with a comment for each finding at its place. What is found in other files, such as those of the project, is said at
 * the beginning. Nothing is written before the end, and nothing when the draft was not checked.
 */
public final class CommentedDraft implements FindingWriter {

	/**
	 * What is put into the copy besides the findings.
	 *
	 * @param checklist comments for what a person is to look into
	 * @param summary   a table of all comments in a section at the end
	 */
	public record Wishes(boolean checklist, boolean summary) {
	}

	private static final List<Column> COLUMNS = List.of(Column.NUMBER, Column.RULE, Column.PLACE, Column.QUOTE, Column.FINDING, Column.DECISION);
	private static final List<Integer> WIDTHS = List.of(5, 16, 11, 30, 38, 12);

	private final OutputStream out;
	private final Path draft;
	private final String name;
	private final Wishes wishes;
	private final RuleWords rules;
	private final Messages messages;
	private final List<Remark> remarks = new ArrayList<>();
	private final List<List<String>> rows = new ArrayList<>();
	private boolean checked;

	/**
	 * @param out       stays open
	 * @param draft     the Word file
	 * @param name      what the check calls it
	 * @param catalogue the rules that findings are of
	 */
	public CommentedDraft(OutputStream out, Path draft, String name, Wishes wishes, RuleCatalogue catalogue, Messages messages) {
		this.out = out;
		this.draft = draft;
		this.name = name;
		this.wishes = wishes;
		this.rules = new RuleWords(catalogue, messages);
		this.messages = messages;
	}

	@Override
	public void begin() {
		// nothing is written before all is known
	}

	@Override
	public void file(CheckedFile file) {
		checked |= file.name().equals(name);
		file.findings().forEach(finding -> add(finding, messages.get("severity." + finding.severity().word()).strip()));
		if (wishes.checklist()) {
			file.checklist().forEach(finding -> add(finding, new ReviewWords(messages.locale()).checklist()));
		}
	}

	private void add(ReportedFinding finding, String severity) {
		Place place = finding.place();
		boolean here = place.file().equals(name);
		List<String> lines = new ArrayList<>();
		lines.add(here ? finding.message() : messages.get("html.elsewhere", place.file(), PlaceWords.inFile(place, messages)) + messages.get("comment.colon") + finding.message());
		rules.rationale(finding.rule()).ifPresent(rationale -> lines.add(messages.get("xlsx.because", rationale)));
		List<String> quotes = quotes(finding);
		if (!finding.related().isEmpty()) {
			lines.addAll(quotes);
		}
		String heading = messages.get("comment.heading", severity, finding.rule(), rules.title(finding.rule()));
		remarks.add(here ? new Remark(place.line(), place.column(), place.endLine(), place.endColumn(), heading, lines) : new Remark(1, 1, 1, 1, heading, lines));
		String where = PlaceWords.inFile(place, messages);
		rows.add(List.of(String.valueOf(rows.size() + 1), finding.rule() + " " + rules.title(finding.rule()), here ? where : messages.get("html.elsewhere", place.file(), where),
				String.join("\n", quotes), finding.message(), ""));
	}

	/** The texts that a finding is about, each with its place when they are several. */
	private List<String> quotes(ReportedFinding finding) {
		List<String> quotes = new ArrayList<>();
		if (!finding.quote().isBlank()) {
			String quote = messages.get("report.quote", finding.quote());
			quotes.add(finding.related().isEmpty() ? quote : messages.get("html.here", PlaceWords.inFile(finding.place(), messages)) + messages.get("comment.colon") + quote);
		}
		for (ReportedFinding.Related related : finding.related()) {
			String place = PlaceWords.from(finding.place(), related.place(), messages);
			String quote = related.quote().isBlank() ? "" : messages.get("comment.colon") + messages.get("report.quote", related.quote());
			quotes.add(messages.get("html.related", place, related.message()) + quote);
		}
		return quotes;
	}

	@Override
	public void end(CheckSummary total) throws IOException {
		if (!checked) {
			return;
		}
		Summary table = new Summary(messages.get("comment.summary"), COLUMNS.stream().map(new ReviewWords(messages.locale())::heading).toList(), WIDTHS, rows);
		try {
			CommentedCopy.write(name, Files.readAllBytes(draft), remarks, wishes.summary() ? Optional.of(table) : Optional.empty(), LocalDateTime.now(), out);
		} catch (ImportException e) {
			throw new IOException(e.message(messages.locale()), e);
		}
		out.flush();
	}
}
