package org.planwright.exchange.export.html;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.planwright.exchange.export.ExportInput;
import org.planwright.exchange.export.PlanWriter;
import org.planwright.exchange.export.printed.Printed;
import org.planwright.exchange.export.printed.PrintedPlan;
import org.planwright.exchange.export.printed.Span;
import org.planwright.model.Prose;

/** Writes one HTML file that needs nothing else: readable on a phone, printable, without scripts. */
public final class HtmlWriter implements PlanWriter {

	@Override
	public String format() {
		return "html";
	}

	@Override
	public void write(ExportInput input, OutputStream out) throws IOException {
		Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
		new Page(new Markup(text)).write(input.printed());
		text.flush();
	}

	/** One document being written. */
	private static final class Page {

		private static final int LOWEST_HEADING = 6;

		private final Markup html;
		private final Set<Integer> terms = new HashSet<>();

		Page(Markup html) {
			this.html = html;
		}

		void write(PrintedPlan plan) throws IOException {
			collectTerms(plan.content());
			html.raw("<!DOCTYPE html>\n<html lang=\"zh-CN\">\n<head>\n<meta charset=\"utf-8\">\n"
					+ "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"generator\" content=\"Planwright\">\n");
			html.element("title", "", plan.title());
			html.raw("<style>\n").raw(StyleSheet.TEXT).raw("</style>\n</head>\n<body>\n<main>\n<header>\n");
			html.element("h1", "", plan.title());
			for (String line : plan.subtitles()) {
				html.element("p", " class=\"subtitle\"", line);
			}
			html.raw("</header>\n");
			content(plan.content());
			html.raw("</main>\n</body>\n</html>\n");
		}

		private void collectTerms(List<Printed> content) {
			for (Printed each : content) {
				if (each instanceof Printed.Framed framed) {
					collectTerms(framed.content());
				} else if (each instanceof Printed.Terms glossary) {
					glossary.terms().forEach(term -> terms.add(term.number()));
				}
			}
			terms.remove(0);
		}

		private void content(List<Printed> content) throws IOException {
			for (Printed each : content) {
				print(each);
			}
		}

		private void print(Printed printed) throws IOException {
			switch (printed) {
				case Printed.Heading heading -> line("h" + Math.min(heading.level() + 1, LOWEST_HEADING), "", heading.text());
				case Printed.Paragraph paragraph -> line("p", "", paragraph.text());
				case Printed.GroupTitle group -> line("p", " class=\"group\"", group.text());
				case Printed.Item item -> line("p", " class=\"item\"", item.text());
				case Printed.Note note -> line("p", " class=\"note\"", note.text());
				case Printed.Figure figure -> {
					html.raw("<figure>");
					line("figcaption", "", figure.caption());
					html.raw("</figure>\n");
				}
				case Printed.Framed framed -> {
					html.raw("<section class=\"box\">\n");
					if (!framed.caption().isEmpty()) {
						line("p", " class=\"caption\"", framed.caption());
					}
					content(framed.content());
					html.raw("</section>\n");
				}
				case Printed.Table table -> table(table);
				case Printed.Terms glossary -> terms(glossary);
				case Printed.Contents contents -> contents(contents);
			}
		}

		private void line(String tag, String attributes, List<Span> text) throws IOException {
			html.open(tag, attributes);
			spans(text);
			html.close(tag).raw("\n");
		}

		private void spans(List<Span> spans) throws IOException {
			for (Span span : spans) {
				if (!span.raised()) {
					html.text(span.text());
					continue;
				}
				int number = Prose.markNumber(span.text());
				boolean linked = terms.contains(number);
				html.raw(linked ? "<sup><a href=\"#term-" + number + "\">" : "<sup>").text(span.text()).raw(linked ? "</a></sup>" : "</sup>");
			}
		}

		private void table(Printed.Table table) throws IOException {
			html.raw("<div class=\"scroll\">\n<table>\n");
			if (!table.caption().isEmpty()) {
				line("caption", "", table.caption());
			}
			for (int i = 0; i < table.rows().size(); i++) {
				html.raw(i == 0 ? "<thead>\n<tr>" : "<tr>");
				for (Printed.Cell cell : table.rows().get(i).cells()) {
					cell(cell, i == 0);
				}
				html.raw(i == 0 ? "</tr>\n</thead>\n<tbody>\n" : "</tr>\n");
			}
			html.raw("</tbody>\n</table>\n</div>\n");
		}

		private void cell(Printed.Cell cell, boolean top) throws IOException {
			String tag = cell.head() ? "th" : "td";
			String scope = cell.head() ? " scope=\"" + (top ? "col" : cell.columns() > 1 ? "colgroup" : "rowgroup") + "\"" : "";
			String spans = (cell.columns() > 1 ? " colspan=\"" + cell.columns() + "\"" : "") + (cell.rows() > 1 ? " rowspan=\"" + cell.rows() + "\"" : "");
			html.open(tag, scope + spans);
			spans(cell.text());
			html.close(tag);
		}

		private void terms(Printed.Terms glossary) throws IOException {
			html.raw("<section class=\"terms\">\n");
			if (!glossary.title().isEmpty()) {
				html.element("h2", "", glossary.title());
			}
			html.raw("<dl>\n");
			for (Printed.Term term : glossary.terms()) {
				// the first of two terms with the same number is the one that marks lead to
				boolean target = terms.remove(term.number());
				html.open("dt", target ? " id=\"term-" + term.number() + "\"" : "");
				html.text(term.mark().isEmpty() ? term.name() : term.mark() + " " + term.name()).close("dt");
				line("dd", "", term.definition());
			}
			html.raw("</dl>\n</section>\n");
		}

		private void contents(Printed.Contents contents) throws IOException {
			html.raw("<nav class=\"contents\">\n");
			html.element("p", " class=\"caption\"", contents.title());
			html.raw("<ul>\n");
			for (String entry : contents.entries()) {
				html.element("li", "", entry);
			}
			html.raw("</ul>\n</nav>\n");
		}
	}
}
