package org.planwright.ide.completion;

/**
 * Something to write at the caret.
 *
 * @param kind   what it is
 * @param label  what the list shows
 * @param insert what is written in place of the word before the caret: the syntax of LSP snippets, so that {@code $}, <code>}</code> and the backslash are escaped
 * @param detail what the list shows beside the label, such as kind, value and unit; may be empty
 * @param names  what typing is compared with, most often the label
 * @param over   the rest of a word behind the caret that another takes the place of; most often empty
 */
public record Proposal(Kind kind, String label, String insert, String detail, String names, String over) {

	/** Kinds of proposals, in the order in which they are listed. */
	public enum Kind {
		KEY, FACET, INDICATOR, PROJECT, BOX, UNIT, NAME, TERM, PLAN, RULE, TEMPLATE
	}

	/** One that takes the place of nothing behind the caret. */
	public Proposal(Kind kind, String label, String insert, String detail, String names) {
		this(kind, label, insert, detail, names, "");
	}

	/** This one in place of the whole word that the caret stands in. */
	Proposal over(String rest) {
		return new Proposal(kind, label, insert, detail, names, rest);
	}

	/** One that writes its label. */
	public static Proposal word(Kind kind, String text, String detail) {
		return new Proposal(kind, text, escape(text), detail, text);
	}

	/** One that writes its label and something behind it. */
	public static Proposal word(Kind kind, String text, String behind, String detail) {
		return new Proposal(kind, text, escape(text + behind), detail, text);
	}

	/** One that writes a snippet. */
	public static Proposal template(String label, String snippet, String detail) {
		return new Proposal(Kind.TEMPLATE, label, snippet, detail, label);
	}

	/**
	 * How much behind the caret is replaced: the word that this one takes the place of, or the rest of this one itself, so that it is not written twice.
	 *
	 * @param typed the word up to the caret
	 * @param after the line behind the caret
	 */
	int standing(String typed, String after) {
		String rest = over.isEmpty() && insert.startsWith(typed) ? insert.substring(typed.length()) : over;
		return after.startsWith(rest) ? rest.length() : 0;
	}

	/** Text as a snippet has it. */
	public static String escape(String text) {
		return text.replace("\\", "\\\\").replace("$", "\\$").replace("}", "\\}");
	}
}
