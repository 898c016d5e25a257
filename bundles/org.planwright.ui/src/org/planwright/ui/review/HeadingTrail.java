package org.planwright.ui.review;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Map;

import org.planwright.dsl.line.PlanTokenizer;
import org.planwright.dsl.line.PlanTokens;
import org.planwright.model.HeadingNumbers;

/** The headings that a place of a plan is under. */
final class HeadingTrail {

	private static final Map<String, Integer> KEYWORDS = Map.of(PlanTokens.keyword("篇"), 1, PlanTokens.keyword("章"), 2, PlanTokens.keyword("节"), 3,
			PlanTokens.keyword("目"), 4);
	private static final int LONGEST = 24;

	private record Heading(int level, String line) {
	}

	private HeadingTrail() {
	}

	/**
	 * The headings above an offset, the highest first, long ones shortened. Takes time linear in the text.
	 *
	 * @param deepest level down to which numbers are taken for headings
	 */
	static List<String> of(String text, int offset, int deepest) {
		PlanTokens tokens = PlanTokenizer.tokenize(text);
		Deque<Heading> trail = new ArrayDeque<>();
		for (int i = 0; i < tokens.size() && tokens.start(i) <= offset; i++) {
			int level = level(text, tokens, i);
			if (level > 0 && level <= deepest) {
				while (!trail.isEmpty() && trail.peek().level() >= level) {
					trail.pop();
				}
				trail.push(new Heading(level, line(text, tokens.start(i))));
			}
		}
		List<String> names = new ArrayList<>(trail.stream().map(Heading::line).toList());
		Collections.reverse(names);
		return names;
	}

	private static int level(String text, PlanTokens tokens, int i) {
		if (tokens.kind(i).equals(PlanTokens.HEADING_NO)) {
			return HeadingNumbers.level(text.substring(tokens.start(i), tokens.end(i)).strip());
		}
		return KEYWORDS.getOrDefault(tokens.kind(i), 0);
	}

	private static String line(String text, int from) {
		int end = text.indexOf('\n', from);
		String line = text.substring(from, end < 0 ? text.length() : end).strip().replaceAll("[\\s\\u3000]+", " ");
		return line.codePointCount(0, line.length()) <= LONGEST ? line : line.substring(0, line.offsetByCodePoints(0, LONGEST)) + "…";
	}
}
