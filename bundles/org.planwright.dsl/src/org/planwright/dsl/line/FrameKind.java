package org.planwright.dsl.line;

import org.planwright.model.text.Widths;

/** The kinds of frame, and the openers by which they are known. */
enum FrameKind {
	/** Outside any frame. */
	NONE(null),
	/** 专栏. */
	BOX("专栏"),
	/** 指标表. */
	INDICATORS("指标表"),
	/** 表. */
	TABLE("表"),
	/** 名词解释. */
	GLOSSARY("名词解释"),
	/** 目录. */
	CONTENTS("目录");

	private static final int LONGEST_TITLE = 80;

	final String word;

	FrameKind(String word) {
		this.word = word;
	}

	/** Whether its opener carries a number. */
	boolean isNumbered() {
		return this == BOX || this == TABLE;
	}

	/** The kind of frame that a line opens, {@link #NONE} for a line that is no opener. The range is the line without blanks at its ends. */
	static FrameKind ofOpener(String text, int from, int to) {
		if (from < to) {
			char first = text.charAt(from);
			for (FrameKind kind : values()) {
				if (kind != NONE && kind.word.charAt(0) == first && text.startsWith(kind.word, from) && kind.isOpener(text, from, to)) {
					return kind;
				}
			}
		}
		return NONE;
	}

	/** The kind of frame whose word a line begins and breaks off, as a damaged opener does. */
	static FrameKind ofCutWord(String text, int from, int to) {
		int length = to - from;
		for (FrameKind kind : values()) {
			if (kind != NONE && length > 1 && length < kind.word.length() && kind.word.startsWith(text.substring(from, to))) {
				return kind;
			}
		}
		return NONE;
	}

	private boolean isOpener(String text, int from, int to) {
		boolean braced = text.charAt(to - 1) == '{';
		int word = from + this.word.length();
		int number = numberEnd(text, from, to);
		int rest = LineNumbers.skipBlanks(text, number, to);
		boolean hasNumber = isNumbered() && number > word;
		if (rest == to) {
			return hasNumber || !isNumbered();
		}
		char next = text.charAt(rest);
		if (LineNumbers.isColon(next) || next == '{') {
			return braced || isShort(text, rest, to);
		}
		boolean apart = rest > number && Widths.isBlank(text.charAt(number));
		return braced && (hasNumber || apart) || hasNumber && apart && isShort(text, rest, to);
	}

	private static boolean isShort(String text, int from, int to) {
		return to - from <= LONGEST_TITLE && Titles.isNoSentence(text, from, to);
	}

	/** The offset behind the word and its number, if it has one. */
	int numberEnd(String text, int from, int to) {
		int word = Math.min(from + this.word.length(), to);
		if (!isNumbered()) {
			return word;
		}
		int digits = LineNumbers.skipBlanks(text, word, to);
		int p = LineNumbers.digits(text, digits, to);
		if (p == digits) {
			p = LineNumbers.chineseDigits(text, digits, to);
		}
		while (p > digits && p + 1 < to && (text.charAt(p) == '-' || text.charAt(p) == '—') && LineNumbers.digits(text, p + 1, to) > p + 1) {
			p = LineNumbers.digits(text, p + 1, to);
		}
		return p == digits ? word : p;
	}
}
