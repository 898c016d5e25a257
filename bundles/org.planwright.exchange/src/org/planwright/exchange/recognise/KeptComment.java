package org.planwright.exchange.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A comment of a Word document as the plan keeps it, on a line of its own above what it is about: {@code // 批注（王处 2026-03-01）“原文”：意见}.
 *
 * @param author may be empty
 * @param day    such as 2026-03-01; may be empty
 * @param quote  what it is about, on one line; may be empty
 * @param text   what it says, on one line
 */
public record KeptComment(String author, String day, String quote, String text) {

	private static final Pattern LINE = Pattern.compile("(?m)^[ \\t　]*// 批注(?:（(.*?)(?: (\\d{4}-\\d{2}-\\d{2}))?）(?=[“：]))?(?:“(.*?)”(?=：))?：(.*)$");

	/** One that was found. */
	public record Found(int offset, KeptComment comment) {
	}

	/** The line of a plan. */
	public String line() {
		StringBuilder line = new StringBuilder("// 批注");
		if (!author.isEmpty()) {
			line.append('（').append(author).append(day.isEmpty() ? "" : " " + day).append('）');
		}
		if (!quote.isBlank()) {
			line.append('“').append(quote).append('”');
		}
		return line.append('：').append(text).toString();
	}

	/** Those in the text of a plan, in order, each with the offset of its line. */
	public static List<Found> in(String plan) {
		List<Found> found = new ArrayList<>();
		Matcher line = LINE.matcher(plan);
		while (line.find()) {
			found.add(new Found(line.start(), new KeptComment(group(line, 1), group(line, 2), group(line, 3), group(line, 4))));
		}
		return found;
	}

	private static String group(Matcher line, int group) {
		return Optional.ofNullable(line.group(group)).orElse("").strip();
	}
}
