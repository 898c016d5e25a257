package org.planwright.exchange.recognise;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.planwright.exchange.document.SourcedText;
import org.planwright.model.text.ChineseNumerals;
import org.planwright.model.text.CircledNumbers;

/**
 * The number a line begins with.
 *
 * @param style   how it is written
 * @param ordinal its value
 * @param length  how many characters of the line it takes, with the blanks after it
 * @param sure    false when the line may as well begin with a quantity (`5.200万只`): then only its place in a list tells
 */
record Numbering(Style style, int ordinal, int length, boolean sure) {

	/** Ways of numbering, from the outermost to the innermost. */
	enum Style {
		PART, CHAPTER, SECTION,
		/** 一、 */
		CHINESE,
		/** （一） */
		CHINESE_PAREN,
		/** 1. 1、 1． */
		DIGIT,
		/** （1） */
		DIGIT_PAREN,
		/** ① */
		CIRCLED,
		/** 01, without any sign after it */
		BARE;

		boolean isTitle() {
			return this == PART || this == CHAPTER || this == SECTION;
		}
	}

	private static final String CHINESE_NUMERAL = "[〇○零一二三四五六七八九十百]{1,7}";
	private static final String DIGITS = "[0-9０-９]{1,3}";
	private static final Pattern TITLE = Pattern
			.compile("第\\s*(" + DIGITS + "|" + CHINESE_NUMERAL + ")\\s*([篇章节])([\\s\\u3000\\u00a0：:、]*)");
	private static final Pattern CHINESE = Pattern.compile("(" + CHINESE_NUMERAL + ")、[\\s\\u3000]*");
	private static final Pattern CHINESE_PAREN = Pattern
			.compile("[（(]\\s*(" + CHINESE_NUMERAL + ")\\s*[）)][\\s\\u3000、]*");
	private static final Pattern DIGIT = Pattern.compile("(" + DIGITS + ")([.．、])[\\s\\u3000]*");
	private static final Pattern DIGIT_PAREN = Pattern.compile("[（(]\\s*(" + DIGITS + ")\\s*[）)][\\s\\u3000、]*");
	private static final Pattern CIRCLED = Pattern.compile("([①-⑳㉑-㉟㊱-㊿])[\\s\\u3000]*");
	private static final Pattern BARE = Pattern.compile("([0-9]{2})[\\s\\u3000]+(?=[\\p{IsHan}“])");

	/** The number at the beginning of a line without leading blanks, or null. */
	static Numbering of(CharSequence line) {
		if (line.isEmpty()) {
			return null;
		}
		char first = line.charAt(0);
		if (first == '第') {
			return title(line);
		}
		if (first == '（' || first == '(') {
			Numbering chinese = numbered(Style.CHINESE_PAREN, CHINESE_PAREN, line);
			return chinese != null ? chinese : numbered(Style.DIGIT_PAREN, DIGIT_PAREN, line);
		}
		if (Character.isDigit(first)) {
			return digits(line);
		}
		return CircledNumbers.isCircled(first) ? numbered(Style.CIRCLED, CIRCLED, line)
				: ChineseNumerals.isNumeral(first) ? numbered(Style.CHINESE, CHINESE, line) : null;
	}

	private static Numbering title(CharSequence line) {
		Matcher found = TITLE.matcher(line);
		if (!found.lookingAt()) {
			return null;
		}
		Style style = switch (found.group(2)) {
			case "篇" -> Style.PART;
			case "章" -> Style.CHAPTER;
			default -> Style.SECTION;
		};
		return numbered(style, found, !found.group(3).isEmpty() || found.end() == line.length());
	}

	private static Numbering digits(CharSequence line) {
		Matcher found = DIGIT.matcher(line);
		if (found.lookingAt()) {
			boolean digitAfter = found.end() < line.length() && Character.isDigit(line.charAt(found.end()));
			boolean apart = found.end(2) < found.end() || found.group(2).equals("、");
			return numbered(Style.DIGIT, found, !digitAfter || apart);
		}
		found = BARE.matcher(line);
		return found.lookingAt() ? numbered(Style.BARE, found, found.group(1).startsWith("0")) : null;
	}

	private static Numbering numbered(Style style, Pattern form, CharSequence line) {
		Matcher found = form.matcher(line);
		return found.lookingAt() ? numbered(style, found, true) : null;
	}

	private static Numbering numbered(Style style, Matcher found, boolean sure) {
		return new Numbering(style, value(found.group(1)), found.end(), sure);
	}

	/** The line this number begins, with a blank after a dot: it keeps a quantity at the beginning of the text apart from the number. */
	SourcedText apart(SourcedText line) {
		boolean dot = style == Style.DIGIT && (line.charAt(length - 1) == '.' || line.charAt(length - 1) == '．');
		return dot ? new SourcedText.Builder().append(line.sub(0, length)).insert(" ").append(line.sub(length)).build() : line;
	}

	/** Value of digits of any width, a Chinese numeral or a circled number; 0 when it is none of these. */
	static int value(String number) {
		char first = number.charAt(0);
		if (Character.isDigit(first)) {
			return Integer.parseInt(number);
		}
		return CircledNumbers.isCircled(first) ? CircledNumbers.valueOf(first).getAsInt()
				: (int) ChineseNumerals.parse(number).orElse(0);
	}
}
