package org.planwright.graph.snapshot;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.planwright.model.Prose;
import org.planwright.model.plan.Paragraph;
import org.planwright.model.text.Widths;

/** Prose as labels. */
final class Texts {

	private static final int LONGEST = 32;
	private static final String CLAUSE_ENDS = "，。；：！,;:";
	/** A clause is no label when it is as short as 为此 or 到2030年. */
	private static final Pattern EMPTY_CLAUSE = Pattern.compile(".{0,3}|到?\\d{4}年|.{0,5}时期");
	private static final Pattern BULLET = Pattern.compile("^[—\\-－•·●]+\\s*");
	private static final Pattern HEADLINE = Pattern.compile("^([^，。；：]{4,20})[。：]");

	private Texts() {
	}

	/** What a bullet (——发展质量明显提高。…) says before its first stop; null when a paragraph does not begin so. */
	static String headline(Paragraph paragraph) {
		String text = plain(paragraph);
		boolean bullet = BULLET.matcher(Widths.trim(Prose.text(paragraph.getContent()))).find();
		Matcher headline = HEADLINE.matcher(text);
		return headline.find() ? headline.group(1) : bullet ? clause(paragraph) : null;
	}

	/** The first clause of a paragraph that says something; cut when it is long. Empty for a paragraph without words. */
	static String clause(Paragraph paragraph) {
		String text = plain(paragraph);
		int from = 0;
		for (int i = 0; i < text.length(); i++) {
			if (CLAUSE_ENDS.indexOf(text.charAt(i)) >= 0) {
				String clause = text.substring(from, i);
				if (!EMPTY_CLAUSE.matcher(clause).matches()) {
					return shortened(clause);
				}
				from = i + 1;
			}
		}
		return shortened(from < text.length() ? text.substring(from) : text);
	}

	/** A text cut where it is long. */
	static String shortened(String text) {
		return text.codePointCount(0, text.length()) <= LONGEST ? text : text.substring(0, text.offsetByCodePoints(0, LONGEST - 1)) + "…";
	}

	/** The first of some names; null when there is none. */
	static String first(List<String> names) {
		return names.isEmpty() ? null : Widths.trim(names.getFirst());
	}

	private static String plain(Paragraph paragraph) {
		return BULLET.matcher(Widths.trim(Prose.text(paragraph.getContent()))).replaceFirst("");
	}
}
