package org.planwright.model.values;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number found in half-width text without blanks.
 *
 * @param value the number; its scale is the written one, also after a multiplier (1.2万 is 1.2E+4)
 * @param end the offset behind the number
 */
public record NumberText(BigDecimal value, int end) {

	/** Numbers longer than this are identifiers or damage, and costly to convert. */
	private static final int LONGEST = 32;
	private static final Pattern DIGITS = Pattern.compile("[+\\-\u2212]?(?:\\d{1,3}(?:,\\d{3}){1,6}(?!\\d)|\\d{1,32})(?:\\.\\d{1,32})?");
	private static final String MULTIPLIERS = "十百千万亿";

	/**
	 * The number that starts at the offset. Compound forms (3万5千, 1亿2000万) are one number; a multiplier that ends the number is left to what follows, because
	 * it may belong to a unit (万亩).
	 */
	public static Optional<NumberText> scan(String text, int from) {
		Optional<NumberText> first = digits(text, from);
		if (first.isEmpty()) {
			return first;
		}
		NumberText head = first.get();
		int afterMultiplier = multiplierEnd(text, head.end);
		if (afterMultiplier == head.end || afterMultiplier >= text.length() || !isDigit(text.charAt(afterMultiplier))) {
			return first;
		}
		int power = power(text.substring(head.end, afterMultiplier));
		Optional<NumberText> tail = scan(text, afterMultiplier);
		if (tail.isEmpty()) {
			return first;
		}
		int tailEnd = multiplierEnd(text, tail.get().end);
		int tailPower = power(text.substring(tail.get().end, tailEnd));
		if (tailPower == 0 || tailPower >= power) {
			return first;
		}
		BigDecimal sum = scaled(head.value.abs(), power).add(scaled(tail.get().value, tailPower));
		return Optional.of(new NumberText(head.value.signum() < 0 ? sum.negate() : sum, tailEnd));
	}

	/** The power of ten that a run of multipliers stands for: 万 is 4, 千万 is 7; 0 for the empty text, -1 when the text holds anything else. */
	public static int power(String multipliers) {
		int power = 0;
		for (int i = 0; i < multipliers.length(); i++) {
			switch (multipliers.charAt(i)) {
			case '十' -> power += 1;
			case '百' -> power += 2;
			case '千' -> power += 3;
			case '万' -> power += 4;
			case '亿' -> power += 8;
			default -> {
				return -1;
			}
			}
		}
		return power;
	}

	/** The number times ten to the power; the written precision is kept. */
	public static BigDecimal scaled(BigDecimal value, int power) {
		return power == 0 ? value : value.scaleByPowerOfTen(power);
	}

	private static Optional<NumberText> digits(String text, int from) {
		Matcher matcher = DIGITS.matcher(text);
		matcher.region(from, text.length());
		if (!matcher.lookingAt() || matcher.end() - from > LONGEST || matcher.end() < text.length() && isDigit(text.charAt(matcher.end()))) {
			return Optional.empty();
		}
		String plain = matcher.group().replace(",", "").replace('\u2212', '-');
		return Optional.of(new NumberText(new BigDecimal(plain), matcher.end()));
	}

	private static int multiplierEnd(String text, int from) {
		int end = from;
		while (end < text.length() && end - from < 3 && MULTIPLIERS.indexOf(text.charAt(end)) >= 0) {
			end++;
		}
		return end;
	}

	private static boolean isDigit(char c) {
		return c >= '0' && c <= '9';
	}
}
