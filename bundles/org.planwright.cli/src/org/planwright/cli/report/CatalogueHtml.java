package org.planwright.cli.report;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.planwright.cli.Messages;
import org.planwright.cli.Version;
import org.planwright.rules.catalogue.Rule;
import org.planwright.rules.catalogue.RuleCatalogue;
import org.planwright.rules.guide.RuleGuide;

/** The catalogue of rules as one page to read, print and hand on: what each asks for, why, how grave its findings are, and plans that break and keep it. */
public final class CatalogueHtml {

	private final Messages messages;
	private final HtmlTags page;

	private CatalogueHtml(Writer out, Messages messages) {
		this.messages = messages;
		this.page = new HtmlTags(out);
	}

	/** Writes the page; the writer stays open. */
	public static void write(RuleCatalogue catalogue, Messages messages, Writer out) throws IOException {
		new CatalogueHtml(out, messages).write(catalogue);
		out.flush();
	}

	private void write(RuleCatalogue catalogue) throws IOException {
		Map<String, List<RuleGuide>> groups = new LinkedHashMap<>();
		for (Rule rule : catalogue.all()) {
			RuleGuide guide = RuleGuide.of(rule, messages.locale());
			groups.computeIfAbsent(guide.group(), name -> new ArrayList<>()).add(guide);
		}
		String title = messages.get("rules.title");
		page.raw("<!DOCTYPE html>\n<html lang=\"" + (messages.locale().getLanguage().equals(Locale.CHINESE.getLanguage()) ? "zh-CN" : "en")
				+ "\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
				+ "<meta name=\"generator\" content=\"Planwright\">\n");
		page.element("title", "", title);
		page.raw("<style>\n").raw(HtmlStyle.TEXT).raw("</style>\n</head>\n<body>\n<main>\n");
		page.element("h1", "", title);
		page.element("p", "soft", messages.get("rules.count", catalogue.all().size(), Version.TEXT));
		for (String pack : ReportTotal.packs(catalogue.packs(), messages)) {
			page.element("p", "soft", pack);
		}
		contents(groups);
		for (Map.Entry<String, List<RuleGuide>> group : groups.entrySet()) {
			page.element("h2", "", group.getKey());
			for (RuleGuide rule : group.getValue()) {
				rule(rule);
			}
		}
		page.raw("</main>\n</body>\n</html>\n");
	}

	private void contents(Map<String, List<RuleGuide>> groups) throws IOException {
		page.raw("<table>\n<tbody>\n");
		for (Map.Entry<String, List<RuleGuide>> group : groups.entrySet()) {
			page.raw("<tr><th scope=\"row\">").text(group.getKey()).raw("</th><td>");
			for (RuleGuide rule : group.getValue()) {
				page.raw("<a href=\"#").text(rule.id()).raw("\" title=\"").text(rule.title()).raw("\">").text(rule.id()).raw("</a> ");
			}
			page.raw("</td></tr>\n");
		}
		page.raw("</tbody>\n</table>\n");
	}

	private void rule(RuleGuide rule) throws IOException {
		page.raw("<section id=\"").text(rule.id()).raw("\">\n<h3><span class=\"id\">").text(rule.id()).raw("</span>").text(rule.title()).raw("</h3>\n");
		page.element("p", "rationale", rule.rationale());
		for (RuleGuide.Fact fact : rule.facts()) {
			page.element("p", "soft", messages.get("rules.fact", fact.name(), fact.value()));
		}
		if (!rule.examples().isEmpty()) {
			examples(rule.examples());
		}
		page.raw("</section>\n");
	}

	private void examples(List<RuleGuide.Example> examples) throws IOException {
		page.raw("<div class=\"quotes\">\n");
		for (RuleGuide.Example example : examples) {
			page.raw("<figure>").element("figcaption", "", example.heading());
			page.raw("<blockquote style=\"white-space: pre-wrap\">").text(example.text()).raw("</blockquote></figure>\n");
		}
		page.raw("</div>\n");
	}
}
