package org.planwright.exchange.export.printed;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Breaks a long title where its words end, in lines about equally long, as the style of official documents asks. */
public final class TitleLines {

	/** Lines of a title page hold this many characters of the title's size. */
	private static final int LONGEST = 16;
	/** Where words begin or end that titles of plans are made of. */
	private static final Pattern BREAK = Pattern.compile(
			"(?=国民经济|第[一二三四五六七八九十百]+个|“|和20|和二〇|五年规划|规划纲要|及20|发展规划|专项规划|远景目标|实施情况)|(?<=社会发展|发展规划|目标|”|、|的)");

	private TitleLines() {
	}

	/** The lines of a title; one when it is short. */
	public static List<String> of(String title) {
		if (title.length() <= LONGEST) {
			return List.of(title);
		}
		List<Integer> breaks = new ArrayList<>();
		for (Matcher at = BREAK.matcher(title); at.find();) {
			if (at.start() > 1 && at.start() < title.length() - 1) {
				breaks.add(at.start());
			}
		}
		int count = (title.length() + LONGEST - 1) / LONGEST;
		List<String> lines = new ArrayList<>();
		int from = 0;
		for (int left = count; left > 1; left--) {
			int ideal = from + (title.length() - from) / left;
			int start = from;
			int at = breaks.stream().filter(each -> each > start + 1 && each - start <= LONGEST)
					.min((a, b) -> Integer.compare(Math.abs(a - ideal), Math.abs(b - ideal))).orElse(ideal);
			lines.add(title.substring(from, at));
			from = at;
		}
		lines.add(title.substring(from));
		return lines;
	}
}
