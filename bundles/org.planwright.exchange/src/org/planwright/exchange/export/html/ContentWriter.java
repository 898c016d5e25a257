package org.planwright.exchange.export.html;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.planwright.exchange.export.printed.Printed;
import org.planwright.exchange.export.printed.PrintedPlan;
import org.planwright.exchange.export.printed.Span;
import org.planwright.exchange.export.printed.TitleLines;
import org.planwright.exchange.export.printed.Tone;
import org.planwright.model.Prose;
import org.planwright.model.plan.Figure;
import org.planwright.model.plan.Line;

/** Writes what is printed as HTML that is also well-formed XML; the one renderer behind page, site, PDF and preview. For one page and one thread. */
public final class ContentWriter {

	private static final int LOWEST_HEADING = 6;
	private static final int SHORT = 4;

	private final Markup html;
	private final Linking links;
	private final Set<Integer> markedTerms = new HashSet<>();
	private final Set<Integer> writtenTerms = new HashSet<>();

	public ContentWriter(Markup html, Linking links) {
		this.html = html;
		this.links = links;
	}

	/** The title of the document with the lines below it and who drew it up. */
	public void title(PrintedPlan plan) throws IOException {
		html.raw("<header>\n");
		List<String> lines = TitleLines.of(plan.title());
		if (lines.size() == 1) {
			html.element("h1", "", plan.title());
		} else {
			html.open("h1", "");
			for (String line : lines) {
				html.open("span", " class=\"line\"").text(line).close("span");
			}
			html.close("h1").raw("\n");
		}
		for (String line : plan.subtitles()) {
			html.element("p", " class=\"subtitle\"", line);
		}
		if (!plan.issuer().isEmpty()) {
			html.element("p", " class=\"issuer\"", plan.issuer());
		}
		html.raw("</header>\n");
	}

	/** Everything, in order. */
	public void write(List<Printed> content) throws IOException {
		for (Printed each : content) {
			write(each);
		}
	}

	/** One thing that is printed. */
	public void write(Printed printed) throws IOException {
		Line source = printed.source();
		switch (printed) {
			case Printed.Heading heading -> line("h" + Math.min(heading.level() + 1, LOWEST_HEADING), "", heading.text(), source);
			case Printed.Paragraph paragraph -> line("p", "", paragraph.text(), source);
			case Printed.GroupTitle group -> line("p", " class=\"group\"", group.text(), source);
			case Printed.Item item -> {
				html.open("p", " class=\"item\"" + id(source));
				spans(item.text(), source);
				Optional<String> about = links.about(source);
				html.raw(about.map(address -> " <a class=\"more\" href=\"" + address + "\">→</a>").orElse("")).raw("</p>\n");
			}
			case Printed.Note note -> line("p", " class=\"note\"", note.text(), source);
			case Printed.Figure figure -> figure(figure);
			case Printed.Framed framed -> {
				html.open("section", " class=\"box\"" + id(source)).raw("\n");
				if (!framed.caption().isEmpty()) {
					html.open("p", " class=\"caption\"");
					spans(framed.caption(), source);
					html.close("p").raw("\n");
				}
				write(framed.content());
				html.raw("</section>\n");
			}
			case Printed.Table table -> table(table);
			case Printed.Terms glossary -> terms(glossary);
			case Printed.Contents contents -> contents(contents);
		}
	}

	private String id(Line source) {
		return links.id(source).map(id -> " id=\"" + id + "\"").orElse("");
	}

	private void line(String tag, String attributes, List<Span> text, Line source) throws IOException {
		html.open(tag, attributes + id(source));
		spans(text, source);
		html.close(tag).raw("\n");
	}

	private void spans(List<Span> spans, Line source) throws IOException {
		for (Span span : spans) {
			if (span.raised()) {
				mark(span.text(), source);
			} else {
				Optional<String> address = span.target().flatMap(target -> target instanceof Line line ? links.address(line, source) : Optional.empty());
				html.raw(address.map(each -> "<a class=\"value\" href=\"" + each + "\">").orElse("")).text(span.text()).raw(address.isPresent() ? "</a>" : "");
			}
		}
	}

	private void mark(String mark, Line source) throws IOException {
		int number = Prose.markNumber(mark);
		Optional<String> term = links.term(number);
		boolean first = term.isPresent() && links.isFirstMark(number, source) && markedTerms.add(number);
		html.raw(first ? "<sup id=\"mark-" + number + "\">" : "<sup>");
		html.raw(term.map(address -> "<a href=\"" + address + "\">").orElse("")).text(mark).raw(term.isPresent() ? "</a></sup>" : "</sup>");
	}

	private void figure(Printed.Figure figure) throws IOException {
		html.open("figure", id(figure.source()));
		Optional<String> image = figure.source() instanceof Figure source ? links.image(source) : Optional.empty();
		if (image.isPresent()) {
			html.raw("<img src=\"").text(image.get()).raw("\" alt=\"\"/>");
		}
		html.open("figcaption", "");
		spans(figure.caption(), figure.source());
		html.raw("</figcaption></figure>\n");
	}

	private void table(Printed.Table table) throws IOException {
		html.raw("<div class=\"scroll\">\n<table>\n");
		if (!table.caption().isEmpty()) {
			html.open("caption", "");
			spans(table.caption(), table.source());
			html.raw("</caption>\n");
		}
		for (int i = 0; i < table.rows().size(); i++) {
			Printed.Row row = table.rows().get(i);
			html.raw(i == 0 ? "<thead>\n" : i == 1 ? "<tbody>\n" : "").open("tr", i == 0 ? "" : id(row.source()));
			for (Printed.Cell cell : row.cells()) {
				cell(cell, i == 0, row.source());
			}
			html.raw(i == 0 ? "</tr>\n</thead>\n" : "</tr>\n");
		}
		html.raw(table.rows().size() > 1 ? "</tbody>\n</table>\n</div>\n" : "</table>\n</div>\n");
	}

	private void cell(Printed.Cell cell, boolean top, Line source) throws IOException {
		String tag = cell.head() ? "th" : "td";
		String scope = cell.head() ? " scope=\"" + (top ? "col" : cell.columns() > 1 ? "colgroup" : "rowgroup") + "\"" : "";
		String spans = (cell.columns() > 1 ? " colspan=\"" + cell.columns() + "\"" : "") + (cell.rows() > 1 ? " rowspan=\"" + cell.rows() + "\"" : "");
		String looks = ((isShort(cell.text()) ? "short " : "") + (cell.tone() == Tone.NONE ? "" : cell.tone().name().toLowerCase(Locale.ROOT))).strip();
		html.open(tag, scope + spans + (looks.isEmpty() ? "" : " class=\"" + looks + "\""));
		spans(cell.text(), source);
		html.close(tag);
	}

	/** A word such as 约束性 is not broken, however narrow its column gets. */
	private static boolean isShort(List<Span> text) {
		return text.size() == 1 && text.get(0).text().length() > 1 && text.get(0).text().length() <= SHORT && text.get(0).text().chars().allMatch(Character::isIdeographic);
	}

	private void terms(Printed.Terms glossary) throws IOException {
		html.open("section", " class=\"terms\"" + id(glossary.source())).raw("\n");
		if (!glossary.title().isEmpty()) {
			html.element("h2", "", glossary.title());
		}
		html.raw("<dl>\n");
		for (Printed.Term term : glossary.terms()) {
			// the first of two terms with the same number is the one that marks lead to
			boolean target = term.number() > 0 && links.term(term.number()).isPresent() && writtenTerms.add(term.number());
			html.open("dt", target ? " id=\"term-" + term.number() + "\"" : id(term.source()));
			html.text(term.mark().isEmpty() ? term.name() : term.mark() + " " + term.name()).close("dt");
			html.open("dd", "");
			spans(term.definition(), term.source());
			Optional<String> mark = target ? links.mark(term.number()) : Optional.empty();
			html.raw(mark.map(address -> " <a class=\"back\" href=\"" + address + "\">↑</a>").orElse("")).raw("</dd>\n");
		}
		html.raw("</dl>\n</section>\n");
	}

	private void contents(Printed.Contents contents) throws IOException {
		html.open("nav", " class=\"contents\"" + id(contents.source())).raw("\n");
		html.element("p", " class=\"caption\"", contents.title());
		html.raw("<ul>\n");
		for (String entry : contents.entries()) {
			html.element("li", "", entry);
		}
		html.raw("</ul>\n</nav>\n");
	}
}
