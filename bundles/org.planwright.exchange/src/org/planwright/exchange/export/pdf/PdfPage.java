package org.planwright.exchange.export.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.planwright.exchange.Messages;
import org.planwright.exchange.export.ExportInput;
import org.planwright.exchange.export.html.ContentWriter;
import org.planwright.exchange.export.html.ContentsWriter;
import org.planwright.exchange.export.html.Markup;
import org.planwright.exchange.export.html.PageLinks;
import org.planwright.exchange.export.printed.Outline;
import org.planwright.exchange.export.printed.Printed;
import org.planwright.exchange.export.printed.PrintedPlan;

/** Makes the page that is rendered: the content of the HTML export with a title page, numbered contents and bookmarks. */
final class PdfPage {

	/** The renderer stretches lines at their blanks, where there are any: one between a year and 年 would take the whole gap. It does not stretch this one. */
	static final char BLANK = '\u2005';

	private PdfPage() {
	}

	static String of(ExportInput input) throws IOException {
		PrintedPlan plan = input.printed();
		PageLinks links = new PageLinks(input);
		List<Printed> printed = plan.content().stream().filter(each -> !(each instanceof Printed.Contents)).toList();
		Outline outline = Outline.of(printed);
		StringBuilder page = new StringBuilder();
		Markup html = new Markup(page);
		html.raw("<html lang=\"zh-CN\">\n<head>\n");
		html.element("title", "", plan.title());
		html.raw("<style>\n").raw(style()).raw("</style>\n<bookmarks>\n");
		bookmarks(html, outline.entries(), links);
		html.raw("</bookmarks>\n</head>\n<body>\n");
		Markup body = new Markup(page, BLANK);
		ContentWriter content = new ContentWriter(body, links);
		content.title(plan);
		new ContentsWriter(body, entry -> "#" + id(links, entry)).write(outline, Messages.get(input.locale(), "html.contents"));
		content.write(printed);
		body.raw("</body>\n</html>\n");
		return page.toString();
	}

	private static void bookmarks(Markup html, List<Outline.Entry> entries, PageLinks links) throws IOException {
		for (Outline.Entry entry : entries) {
			html.raw("<bookmark name=\"").text(entry.text()).raw("\" href=\"#" + id(links, entry) + "\">");
			bookmarks(html, entry.below(), links);
			html.raw("</bookmark>\n");
		}
	}

	private static String id(PageLinks links, Outline.Entry entry) {
		return links.id(entry.printed().source()).orElseThrow();
	}

	private static String style() throws IOException {
		try (InputStream in = PdfPage.class.getResourceAsStream("pdf.css")) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
	}
}
