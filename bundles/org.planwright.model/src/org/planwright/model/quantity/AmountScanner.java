package org.planwright.model.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.planwright.model.text.Widths;
import org.planwright.model.values.NumberText;
import org.planwright.model.values.ValueWords;

/**
 * Finds the amounts in running text: 实施治理375平方公里56万亩 holds two. Only numbers with a unit of the catalogue count; years, months and days of a date and the
 * numbers of roads (S204, 204线) do not.
 */
public final class AmountScanner {

	/**
	 * An amount in a text.
	 *
	 * @param amount never null, its unit known
	 * @param start the offset where it begins, in UTF-16 units
	 * @param end the offset behind it
	 */
	public record Occurrence(Amount amount, int start, int end) {
	}

	/** A second number: of a range, or the size of each of several. */
	private static final Pattern LINK = Pattern.compile(" ?(?:[-\u2010-\u2015~\u223C\u301C]{1,2}|至|到|×|✕) ?(?=[0-9])");
	private static final int FIRST_YEAR = 1000;

	private AmountScanner() {
	}

	/** The amounts of a text in their order; they do not overlap. */
	public static List<Occurrence> scan(String text) {
		String half = Widths.halfWidth(text);
		List<Occurrence> found = new ArrayList<>();
		int position = 0;
		while (position < half.length()) {
			if (!isDigit(half.charAt(position))) {
				position++;
				continue;
			}
			int lastEnd = found.isEmpty() ? 0 : found.get(found.size() - 1).end();
			Optional<Occurrence> amount = startsNumber(half, position) ? at(text, half, position, lastEnd) : Optional.empty();
			amount.ifPresent(found::add);
			position = amount.isPresent() ? amount.get().end() : digitsEnd(half, position);
		}
		return found;
	}

	private static Optional<Occurrence> at(String text, String half, int start, int lowest) {
		Optional<NumberText> number = NumberText.scan(half, start);
		if (number.isEmpty()) {
			return Optional.empty();
		}
		int end = number.get().end();
		Optional<Units.Found> unit = unit(half, end);
		int linked = linkEnd(half, unit.map(Units.Found::end).orElse(end));
		Optional<NumberText> second = linked < 0 ? Optional.empty() : NumberText.scan(half, linked);
		if (second.isPresent()) {
			Optional<Units.Found> secondUnit = unit(half, second.get().end());
			if (secondUnit.isPresent() && (unit.isEmpty() || secondUnit.get().unit().equals(unit.get().unit()))) {
				unit = secondUnit;
				end = second.get().end();
			}
		}
		if (unit.isEmpty() || isDate(number.get(), Widths.trim(half.substring(end, unit.get().end())))) {
			return Optional.empty();
		}
		int from = Math.max(lowest, ValueWords.startBefore(half, start));
		int to = ValueWords.endAfter(half, unit.get().end());
		return occurrence(text, from, to).or(() -> occurrence(text, start, to));
	}

	/** The words before a number go along only where they make sense with it. */
	private static Optional<Occurrence> occurrence(String text, int from, int to) {
		Amount amount = Amount.parse(text.substring(from, to));
		return amount.unit().isPresent() ? Optional.of(new Occurrence(amount, from, to)) : Optional.empty();
	}

	private static Optional<Units.Found> unit(String half, int from) {
		int start = from < half.length() && half.charAt(from) == ' ' ? from + 1 : from;
		if (start < half.length() && "余多".indexOf(half.charAt(start)) >= 0) {
			start++;
		}
		return Units.at(half, start);
	}

	private static int linkEnd(String half, int from) {
		Matcher link = LINK.matcher(half).region(from, half.length());
		return link.lookingAt() ? link.end() : -1;
	}

	/** 2025年, 5月 and 1日 are dates; spans are written 五年, 个月, 天. */
	private static boolean isDate(NumberText number, String unit) {
		return unit.equals("月") || unit.equals("日") || unit.equals("年") && number.value().intValue() >= FIRST_YEAR;
	}

	/** Whether the digit begins a number and not the rest of a road's or a model's name. */
	private static boolean startsNumber(String half, int position) {
		if (position == 0) {
			return true;
		}
		char before = half.charAt(position - 1);
		return !(before >= 'a' && before <= 'z' || before >= 'A' && before <= 'Z');
	}

	private static int digitsEnd(String half, int from) {
		int end = from;
		while (end < half.length() && (isDigit(half.charAt(end)) || half.charAt(end) == '.' && end + 1 < half.length() && isDigit(half.charAt(end + 1)))) {
			end++;
		}
		return end;
	}

	private static boolean isDigit(char c) {
		return c >= '0' && c <= '9';
	}
}
