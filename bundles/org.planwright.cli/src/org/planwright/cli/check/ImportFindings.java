package org.planwright.cli.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.validation.IssueSeveritiesProvider;
import org.planwright.cli.report.ReportedFinding;
import org.planwright.exchange.ImportResult;
import org.planwright.exchange.document.Noise;
import org.planwright.exchange.document.NoiseKind;
import org.planwright.exchange.document.SourceRange;
import org.planwright.exchange.report.EntryKind;
import org.planwright.exchange.report.ReportEntry;
import org.planwright.rules.catalogue.Rule;
import org.planwright.rules.catalogue.RuleCatalogue;
import org.planwright.rules.catalogue.RuleMessages;
import org.planwright.rules.catalogue.RuleSeverity;
import org.planwright.rules.issue.RuleSeverities;

import com.google.inject.Inject;

/** What is wrong in a draft itself and was healed or left out when it was read, so that the rules cannot see it any more: I01, I02 and I03. One finding a kind. */
final class ImportFindings {

	private static final int SHOWN = 3;
	private static final int AROUND = 8;
	private static final int LONGEST_TEXT = 30;

	@Inject
	private RuleCatalogue catalogue;
	@Inject
	private IssueSeveritiesProvider severities;

	/**
	 * The findings, by rule.
	 *
	 * @param plan what the draft became
	 */
	List<ReportedFinding> of(ImportResult imported, XtextResource plan, FilePositions positions, Locale locale) {
		List<ReportedFinding> findings = new ArrayList<>();
		add(findings, "I01", "healed", imported.report().entries(EntryKind.HEALED_BREAK).stream().map(ReportEntry::range).map(range -> around(range, imported.document().text().length())).toList(), plan, positions, locale);
		List<Noise> leftovers = imported.report().noise().stream().filter(noise -> noise.kind() == NoiseKind.BOOKMARK || noise.kind() == NoiseKind.PAGE_NUMBER).toList();
		add(findings, "I02", "leftOut", leftovers.stream().map(Noise::range).toList(), plan, positions, locale);
		addMarked(findings, "hidden", imported, Set.of(EntryKind.HIDDEN_TEXT), plan, positions, locale);
		addMarked(findings, "changes", imported, Set.of(EntryKind.INSERTED, EntryKind.DELETED, EntryKind.MOVED), plan, positions, locale);
		return findings;
	}

	/** I03: what was marked in the draft; the last argument of an entry is the text that was. */
	private void addMarked(List<ReportedFinding> findings, String variant, ImportResult imported, Set<EntryKind> kinds, XtextResource plan,
			FilePositions positions, Locale locale) {
		List<ReportEntry> entries = imported.report().entries().stream().filter(entry -> kinds.contains(entry.kind())).toList();
		if (!entries.isEmpty()) {
			int length = imported.document().text().length();
			String text = entries.get(0).arguments().getLast();
			add(findings, "I03", variant, entries.stream().map(ReportEntry::range).map(range -> range.length() == 0 ? around(range, length) : range).toList(), plan,
					positions, locale, text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) + "…" : text);
		}
	}

	/** I03 on comments at the words that they are about instead of whole paragraphs; any other finding as it is. */
	static ReportedFinding atComments(ReportedFinding finding, ImportResult imported, FilePositions positions) {
		List<SourceRange> commented = imported.report().entries(EntryKind.COMMENT).stream().map(ReportEntry::range).filter(range -> range.length() > 0)
				.sorted(Comparator.comparingInt(SourceRange::start)).toList();
		if (!finding.rule().equals("I03") || commented.isEmpty()) {
			return finding;
		}
		String other = finding.related().isEmpty() ? "" : finding.related().get(0).message();
		List<ReportedFinding.Related> related = commented.stream().skip(1).limit(other.isEmpty() ? 0 : SHOWN)
				.map(range -> new ReportedFinding.Related(positions.placeInFile(range), positions.quoteInFile(range), other)).toList();
		return new ReportedFinding(finding.rule(), finding.severity(), positions.placeInFile(commented.get(0)), positions.quoteInFile(commented.get(0)),
				finding.fingerprint(), finding.message(), related, finding.reason(), finding.path());
	}

	private void add(List<ReportedFinding> findings, String id, String variant, List<SourceRange> ranges, XtextResource plan, FilePositions positions,
			Locale locale, Object... more) {
		Rule rule = catalogue.get(id);
		RuleSeverity severity = ((RuleSeverities) severities.getIssueSeverities(plan)).severity(rule, variant);
		if (ranges.isEmpty() || severity == RuleSeverity.OFF) {
			return;
		}
		List<ReportedFinding.Related> related = ranges.stream().skip(1).limit(SHOWN).map(range -> new ReportedFinding.Related(positions.placeInFile(range),
				positions.quoteInFile(range), RuleMessages.related(rule, "other", locale))).toList();
		findings.add(new ReportedFinding(id, severity, positions.placeInFile(ranges.get(0)), positions.quoteInFile(ranges.get(0)), id + '.' + variant,
				RuleMessages.finding(rule, variant, locale, Stream.concat(Stream.of(ranges.size()), Arrays.stream(more)).toArray()), related));
	}

	/** The cut itself is a line end: some characters before and behind it tell where it is. */
	private static SourceRange around(SourceRange cut, int length) {
		return new SourceRange(Math.max(0, cut.start() - AROUND), Math.min(length, cut.end() + AROUND));
	}
}
