package org.planwright.cli.diff;

import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.planwright.cli.Messages;
import org.planwright.cli.Version;
import org.planwright.cli.report.HtmlStyle;
import org.planwright.cli.report.HtmlTags;
import org.planwright.exchange.compare.Aspect;
import org.planwright.exchange.compare.Difference;
import org.planwright.exchange.compare.Group;
import org.planwright.exchange.compare.Piece;

/** Differences as one HTML page to read and print: it needs nothing else and runs no scripts. Both drafts stand side by side. */
final class DiffHtml {

	/** Taken out and put in are told apart without colour too: struck through and underlined. */
	private static final String STYLE = """
			main { max-width: 76rem; }
			.compare { table-layout: fixed; }
			.compare .what { width: 22%; }
			.compare td p { margin: 0 0 .25rem; white-space: pre-line; }
			.way { font-weight: bold; }
			del { color: var(--error); background: #fdecea; text-decoration: line-through; }
			ins { color: #14603a; background: #e6f4ea; text-decoration: underline; text-underline-offset: .15em; }
			.none { color: var(--soft); }
			@media (max-width: 40rem) { .compare, .compare tbody, .compare tr, .compare td { display: block; width: auto; } .compare thead { display: none; }
			  .compare td { border-bottom: 0; } .compare tr { border-bottom: 1px solid var(--line); } .compare td[data-side]::before { content: attr(data-side); color: var(--soft); font-size: .85rem; } }
			@media print { del, ins, .compare th { print-color-adjust: exact; -webkit-print-color-adjust: exact; } .counts { margin: .4rem 0; } }
			""";

	private final Comparison comparison;
	private final Messages messages;
	private final HtmlTags page;

	private DiffHtml(Comparison comparison, Messages messages, Writer out) {
		this.comparison = comparison;
		this.messages = messages;
		this.page = new HtmlTags(out);
	}

	static void write(Comparison comparison, Messages messages, Writer out) throws IOException {
		new DiffHtml(comparison, messages, out).write();
		out.flush();
	}

	private void write() throws IOException {
		String title = messages.get("diff.title");
		Map<Group, List<Difference>> groups = comparison.differences().byGroup();
		page.raw("<!DOCTYPE html>\n<html lang=\"" + (messages.locale().getLanguage().equals(Locale.CHINESE.getLanguage()) ? "zh-CN" : "en")
				+ "\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
				+ "<meta name=\"generator\" content=\"Planwright\">\n");
		page.element("title", "", messages.get("html.titleOf", title, comparison.later().name()));
		page.raw("<style>\n").raw(HtmlStyle.TEXT).raw(STYLE).raw("</style>\n</head>\n<body>\n<main>\n");
		page.element("h1", "", title);
		page.element("p", "", messages.get("diff.between", comparison.earlier().name(), comparison.later().name()));
		page.element("p", "soft", messages.get("html.made", LocalDate.now().toString(), Version.TEXT));
		page.element("p", "", DiffText.summary(groups, messages));
		if (!groups.isEmpty()) {
			page.raw("<ul class=\"counts\">\n");
			for (Map.Entry<Group, List<Difference>> group : groups.entrySet()) {
				page.raw("<li><b>" + group.getValue().size() + "</b><a href=\"#" + group.getKey() + "\">").text(group.getKey().title(messages.locale())).raw("</a></li>\n");
			}
			page.raw("</ul>\n");
		}
		for (Map.Entry<Group, List<Difference>> group : groups.entrySet()) {
			group(group.getKey(), group.getValue());
		}
		page.raw("</main>\n</body>\n</html>\n");
	}

	private void group(Group group, List<Difference> differences) throws IOException {
		page.raw("<section>\n<h2 id=\"" + group + "\">").text(messages.get("diff.group", group.title(messages.locale()), differences.size())).raw("</h2>\n");
		page.raw("<table class=\"compare\">\n<thead><tr><th scope=\"col\" class=\"what\">").text(messages.get("diff.what")).raw("</th><th scope=\"col\">")
				.text(comparison.earlier().name()).raw("</th><th scope=\"col\">").text(comparison.later().name()).raw("</th></tr></thead>\n<tbody>\n");
		for (Difference difference : differences) {
			row(difference);
		}
		page.raw("</tbody>\n</table>\n</section>\n");
	}

	private void row(Difference difference) throws IOException {
		page.raw("<tr><td class=\"what\"><p class=\"way\">").text(difference.title(messages.locale())).raw("</p>");
		if (!difference.name().isEmpty()) {
			page.element("p", "", difference.name());
		}
		page.element("p", "soft", DiffText.where(comparison, difference, messages));
		if (!difference.reason().isEmpty()) {
			page.element("p", "soft", messages.get("diff.reason", difference.reason()));
		}
		List<Piece> pieces = Comparison.pieces(difference);
		page.raw("</td>");
		side(difference, pieces, false);
		side(difference, pieces, true);
		page.raw("</tr>\n");
	}

	private void side(Difference difference, List<Piece> pieces, boolean after) throws IOException {
		page.raw("<td data-side=\"").text(after ? comparison.later().name() : comparison.earlier().name()).raw("\">");
		boolean none = after ? difference.after().isNone() : difference.before().isNone();
		String text = after ? difference.after().text() : difference.before().text();
		String tag = after ? "ins" : "del";
		if (none) {
			page.element("p", "none", messages.get("diff.nothing"));
		} else if (difference.before().isNone() || difference.after().isNone()) {
			page.raw("<p><" + tag + ">").text(text).raw("</" + tag + "></p>");
		} else {
			page.raw("<p>");
			if (pieces.isEmpty()) {
				page.text(text);
			}
			for (Piece piece : pieces) {
				piece(piece, after);
			}
			page.raw("</p>");
			aspects(difference, after, tag);
		}
		page.raw("</td>");
	}

	private void piece(Piece piece, boolean after) throws IOException {
		switch (piece.kind()) {
			case SAME -> page.text(piece.text());
			case ADDED -> marked("ins", piece.text(), after);
			case REMOVED -> marked("del", piece.text(), !after);
		}
	}

	private void marked(String tag, String text, boolean shown) throws IOException {
		if (shown) {
			page.raw("<" + tag + ">").text(text).raw("</" + tag + ">");
		}
	}

	/** What the text above does not show. */
	private void aspects(Difference difference, boolean after, String tag) throws IOException {
		for (Aspect aspect : difference.aspects()) {
			String value = after ? aspect.after() : aspect.before();
			String text = after ? difference.after().text() : difference.before().text();
			if (!value.isBlank() && !text.contains(value)) {
				String colon = messages.get("diff.colon");
				page.raw("<p class=\"soft\">").text(aspect.label(messages.locale()) + colon).raw("<" + tag + ">").text(value).raw("</" + tag + "></p>");
			}
		}
	}
}
