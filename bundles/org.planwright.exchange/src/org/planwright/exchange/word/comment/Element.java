package org.planwright.exchange.word.comment;

/** An element as it is written in the text of a part. Offsets are those of the text. */
final class Element {

	/** The parent; null for the root. */
	final Element parent;
	/** Prefix and name as written. */
	final String name;
	/** The name without prefix when it is one of WordprocessingML, else empty. */
	final String word;
	/** Where its start tag begins. */
	final int start;
	/** Behind its start tag. */
	final int tagEnd;
	/** Where its end tag begins; for an empty-element tag, behind it. */
	int contentEnd;
	/** Behind all of it. */
	int end;
	/** The properties ({@code w:pPr}, {@code w:rPr}) that it begins with; null without any. */
	Element properties;
	/** Whether there is, at any depth, a record of earlier properties ({@code w:rPrChange} …). */
	Element change;
	/** The first and the last child of a paragraph that holds some of its text; null without any. */
	Element firstContent;
	Element lastContent;
	/** The section that its properties end; null without one. */
	Element section;

	Element(Element parent, String name, String word, int start, int tagEnd) {
		this.parent = parent;
		this.name = name;
		this.word = word;
		this.start = start;
		this.tagEnd = tagEnd;
	}

	boolean is(String wordName) {
		return word.equals(wordName);
	}

	/** Whether it is an empty-element tag. */
	boolean isEmptyTag() {
		return contentEnd == end;
	}

	/** The prefix with its colon; empty for none. */
	String prefix() {
		return name.substring(0, name.indexOf(':') + 1);
	}

	/** Behind its properties: where its content begins. */
	int contentStart() {
		return properties == null ? tagEnd : properties.end;
	}
}
