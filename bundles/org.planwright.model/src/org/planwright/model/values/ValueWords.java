package org.planwright.model.values;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words and signs beside a number that say how it is meant: ≥, 不低于, 约 before it, 以上, 左右 after its unit. */
public final class ValueWords {

	static final Map<String, Operator> BEFORE = Map.ofEntries(Map.entry("≥", Operator.AT_LEAST), Map.entry("≧", Operator.AT_LEAST),
			Map.entry("⩾", Operator.AT_LEAST), Map.entry(">=", Operator.AT_LEAST), Map.entry("=>", Operator.AT_LEAST), Map.entry("不低于", Operator.AT_LEAST),
			Map.entry("不少于", Operator.AT_LEAST), Map.entry("不小于", Operator.AT_LEAST), Map.entry("大于等于", Operator.AT_LEAST),
			Map.entry("至少", Operator.AT_LEAST), Map.entry("≤", Operator.AT_MOST), Map.entry("≦", Operator.AT_MOST), Map.entry("⩽", Operator.AT_MOST),
			Map.entry("<=", Operator.AT_MOST), Map.entry("=<", Operator.AT_MOST), Map.entry("不高于", Operator.AT_MOST), Map.entry("不超过", Operator.AT_MOST),
			Map.entry("不大于", Operator.AT_MOST), Map.entry("不多于", Operator.AT_MOST), Map.entry("小于等于", Operator.AT_MOST),
			Map.entry("至多", Operator.AT_MOST), Map.entry("最多", Operator.AT_MOST), Map.entry(">", Operator.MORE_THAN), Map.entry("超过", Operator.MORE_THAN),
			Map.entry("超", Operator.MORE_THAN), Map.entry("大于", Operator.MORE_THAN), Map.entry("高于", Operator.MORE_THAN),
			Map.entry("多于", Operator.MORE_THAN), Map.entry("突破", Operator.MORE_THAN), Map.entry("<", Operator.LESS_THAN),
			Map.entry("小于", Operator.LESS_THAN), Map.entry("低于", Operator.LESS_THAN), Map.entry("少于", Operator.LESS_THAN),
			Map.entry("不足", Operator.LESS_THAN), Map.entry("不到", Operator.LESS_THAN));
	static final Map<String, Operator> AFTER = Map.of("以上", Operator.AT_LEAST, "以下", Operator.AT_MOST, "以内", Operator.AT_MOST, "之内",
			Operator.AT_MOST);
	static final int LONGEST_SIGN = 4;

	static final Pattern ABOUT_BEFORE = Pattern.compile("约为?|大约|大致|近|将近|接近|≈|~");
	static final Pattern ABOUT_AFTER = Pattern.compile("左右|上下");

	private ValueWords() {
	}

	/** Where the sign or word starts that directly precedes the offset in half-width text; the offset itself when there is none. */
	public static int startBefore(String text, int offset) {
		for (int length = Math.min(LONGEST_SIGN, offset); length > 0; length--) {
			String word = text.substring(offset - length, offset);
			if (BEFORE.containsKey(word) || ABOUT_BEFORE.matcher(word).matches()) {
				return offset - length;
			}
		}
		return offset;
	}

	/** Where the word ends that directly follows the offset in half-width text; the offset itself when there is none. */
	public static int endAfter(String text, int offset) {
		int start = text.startsWith("及", offset) ? offset + 1 : offset;
		for (String word : AFTER.keySet()) {
			if (text.startsWith(word, start)) {
				return start + word.length();
			}
		}
		Matcher about = ABOUT_AFTER.matcher(text).region(offset, text.length());
		return about.lookingAt() ? about.end() : offset;
	}
}
