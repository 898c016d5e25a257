package org.planwright.dsl.line;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

import org.planwright.model.plan.Facet;
import org.planwright.model.text.Widths;

/** Tokens of prose: text, references and note marks. */
final class ProseTokens {

	private static final Set<String> FACETS = Arrays.stream(Facet.values()).map(Facet::getLiteral).collect(Collectors.toUnmodifiableSet());
	private static final String CHECK_SIGNS = "=＝";

	private final String text;
	private final PlanTokens tokens;

	ProseTokens(String text, PlanTokens tokens) {
		this.text = text;
		this.tokens = tokens;
	}

	/** Adds the tokens of a paragraph up to an offset. */
	void addParagraph(int to) {
		int from = tokens.end();
		boolean forced = text.charAt(from) == '\\' && !isEscape(text, from, to);
		tokens.add(PlanTokens.LINE_START, forced ? from + 1 : from);
		add(to);
	}

	/** Adds the tokens up to an offset. */
	void add(int to) {
		int p = tokens.end();
		while (p < to) {
			char c = text.charAt(p);
			if (isEscape(text, p, to)) {
				p += 2;
			} else if (c == '「' && referenceEnd(text, p, to) > 0) {
				addText(p);
				p = addReference(p, to);
			} else if (c == '^' && noteMarkEnd(text, p, to) > 0) {
				addText(p);
				p = noteMarkEnd(text, p, to);
				tokens.add(PlanTokens.NOTE_MARK, p);
			} else {
				p++;
			}
		}
		addText(to);
	}

	private void addText(int end) {
		if (end > tokens.end()) {
			tokens.add(PlanTokens.TEXT, end);
		}
	}

	private int addReference(int from, int to) {
		int end = referenceEnd(text, from, to);
		boolean check = CHECK_SIGNS.indexOf(text.charAt(from + 1)) >= 0;
		tokens.add(PlanTokens.keyword(check ? "「=" : "「"), from + (check ? 2 : 1));
		int dot = dot(text, from, end);
		addTrimmed(dot);
		tokens.add(PlanTokens.keyword("."), dot + 1);
		addTrimmed(end - 1);
		tokens.add(PlanTokens.keyword("」"), end);
		return end;
	}

	private void addTrimmed(int to) {
		int from = LineNumbers.skipBlanks(text, tokens.end(), to);
		tokens.add(PlanTokens.WS, from);
		int end = to;
		while (end > from && Widths.isBlank(text.charAt(end - 1))) {
			end--;
		}
		tokens.add(PlanTokens.VALUE, end);
		tokens.add(PlanTokens.WS, to);
	}

	/** Whether a backslash here takes the meaning from the sign behind it. */
	static boolean isEscape(String text, int p, int to) {
		return text.charAt(p) == '\\' && p + 1 < to && "\\「^".indexOf(text.charAt(p + 1)) >= 0;
	}

	/** The offset behind a reference that begins at an offset; -1 when 「 begins none there. */
	static int referenceEnd(String text, int from, int to) {
		int end = from + 1;
		while (end < to && text.charAt(end) != '」') {
			if (text.charAt(end) == '「') {
				return -1;
			}
			end++;
		}
		if (end >= to) {
			return -1;
		}
		int dot = dot(text, from, end + 1);
		int name = from + 1 < end && CHECK_SIGNS.indexOf(text.charAt(from + 1)) >= 0 ? from + 2 : from + 1;
		boolean named = dot > 0 && LineNumbers.skipBlanks(text, name, dot) < dot;
		return named && FACETS.contains(Widths.trim(text.substring(dot + 1, end))) ? end + 1 : -1;
	}

	/** The offset behind a note mark that begins at an offset; -1 when ^ begins none there. */
	static int noteMarkEnd(String text, int from, int to) {
		int p = from + 1;
		if (p < to && LineNumbers.isCircled(text.charAt(p))) {
			return p + 1;
		}
		boolean bracket = p < to && text.charAt(p) == '[';
		int digits = bracket ? p + 1 : p;
		int end = LineNumbers.digits(text, digits, to);
		if (end == digits || end - digits > 3) {
			return -1;
		}
		if (!bracket) {
			return end;
		}
		return end < to && text.charAt(end) == ']' ? end + 1 : -1;
	}

	private static int dot(String text, int from, int end) {
		for (int p = end - 2; p > from; p--) {
			if (text.charAt(p) == '.' || text.charAt(p) == '．') {
				return p;
			}
		}
		return -1;
	}
}
