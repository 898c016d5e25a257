package org.planwright.ide.completion;

/**
 * Something to write at the caret.
 *
 * @param kind   what it is
 * @param label  what the list shows
 * @param insert what is written in place of the word before the caret: the syntax of LSP snippets, so that {@code $}, <code>}</code> and the backslash are escaped
 * @param detail what the list shows beside the label, such as kind, value and unit; may be empty
 * @param names  what typing is compared with, most often the label
 */
record Proposal(Kind kind, String label, String insert, String detail, String names) {

	/** Kinds of proposals, in the order in which they are listed. */
	enum Kind {
		KEY, FACET, INDICATOR, PROJECT, BOX, UNIT, NAME, TERM, PLAN, RULE, TEMPLATE
	}

	/** One that writes its label. */
	static Proposal word(Kind kind, String text, String detail) {
		return new Proposal(kind, text, escape(text), detail, text);
	}

	/** One that writes its label and something behind it. */
	static Proposal word(Kind kind, String text, String behind, String detail) {
		return new Proposal(kind, text, escape(text + behind), detail, text);
	}

	/** One that writes a snippet. */
	static Proposal template(String label, String snippet, String detail) {
		return new Proposal(Kind.TEMPLATE, label, snippet, detail, label);
	}

	/** Text as a snippet has it. */
	static String escape(String text) {
		return text.replace("\\", "\\\\").replace("$", "\\$").replace("}", "\\}");
	}
}
