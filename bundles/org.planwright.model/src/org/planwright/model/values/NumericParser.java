package org.planwright.model.values;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.planwright.model.text.Finder;
import org.planwright.model.text.Widths;

/** Reads numbers, comparisons, ranges, approximate values and ratios, each with an optional unit. */
final class NumericParser {

	/** Words that lead to a value and say nothing about how it is compared. */
	private static final Pattern LEAD = Pattern.compile("(?:力争|争取|确保|预计)?(?:实际)?"
			+ "(?:达到|达|保持在|保持|稳定在|控制在|维持在|提高到|提高至|提升到|提升至|增加到|增加至|增长到|增至|下降到|下降至|降低到|降至)?");

	private static final Pattern RANGE_SIGN = Pattern.compile("[-\u2010-\u2015\u2212\u2500~\u223C\u301C]{1,2}|至|到");
	private static final Pattern RATIO_SIGN = Pattern.compile("[:∶︰/]");

	private static final Finder SEPARATOR = Finder.of("(?:" + RANGE_SIGN + ")|(?:" + RATIO_SIGN + ")");

	/** Two numbers separated by a blank are two values, unless the blank groups thousands. */
	private static final Finder SPLIT_NUMBER = Finder.of("[0-9] +[0-9]");
	private static final Finder GROUPED_NUMBER = Finder.of("(?<![0-9])[0-9]{1,3}(?: [0-9]{3})+(?![0-9 ])");

	private static final Pattern UNIT = Pattern.compile("[\u3400-\u9FFFA-Za-zμΩ℃°㎡㎥㎞㎏%‰/·()²³]{1,12}");
	/** Words that show that what follows a number is a sentence and not a unit. */
	private static final Finder NO_UNIT = Finder.of("[前后内外达全基均且并及与和或按为较比新从]|完成|建成|实现|开展|建设|左右|以|覆盖|合格|同步");

	private final String text;
	private int position;
	private Operator operator;
	private boolean about;

	private NumericParser(String text) {
		this.text = text;
	}

	/** The numeric value of a text, or null when it is none. */
	static CellValue parse(String lexeme, Optional<String> mark, String body) {
		String half = Widths.halfWidth(body);
		if (SPLIT_NUMBER.isIn(half) && !GROUPED_NUMBER.isIn(half)) {
			return null;
		}
		return new NumericParser(Widths.withoutBlanks(half)).parse(lexeme, mark);
	}

	private CellValue parse(String lexeme, Optional<String> mark) {
		Matcher lead = LEAD.matcher(text);
		position = lead.lookingAt() ? lead.end() : 0;
		about = skip(ValueWords.ABOUT_BEFORE);
		readOperatorBefore();
		List<BigDecimal> numbers = new ArrayList<>();
		List<String> units = new ArrayList<>();
		if (!readNumber(numbers, units)) {
			return null;
		}
		Pattern separator = null;
		while (position < text.length()) {
			Pattern next = separator == null && skip(RANGE_SIGN) ? RANGE_SIGN : skip(RATIO_SIGN) ? RATIO_SIGN : null;
			if (next == null || separator == RANGE_SIGN || !readNumber(numbers, units)) {
				return null;
			}
			separator = next;
		}
		return make(lexeme, mark, numbers, units, separator);
	}

	private CellValue make(String lexeme, Optional<String> mark, List<BigDecimal> numbers, List<String> units, Pattern separator) {
		String unit = units.get(units.size() - 1);
		for (String other : units) {
			if (!unit.startsWith(other)) {
				return null;
			}
		}
		int power = NumberText.power(unit);
		if (power > 0) {
			numbers.replaceAll(n -> NumberText.scaled(n, power));
			unit = "";
		}
		Optional<String> found = unit.isEmpty() ? Optional.empty() : Optional.of(unit);
		if (separator == RATIO_SIGN) {
			return operator == null && !about ? new CellValue.Ratio(lexeme, mark, numbers, found) : null;
		}
		if (separator == RANGE_SIGN) {
			return operator == null ? new CellValue.Range(lexeme, mark, numbers.get(0), numbers.get(1), about, found) : null;
		}
		if (operator != null) {
			return new CellValue.Comparison(lexeme, mark, operator, numbers.get(0), found);
		}
		return about ? new CellValue.Approximate(lexeme, mark, numbers.get(0), found) : new CellValue.Number(lexeme, mark, numbers.get(0), found);
	}

	/** Reads a number with its unit up to a separator or the end; the words after the last unit settle operator and approximation. */
	private boolean readNumber(List<BigDecimal> numbers, List<String> units) {
		Optional<NumberText> number = NumberText.scan(text, position);
		if (number.isEmpty()) {
			return false;
		}
		position = number.get().end();
		numbers.add(number.get().value());
		int end = separatorFrom(position);
		String rest = text.substring(position, end);
		position = end;
		if (end == text.length()) {
			rest = readWordsAfter(rest);
		}
		String multipliers = leadingMultipliers(rest);
		if (rest.length() > multipliers.length() && "余多".indexOf(rest.charAt(multipliers.length())) >= 0) {
			about = true;
			rest = multipliers + rest.substring(multipliers.length() + 1);
		}
		units.add(rest);
		return rest.isEmpty() || UNIT.matcher(rest).matches() && !NO_UNIT.isIn(rest);
	}

	/** Where the next separator that is followed by a number stands, or the end of the text. */
	private int separatorFrom(int from) {
		int at = from;
		for (MatchResult sign = SEPARATOR.first(text, at); sign != null; sign = SEPARATOR.first(text, at)) {
			if (NumberText.scan(text, sign.end()).isPresent()) {
				return sign.start();
			}
			at = sign.start() + 1;
		}
		return text.length();
	}

	private String readWordsAfter(String rest) {
		String left = rest;
		for (Map.Entry<String, Operator> word : ValueWords.AFTER.entrySet()) {
			if (left.endsWith(word.getKey())) {
				left = left.substring(0, left.length() - word.getKey().length());
				left = left.endsWith("及") ? left.substring(0, left.length() - 1) : left;
				operator = operator == null ? word.getValue() : operator;
				break;
			}
		}
		Matcher aboutAfter = ValueWords.ABOUT_AFTER.matcher(left);
		if (left.length() >= 2 && aboutAfter.region(left.length() - 2, left.length()).matches()) {
			about = true;
			left = left.substring(0, left.length() - 2);
		}
		return left;
	}

	private void readOperatorBefore() {
		for (int length = Math.min(ValueWords.LONGEST_SIGN, text.length() - position); length > 0; length--) {
			Operator found = ValueWords.BEFORE.get(text.substring(position, position + length));
			if (found != null) {
				operator = found;
				position += length;
				return;
			}
		}
	}

	private boolean skip(Pattern pattern) {
		Matcher matcher = pattern.matcher(text).region(position, text.length());
		if (!matcher.lookingAt()) {
			return false;
		}
		position = matcher.end();
		return true;
	}

	private static String leadingMultipliers(String rest) {
		int end = 0;
		while (end < rest.length() && NumberText.power(rest.substring(end, end + 1)) > 0) {
			end++;
		}
		return rest.substring(0, end);
	}
}
