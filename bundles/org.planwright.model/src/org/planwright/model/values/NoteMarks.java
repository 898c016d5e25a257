package org.planwright.model.values;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the note mark that ends a cell. */
final class NoteMarks {

	private static final String CIRCLED = "[①-⑳⑴-⒇㉑-㉟㊱-㊿]";

	/** Superscripts after a Latin m are part of a unit (m², km³); 注 after the characters listed is part of a word (关注1, 备注1). */
	private static final Pattern MARK = Pattern.compile("(?:\\^\\s?(?:[0-9０-９]{1,2}|" + CIRCLED + ")"
			+ "|" + CIRCLED + "{1,3}"
			+ "|[*＊※†‡]{1,3}"
			+ "|[\\[［〔【(（]注\\s?(?:[0-9０-９]{1,2}|" + CIRCLED + ")?[\\]］〕】)）]"
			+ "|(?<![关备标专灌倾批附加])注\\s?(?:[0-9０-９]{1,2}|" + CIRCLED + ")"
			+ "|(?<![mMｍ⁰¹²³⁴-⁹])[⁰¹²³⁴-⁹]{1,2})$");

	/** The longest mark: "[注10]" and a few to spare. A look at the end only keeps long cells cheap. */
	private static final int LONGEST = 12;

	private NoteMarks() {
	}

	/** Where the mark begins in a text without blanks at its end, or the text's length when it ends in no mark. */
	static int start(String text) {
		if (text.isEmpty() || !canEndMark(text.charAt(text.length() - 1))) {
			return text.length();
		}
		Matcher matcher = MARK.matcher(text);
		matcher.region(Math.max(0, text.length() - LONGEST), text.length());
		matcher.useTransparentBounds(true);
		return matcher.find() ? matcher.start() : text.length();
	}

	/** Whether the pattern need be tried at all; no mark ends in a Chinese character or a Latin letter. */
	private static boolean canEndMark(char last) {
		return !(last >= '\u4E00' && last <= '\u9FFF' || last >= 'A' && last <= 'z' && Character.isLetter(last) || last == '%');
	}
}
