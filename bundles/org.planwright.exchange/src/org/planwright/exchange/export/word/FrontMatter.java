package org.planwright.exchange.export.word;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.planwright.exchange.export.printed.Printed;
import org.planwright.exchange.export.printed.PrintedPlan;

/**
 * What of a plan stands on the title page: its subtitles, a date, and short lines that stand before a table of contents of its own, whose place the generated
 * one takes.
 *
 * @param lines   below the title
 * @param date    as the plan writes it; empty when it does not
 * @param content what is left for the text
 */
record FrontMatter(List<String> lines, String date, List<Printed> content) {

	private static final Pattern DATE = Pattern.compile("[0-9０-９〇○零一二三四五六七八九]{4}\\s*年(?:\\s*[0-9一二三四五六七八九十]{1,3}\\s*月)?(?:\\s*[0-9一二三四五六七八九十]{1,3}\\s*日)?");
	private static final int SHORT = 40;

	static FrontMatter of(PrintedPlan plan) {
		List<String> lines = new ArrayList<>(plan.subtitles());
		List<Printed> content = new ArrayList<>(plan.content());
		boolean contents = beginsWithContents(content);
		String date = "";
		while (!content.isEmpty() && content.get(0) instanceof Printed.Paragraph paragraph) {
			String text = Runs.plain(paragraph.text());
			if (date.isEmpty() && DATE.matcher(text).matches()) {
				date = text;
			} else if (contents) {
				lines.add(text);
			} else {
				break;
			}
			content.remove(0);
		}
		content.removeIf(Printed.Contents.class::isInstance);
		return new FrontMatter(lines, date, content);
	}

	/** Whether only lines as a title page has them stand before the plan's own contents. */
	private static boolean beginsWithContents(List<Printed> content) {
		for (Printed each : content) {
			if (each instanceof Printed.Contents) {
				return true;
			}
			if (!(each instanceof Printed.Paragraph paragraph) || Runs.plain(paragraph.text()).length() > SHORT || Runs.plain(paragraph.text()).contains("。")) {
				return false;
			}
		}
		return false;
	}
}
