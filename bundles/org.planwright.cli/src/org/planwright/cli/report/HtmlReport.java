package org.planwright.cli.report;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.planwright.cli.Messages;
import org.planwright.cli.Version;
import org.planwright.cli.check.CheckSummary;
import org.planwright.cli.check.CheckedFile;
import org.planwright.rules.catalogue.RuleCatalogue;
import org.planwright.rules.catalogue.RuleSeverity;

/**
 * Findings as one HTML page to read, print and hand on: it needs nothing else and runs no scripts. The summary comes first but is known last; findings wait for it
 * on disk, so that memory holds some counts a file only.
 */
final class HtmlReport implements FindingWriter {

	private static final List<RuleSeverity> SEVERITIES = List.of(RuleSeverity.ERROR, RuleSeverity.WARNING, RuleSeverity.INFO);

	/** A file with findings: a line of the table of files. Its number is that of its section on the page, from 1. */
	private record FileLine(String name, int errors, int warnings, int infos) {
	}

	private final Writer out;
	private final Path temporary;
	private final Messages messages;
	private final RuleWords rules;
	private final List<FileLine> files = new ArrayList<>();
	private final Map<String, Integer> found = new TreeMap<>();
	private String name = "";
	private Spool spool;
	private HtmlTags body;
	private HtmlFindings items;
	private int checklist;
	private int suppressed;

	/**
	 * @param catalogue the rules that findings are of
	 * @param temporary folder for what waits
	 */
	HtmlReport(Writer out, RuleCatalogue catalogue, Messages messages, Path temporary) {
		this.temporary = temporary;
		this.out = out;
		this.messages = messages;
		this.rules = new RuleWords(catalogue, messages);
	}

	@Override
	public void begin() throws IOException {
		spool = new Spool(temporary);
		body = new HtmlTags(spool.writer());
		items = new HtmlFindings(body, messages);
	}

	@Override
	public void file(CheckedFile file) throws IOException {
		name = file.name();
		if (file.isClean()) {
			return;
		}
		files.add(new FileLine(file.name(), file.count(RuleSeverity.ERROR), file.count(RuleSeverity.WARNING), file.count(RuleSeverity.INFO)));
		body.raw("<section id=\"f" + files.size() + "\">\n").element("h2", "", file.name());
		for (Map.Entry<String, List<ReportedFinding>> group : byRule(file.findings()).entrySet()) {
			group(group.getKey(), group.getValue());
		}
		section("html.checklist", file.checklist(), true);
		section("html.suppressed", file.suppressed(), false);
		checklist += file.checklist().size();
		suppressed += file.suppressed().size();
		body.raw("</section>\n");
	}

	/** The gravest rules first, rules alike in that by their first place. */
	private static Map<String, List<ReportedFinding>> byRule(List<ReportedFinding> findings) {
		Map<String, List<ReportedFinding>> groups = new LinkedHashMap<>();
		for (ReportedFinding finding : findings.stream().sorted(Comparator.comparing(finding -> SEVERITIES.indexOf(finding.severity()))).toList()) {
			groups.computeIfAbsent(finding.rule(), rule -> new ArrayList<>()).add(finding);
		}
		return groups;
	}

	private void group(String rule, List<ReportedFinding> findings) throws IOException {
		found.merge(rule, findings.size(), Integer::sum);
		body.raw("<h3><span class=\"id\">").text(rule).raw("</span>").text(rules.title(rule)).raw("</h3>\n");
		Optional<String> rationale = rules.rationale(rule);
		if (rationale.isPresent()) {
			body.element("p", "soft rationale", rationale.get());
		}
		for (ReportedFinding finding : findings) {
			items.write(finding, false);
		}
	}

	/** What is listed apart from what is wrong. */
	private void section(String title, List<ReportedFinding> findings, boolean tick) throws IOException {
		if (!findings.isEmpty()) {
			body.element("h3", "", messages.get(title, findings.size()));
		}
		for (ReportedFinding finding : findings) {
			items.write(finding, tick);
		}
	}

	@Override
	public void end(CheckSummary summary) throws IOException {
		HtmlTags page = new HtmlTags(out);
		String title = messages.get("html.title");
		page.raw("<!DOCTYPE html>\n<html lang=\"" + (messages.locale().getLanguage().equals(Locale.CHINESE.getLanguage()) ? "zh-CN" : "en")
				+ "\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
				+ "<meta name=\"generator\" content=\"Planwright\">\n");
		page.element("title", "", summary.files() == 1 ? messages.get("html.titleOf", title, name) : title);
		page.raw("<style>\n").raw(HtmlStyle.TEXT).raw("</style>\n</head>\n<body>\n<main>\n");
		page.element("h1", "", title);
		page.element("p", "soft", messages.get("html.made", LocalDate.now().toString(), Version.TEXT));
		for (String pack : ReportTotal.packs(summary.packs(), messages)) {
			page.element("p", "soft", pack);
		}
		summary(page, summary);
		spool.copyTo(out);
		page.raw("</main>\n</body>\n</html>\n");
		out.flush();
	}

	private void summary(HtmlTags page, CheckSummary summary) throws IOException {
		page.element("p", "", ReportTotal.text(summary, messages));
		if (summary.known().isPresent()) {
			page.element("p", "", messages.get("report.known", summary.known().getAsInt()));
		}
		if (checklist > 0) {
			page.element("p", "", messages.get("report.checklistTotal", checklist));
		}
		if (suppressed > 0) {
			page.element("p", "", messages.get("report.suppressedTotal", suppressed));
		}
		if (summary.unusable() > 0) {
			page.element("p", "alert", messages.get("html.unusable", summary.unusable()));
		}
		if (files.isEmpty()) {
			return;
		}
		page.raw("<ul class=\"counts\">\n");
		for (RuleSeverity severity : SEVERITIES) {
			int count = switch (severity) {
				case ERROR -> summary.errors();
				case WARNING -> summary.warnings();
				default -> summary.infos();
			};
			page.raw("<li class=\"" + severity.word() + "\"><b>" + count + "</b>").text(messages.get("html." + severity.word())).raw("</li>\n");
		}
		page.raw("</ul>\n");
		if (summary.files() > 1) {
			fileTable(page, summary.files() - files.size());
		}
		if (!found.isEmpty()) {
			ruleTable(page);
		}
	}

	private void fileTable(HtmlTags page, int clean) throws IOException {
		head(page, "html.file", "html.error", "html.warning", "html.info");
		for (int i = 0; i < files.size(); i++) {
			FileLine file = files.get(i);
			page.raw("<tr><td><a href=\"#f" + (i + 1) + "\">").text(file.name()).raw("</a></td>");
			for (int count : new int[] { file.errors(), file.warnings(), file.infos() }) {
				page.raw("<td class=\"number\">" + count + "</td>");
			}
			page.raw("</tr>\n");
		}
		page.raw("</tbody>\n</table>\n");
		if (clean > 0) {
			page.element("p", "soft", messages.get("html.clean", clean));
		}
	}

	private void ruleTable(HtmlTags page) throws IOException {
		head(page, "html.rule", "html.count");
		for (Map.Entry<String, Integer> rule : found.entrySet()) {
			page.raw("<tr><td><span class=\"id\">").text(rule.getKey()).raw("</span>").text(rules.title(rule.getKey()));
			page.raw("</td><td class=\"number\">" + rule.getValue() + "</td></tr>\n");
		}
		page.raw("</tbody>\n</table>\n");
	}

	private void head(HtmlTags page, String first, String... numbers) throws IOException {
		page.raw("<table>\n<thead><tr><th scope=\"col\">").text(messages.get(first)).raw("</th>");
		for (String number : numbers) {
			page.raw("<th scope=\"col\" class=\"number\">").text(messages.get(number)).raw("</th>");
		}
		page.raw("</tr></thead>\n<tbody>\n");
	}

	@Override
	public void close() throws IOException {
		if (spool != null) {
			spool.close();
		}
	}
}
