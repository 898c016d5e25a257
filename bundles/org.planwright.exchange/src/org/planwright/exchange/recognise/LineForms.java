package org.planwright.exchange.recognise;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.planwright.exchange.document.SourcedText;
import org.planwright.model.text.Widths;

/** What a line of a draft looks like, judged by itself. Lines are given without leading and trailing blanks. */
final class LineForms {

	/** Longest heading below 节 that the language takes without its keyword. */
	static final int SHORT = 40;
	private static final int LONGEST_TITLE = 80;

	private static final Pattern BOX = Pattern.compile(
			"专\\s*栏\\s*([0-9０-９]{1,3}|[一二三四五六七八九十百]{1,5})?\\s*([：:、.．—－-]*)\\s*(.*)");
	private static final Pattern FIGURE = Pattern.compile("图\\s*([0-9０-９]{1,3}(?:[-—.．][0-9]{1,3})?)\\s*([：:]?)\\s*(\\D.*)");
	private static final Pattern TABLE = Pattern.compile("表\\s*([0-9０-９]{1,3}(?:[-—.．][0-9]{1,3})?)\\s*([：:]?)\\s*(\\D.*)");
	private static final Pattern NOTE = Pattern.compile("(?:表?注|说明|备注)\\s*[0-9]?\\s*[：:].*");
	private static final Pattern GLOSSARY = Pattern.compile(
			"(?:附(?:件|录|表)?[0-9一二三四]*[：:、]?)?(?:主要|有关|相关)?(?:名词|术语|名词术语)(?:解释|注释|释义|说明)(?:和说明|及说明)?");
	private static final Pattern TERM = Pattern.compile("[0-9]{1,3}\\s+\\S[^，。：:]{0,40}[：:].*");
	private static final String SENTENCE_SIGNS = "。，；：！？、,;:!?";

	private LineForms() {
	}

	static boolean isHeading(CharSequence line) {
		Numbering number = Numbering.of(line);
		if (number == null) {
			return false;
		}
		boolean sentence = contains(line, "。") || endsWith(line, "，、；：！？;:!?,");
		return switch (number.style()) {
			case PART, CHAPTER, SECTION -> !sentence && line.length() <= (number.sure() ? LONGEST_TITLE : SHORT);
			case CHINESE, CHINESE_PAREN ->
				!sentence && number.length() < line.length() && (line.length() <= SHORT || line.length() <= LONGEST_TITLE && !contains(line, "，；"));
			case DIGIT, DIGIT_PAREN -> number.sure() && !sentence && number.length() < line.length() && line.length() <= SHORT;
			default -> false;
		};
	}

	/** Text that a format calls a heading: it is one unless it is a sentence, or something else by its form. */
	static boolean isStyledTitle(CharSequence line) {
		return line.length() <= LONGEST_TITLE && !contains(line, "。；") && !endsWith(line, "，、：:") && box(line) == null && figure(line) == null
				&& table(line) == null && !isPrinciple(line) && !isNote(line) && !isGlossary(line) && !isContents(line);
	}

	/** 篇, 章 or 节. */
	static boolean isTitle(CharSequence line) {
		Numbering number = Numbering.of(line);
		return number != null && number.style().isTitle() && isHeading(line);
	}

	/** Groups: number, sign after it, title; or null. */
	static Matcher box(CharSequence line) {
		if (!beginsWith(line, "专") || line.length() > LONGEST_TITLE) {
			return null;
		}
		Matcher box = BOX.matcher(line);
		boolean marked = box.matches() && !contains(line, "。")
				&& (box.group(1) != null || !box.group(2).isEmpty());
		return marked ? box : null;
	}

	/** Groups: number, sign, title; or null. */
	static Matcher figure(CharSequence line) {
		return caption(FIGURE, line);
	}

	/** Groups: number, sign, title; or null. */
	static Matcher table(CharSequence line) {
		return caption(TABLE, line);
	}

	private static Matcher caption(Pattern form, CharSequence line) {
		if (!beginsWith(line, "图表") || line.length() > LONGEST_TITLE) {
			return null;
		}
		Matcher caption = form.matcher(line);
		return caption.matches() && !contains(line, "。") ? caption : null;
	}

	static boolean isPrinciple(CharSequence line) {
		return line.length() > 1 && line.charAt(0) == line.charAt(1) && beginsWith(line, "—-");
	}

	static boolean isNote(CharSequence line) {
		return beginsWith(line, "表注说备") && NOTE.matcher(line).matches();
	}

	static boolean isGlossary(CharSequence line) {
		return line.length() <= SHORT && endsWith(line, "释义明") && GLOSSARY.matcher(Widths.withoutBlanks(line.toString())).matches();
	}

	static boolean isContents(CharSequence line) {
		String text = line.length() <= 10 ? Widths.withoutBlanks(line.toString()) : "";
		return text.equals("目录") || text.equals("目次");
	}

	/** Begins something of its own, so that it cannot be the rest of the line before. */
	static boolean beginsElement(CharSequence line) {
		Numbering number = Numbering.of(line);
		return number != null && number.sure() || box(line) != null || figure(line) != null || table(line) != null
				|| isPrinciple(line) || isNote(line) || isGlossary(line) || isContents(line)
				|| line.length() > 0 && Character.isDigit(line.charAt(0)) && TERM.matcher(line).matches();
	}

	/** Short, without number and without any sign of a sentence. */
	static boolean looksLikeTitle(CharSequence line) {
		return line.length() >= 2 && line.length() <= SHORT && !contains(line, SENTENCE_SIGNS) && !beginsElement(line);
	}

	static boolean contains(CharSequence line, String signs) {
		for (int i = 0; i < line.length(); i++) {
			if (signs.indexOf(line.charAt(i)) >= 0) {
				return true;
			}
		}
		return false;
	}

	private static boolean beginsWith(CharSequence line, String signs) {
		return line.length() > 0 && signs.indexOf(line.charAt(0)) >= 0;
	}

	static boolean endsWith(CharSequence line, String signs) {
		return line.length() > 0 && signs.indexOf(line.charAt(line.length() - 1)) >= 0;
	}

	/** The matched group with its places in the original, empty when it did not take part. */
	static SourcedText group(SourcedText line, Matcher matcher, int group) {
		return matcher.group(group) == null ? SourcedText.EMPTY
				: line.sub(matcher.start(group), matcher.end(group)).strip();
	}
}
