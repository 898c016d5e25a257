package org.planwright.ui.review;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.planwright.cli.check.CheckSummary;
import org.planwright.cli.check.CheckedFile;
import org.planwright.cli.report.FindingWriter;
import org.planwright.cli.report.Place;
import org.planwright.cli.report.ReportFormat;
import org.planwright.cli.report.ReportedFinding;
import org.planwright.rules.catalogue.Rule;
import org.planwright.rules.catalogue.RuleCatalogue;
import org.planwright.rules.catalogue.RuleSeverity;
import org.planwright.rules.catalogue.Tier;
import org.planwright.rules.review.LedgerEntry;
import org.planwright.ui.Messages;
import org.planwright.ui.markers.LinePositions;
import org.planwright.ui.places.PlanPlace;
import org.planwright.ui.rules.RuleBook;

/** The report of a review, in the forms of the command line: the findings as they are in the view, with what was decided about them. */
public final class ReviewReport {

	/** The text of a plan. */
	@FunctionalInterface
	public interface Texts {

		/** @throws IOException when it cannot be read */
		String of(Path file) throws IOException;
	}

	private final List<ReviewedPlan> plans;
	private final Texts texts;
	private final Map<Path, String> read = new HashMap<>();

	/** @param plans what is reported */
	public ReviewReport(List<ReviewedPlan> plans, Texts texts) {
		this.plans = plans;
		this.texts = texts;
	}

	/**
	 * Writes the report.
	 *
	 * @throws org.eclipse.core.runtime.OperationCanceledException when cancelled
	 */
	public void write(ReportFormat format, OutputStream out, IProgressMonitor monitor) throws IOException {
		SubMonitor progress = SubMonitor.convert(monitor, plans.size());
		long start = System.nanoTime();
		try (FindingWriter report = format.writer(out, StandardCharsets.UTF_8, catalogue(), new org.planwright.cli.Messages(RuleBook.locale()))) {
			report.begin();
			int[] counts = new int[RuleSeverity.values().length];
			for (ReviewedPlan plan : plans) {
				CheckedFile file = file(plan);
				for (RuleSeverity severity : RuleSeverity.values()) {
					counts[severity.ordinal()] += file.count(severity);
				}
				report.file(file);
				read.clear();
				progress.split(1);
			}
			report.end(new CheckSummary(plans.size(), 0, counts[RuleSeverity.ERROR.ordinal()], counts[RuleSeverity.WARNING.ordinal()],
					counts[RuleSeverity.INFO.ordinal()], OptionalInt.empty(), (System.nanoTime() - start) / 1_000_000, RuleBook.catalogue().packs()));
		}
	}

	/** The rules of the server, and those that only projects have, by their ids. */
	private RuleCatalogue catalogue() {
		RuleCatalogue known = RuleBook.catalogue();
		Map<String, Rule> others = new TreeMap<>();
		for (ReviewedPlan plan : plans) {
			for (ReviewItem item : plan.items()) {
				String id = item.key().rule();
				if (known.find(id).isEmpty() && RuleBook.title(id).equals(id)) {
					others.put(id, new Rule(id, "", RuleSeverity.WARNING, Map.of(), Tier.NORMAL, Map.of(), false, new Rule.Example("", "", "", ""), (key, locale) -> id));
				}
			}
		}
		return known.with(others.values());
	}

	private CheckedFile file(ReviewedPlan plan) throws IOException {
		List<ReportedFinding> wrong = new ArrayList<>();
		List<ReportedFinding> checklist = new ArrayList<>();
		List<ReportedFinding> suppressed = new ArrayList<>();
		for (ReviewItem item : plan.items()) {
			ReviewFinding finding = item.finding().orElse(null);
			if (finding != null) {
				(finding.suppressed() != null ? suppressed : finding.checklist() ? checklist : wrong).add(reported(item, finding));
			}
		}
		return new CheckedFile(name(plan.file()), text(plan.file()).length(), wrong, checklist, suppressed);
	}

	private ReportedFinding reported(ReviewItem item, ReviewFinding finding) throws IOException {
		List<ReportedFinding.Related> related = new ArrayList<>();
		for (ReviewFinding.Related there : finding.related()) {
			related.add(new ReportedFinding.Related(place(there.place()), quote(there.place()), there.message()));
		}
		String message = finding.message() + item.entry().map(ReviewReport::decision).orElse("");
		return new ReportedFinding(finding.key().rule(), finding.severity(), place(finding.place()), finding.quote(), finding.key().fingerprint(), message, related,
				finding.suppressed());
	}

	private static String decision(LedgerEntry entry) {
		String decision = ReviewTexts.decision(entry.decision());
		return entry.comment().isEmpty() ? Messages.bind(Messages.reportDecision, decision)
				: Messages.bind(Messages.reportComment, decision, entry.comment().replaceAll("\\s+", " "));
	}

	private String quote(PlanPlace place) throws IOException {
		String text = text(place.file());
		LinePositions positions = new LinePositions(text);
		int from = positions.offset(place.line(), place.column());
		return text.substring(from, Math.max(from, positions.offset(place.endLine(), place.endColumn()))).replaceAll("\\s+", " ");
	}

	private String text(Path file) throws IOException {
		String text = read.get(file);
		if (text == null) {
			text = texts.of(file);
			read.put(file, text);
		}
		return text;
	}

	private static Place place(PlanPlace place) {
		return new Place(name(place.file()), place.line() + 1, place.column() + 1, place.endLine() + 1, place.endColumn() + 1);
	}

	private static String name(Path file) {
		return file.getFileName().toString();
	}
}
