package org.planwright.dsl.line;

/** What those who write plans need to know about lines. */
public final class PlanLines {

	/** Where a line of prose stands. */
	public enum Place {
		/** Outside any frame. */
		TOP(""),
		/** In a box. */
		BOX("专栏1： {\n"),
		/** In a table of indicators. */
		INDICATORS("指标表： {\n"),
		/** In a table. */
		TABLE("表1： {\n"),
		/** In a glossary. */
		GLOSSARY("名词解释 {\n"),
		/** In a table of contents. */
		CONTENTS("目录 {\n");

		private final String before;
		private final String after;

		Place(String before) {
			this.before = before;
			this.after = before.isEmpty() ? "" : "\n}";
		}
	}

	private PlanLines() {
	}

	/**
	 * A line of prose as the language must write it so that it is read as a paragraph: signs in it that would begin a reference or a note mark, and a beginning
	 * that would make it another kind of line, get a backslash.
	 *
	 * @param prose one line, not blank
	 */
	public static String paragraph(String prose, Place place) {
		String escaped = escape(prose);
		return isParagraph(escaped, place) ? escaped : '\\' + escaped;
	}

	/** Whether a line, escapes and all, is read as a paragraph. */
	public static boolean isParagraph(String line, Place place) {
		PlanTokens tokens = PlanTokenizer.tokenize(place.before + line + place.after);
		for (int i = 0; i < tokens.size(); i++) {
			if (tokens.start(i) >= place.before.length() && tokens.kind(i) != PlanTokens.WS) {
				return tokens.kind(i) == PlanTokens.LINE_START && !(place == Place.TOP && isHeader(line)) && !isForced(line);
			}
		}
		return false;
	}

	/** Whether a line begins with the backslash that forces a paragraph. */
	public static boolean isForced(String line) {
		return !line.isEmpty() && line.charAt(0) == '\\' && !ProseTokens.isEscape(line, 0, line.length());
	}

	private static boolean isHeader(String line) {
		return FrontMatter.header(line, 0, line.length()) != null;
	}

	/** Prose with a backslash where a sign in it would mean something. */
	public static String escape(String prose) {
		StringBuilder out = null;
		int to = prose.length();
		for (int p = 0; p < to; p++) {
			char c = prose.charAt(p);
			boolean special = switch (c) {
				case '\\' -> p + 1 == to || ProseTokens.isEscape(prose, p, to);
				case '「' -> ProseTokens.referenceEnd(prose, p, to) > 0;
				case '^' -> ProseTokens.noteMarkEnd(prose, p, to) > 0;
				default -> false;
			};
			if (special && out == null) {
				out = new StringBuilder(to + 8).append(prose, 0, p);
			}
			if (out != null) {
				if (special) {
					out.append('\\');
				}
				out.append(c);
			}
		}
		return out == null ? prose : out.toString();
	}

	/** Whether a value of a structural line must be quoted to be read as one value. */
	public static boolean needsQuotes(String value) {
		return Keys.needsQuotes(value);
	}

	/** Whether a value of an attribute line must be quoted to be read as one value. */
	public static boolean needsQuotesInAttributes(String value) {
		return Keys.ANNOTATION.needQuotes(value);
	}

	/** Prose without the backslashes that {@link #escape(String)} adds. */
	public static String unescape(String prose) {
		if (prose.indexOf('\\') < 0) {
			return prose;
		}
		StringBuilder out = new StringBuilder(prose.length());
		for (int p = 0; p < prose.length(); p++) {
			if (ProseTokens.isEscape(prose, p, prose.length())) {
				p++;
			}
			out.append(prose.charAt(p));
		}
		return out.toString();
	}
}
