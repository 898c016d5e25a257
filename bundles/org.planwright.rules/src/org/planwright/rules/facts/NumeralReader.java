package org.planwright.rules.facts;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.planwright.model.quantity.Amount;
import org.planwright.model.quantity.Units;
import org.planwright.model.text.ChineseNumerals;
import org.planwright.model.values.CellValue;

/** Finds values written in Chinese numerals: counts (四个重点镇, 两所学校) and round measures (百亿元产业, 万头牧场). */
final class NumeralReader {

	/** Multipliers alone are numbers only in front of what is measured. */
	private static final Pattern ROUND = Pattern.compile("(?:亿元|元|头|只|吨|口)");
	private static final int GREATEST = 10;
	private static final String MULTIPLIERS = "百千万亿";
	private static final String NO_NUMBER_BEFORE = "第每统唯同专逐几数余多.,-进整";

	private NumeralReader() {
	}

	static void read(String half, List<Quantity> all) {
		int at = 0;
		while (at < half.length()) {
			if (!ChineseNumerals.isNumeral(half.charAt(at))) {
				at++;
				continue;
			}
			int end = ChineseNumerals.end(half, at);
			if (!hasDigit(half, at, end) && !isRest(half, at)) {
				value(half, at, end).ifPresent(all::add);
			}
			at = end;
		}
	}

	/** Whether the numeral belongs to what stands before it: 第一, 22 万, 每一. */
	private static boolean isRest(String half, int start) {
		char before = start == 0 ? ' ' : half.charAt(start - 1);
		return NO_NUMBER_BEFORE.indexOf(before) >= 0 || before == ' ' && start > 1 && Character.isDigit(half.charAt(start - 2));
	}

	private static Optional<Quantity> value(String half, int start, int end) {
		return MULTIPLIERS.indexOf(half.charAt(start)) >= 0 ? round(half, start, end) : count(half, start, end);
	}

	private static Optional<Quantity> count(String half, int start, int end) {
		OptionalLong number = ChineseNumerals.parse(half.substring(start, end));
		Words.Match word = Vocabulary.COUNT.startingAt(half, end, half.length());
		if (number.isEmpty() || word == null || Vocabulary.UNIVERSAL.startingAt(half, word.end(), half.length()) != null || number.getAsLong() == 0) {
			return Optional.empty();
		}
		boolean closed = closes(half, word.end());
		boolean slogan = QuantityReader.opens(half, start);
		if (slogan || half.startsWith("子", word.end()) || word.word().equals("大") && number.getAsLong() > GREATEST || number.getAsLong() == 1 && !closed || !closed && !QuantityReader.countsNoun(half, word.end())) {
			return Optional.empty();
		}
		Amount digits = Amount.parse(number.getAsLong() + word.word());
		Amount amount = new Amount(half.substring(start, word.end()), digits.value(), digits.count(), digits.unitLexeme());
		return Optional.of(new Quantity(amount, start, word.end(), true));
	}

	/** 百亿元 is 100亿元: only the small multipliers belong to the number. */
	private static Optional<Quantity> round(String half, int start, int end) {
		int unit = half.charAt(end - 1) == '亿' ? end - 1 : end;
		Matcher measured = ROUND.matcher(half).region(unit, half.length());
		if (!measured.lookingAt() || start > 0 && QuantityReader.QUOTES.indexOf(half.charAt(start - 1)) >= 0 || !QuantityReader.countsNoun(half, measured.end())) {
			return Optional.empty();
		}
		int power = 0;
		int at = start;
		while (at < end && (half.charAt(at) == '百' || half.charAt(at) == '千')) {
			power += half.charAt(at) == '百' ? 2 : 3;
			at++;
		}
		CellValue value = CellValue.parse("1" + "0".repeat(power) + half.substring(at, measured.end()));
		Amount amount = new Amount(half.substring(start, measured.end()), value, Optional.empty(), value.unit());
		return Units.find(amount.unitLexeme().orElse("")).map(known -> new Quantity(amount, start, measured.end(), true));
	}

	private static boolean hasDigit(String half, int start, int end) {
		for (int at = start; at < end; at++) {
			if (Character.isDigit(half.charAt(at))) {
				return true;
			}
		}
		return false;
	}

	private static boolean closes(String half, int at) {
		return at >= half.length() || "，,。；;、)".indexOf(half.charAt(at)) >= 0;
	}
}
