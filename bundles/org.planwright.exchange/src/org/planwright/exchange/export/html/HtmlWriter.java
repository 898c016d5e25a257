package org.planwright.exchange.export.html;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.planwright.exchange.Messages;
import org.planwright.exchange.export.ExportInput;
import org.planwright.exchange.export.PlanWriter;
import org.planwright.exchange.export.chart.BarChart;
import org.planwright.exchange.export.chart.SvgBars;
import org.planwright.exchange.export.figure.FigureFiles;
import org.planwright.exchange.export.printed.Outline;
import org.planwright.exchange.export.printed.Printed;
import org.planwright.exchange.export.printed.PrintedPlan;

/** Writes one HTML file that needs nothing else: readable on a phone, printable, without scripts. */
public final class HtmlWriter implements PlanWriter {

	@Override
	public String format() {
		return "html";
	}

	@Override
	public List<String> remarks(ExportInput input) {
		return FigureFiles.remarks(input);
	}

	@Override
	public void write(ExportInput input, OutputStream out) throws IOException {
		Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
		PrintedPlan plan = input.printed();
		PageLinks links = new PageLinks(input);
		Markup html = new Markup(text);
		html.raw("<!DOCTYPE html>\n<html lang=\"zh-CN\">\n<head>\n<meta charset=\"utf-8\"/>\n"
				+ "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n<meta name=\"generator\" content=\"Planwright\"/>\n");
		html.element("title", "", plan.title());
		html.raw("<style>\n").raw(StyleSheet.page()).raw("</style>\n</head>\n<body>\n<main>\n");
		ContentWriter content = new ContentWriter(html, links);
		content.title(plan);
		// links take the place of the contents that the plan has typed
		List<Printed> body = plan.content().stream().filter(each -> !(each instanceof Printed.Contents)).toList();
		new ContentsWriter(html, entry -> "#" + links.id(entry.printed().source()).orElseThrow())
				.write(Outline.of(body), Messages.get(input.locale(), "html.contents"));
		content.write(body);
		charts(input, html);
		html.raw("</main>\n</body>\n</html>\n");
		text.flush();
	}

	private static void charts(ExportInput input, Markup html) throws IOException {
		if (!input.charts().isEmpty()) {
			html.element("h2", " id=\"charts\"", Messages.get(input.locale(), "chart.heading"));
			for (BarChart chart : input.charts()) {
				SvgBars.write(chart, html);
			}
		}
	}
}
