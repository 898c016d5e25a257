package org.planwright.rules.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.planwright.model.quantity.Amount;
import org.planwright.model.quantity.Dimension;
import org.planwright.model.quantity.UnitOfMeasure;
import org.planwright.model.quantity.Units;
import org.planwright.model.text.Widths;
import org.planwright.model.values.NumberText;

/**
 * Quantities in prose that say the same thing twice, in two units of one dimension: 45万亩300平方公里, 45万亩（300平方公里）, 1200公顷，折合1.8万亩. Nothing but such a
 * link may stand between them. Two units one after the other that make one quantity (3公里500米) are no pair.
 */
public final class QuantityPairs {

	/**
	 * A pair.
	 *
	 * @param first the quantity written first
	 * @param second the one that is said to be the same
	 * @param start offset of the first in the text
	 * @param end offset behind the second
	 */
	public record Pair(Amount first, Amount second, int start, int end) {
	}

	private record Quantity(int start, int end, Amount amount, UnitOfMeasure unit) {
	}

	private static final int LONGEST_LINK = 12;
	private static final Set<Dimension> MEASURED = Set.of(Dimension.AREA, Dimension.LENGTH, Dimension.VOLUME, Dimension.MASS, Dimension.POWER,
			new Dimension("energy"));
	private static final Set<String> LINKS = Set.of("", "(", "即", "(即", "(合", "(约", "(约合", "(折合", "(约为", "合", "折合", "约合", ",即", ",合", ",折合", ",约合", ",相当于",
			"相当于", "(相当于");

	private static final String LAST_SIGNS = "亩顷里米斤吨瓦方克升时度担²³2３3２ （(即合约为于";

	private QuantityPairs() {
	}

	/** The pairs in a text, in order. */
	public static List<Pair> in(String text) {
		List<Pair> pairs = List.of();
		int at = nextDigit(text, 0);
		while (at < text.length()) {
			int behind = behindNumber(text, at);
			int next = nextDigit(text, behind);
			if (next < text.length() && next - behind <= LONGEST_LINK && next > behind && startsUnit(text.charAt(behind)) && endsUnitOrLink(text.charAt(next - 1))) {
				Optional<Quantity> first = quantity(text, at);
				next = first.isPresent() && first.get().end > next ? nextDigit(text, first.get().end) : next;
				Optional<Pair> pair = first.isPresent() && next < text.length() ? pair(text, first.get(), next) : Optional.empty();
				if (pair.isPresent()) {
					pairs = pairs.isEmpty() ? new ArrayList<>() : pairs;
					pairs.add(pair.get());
				}
			}
			at = next;
		}
		return pairs;
	}

	private static Optional<Pair> pair(String text, Quantity first, int next) {
		String link = link(text, first.end, next);
		if (next - first.end > LONGEST_LINK || !LINKS.contains(link)) {
			return Optional.empty();
		}
		return quantity(text, next).filter(second -> isSame(first, second, !link.isEmpty()))
				.filter(second -> !link.equals("(") || second.end < text.length() && Widths.halfWidth(text.charAt(second.end)) == ')')
				.map(second -> new Pair(first.amount, second.amount, first.start, second.end));
	}

	private static boolean isSame(Quantity first, Quantity second, boolean linked) {
		if (!first.unit.sameDimension(second.unit) || first.unit.equals(second.unit) || !MEASURED.contains(first.unit.dimension())) {
			return false;
		}
		return linked || second.unit.convert(second.amount.number().orElseThrow(), first.unit).orElseThrow().doubleValue() >= 1;
	}

	private static Optional<Quantity> quantity(String text, int at) {
		String half = Widths.halfWidth(text.substring(at, Math.min(text.length(), at + 2 * LONGEST_LINK)));
		return NumberText.scan(half, 0).flatMap(number -> {
			int behind = number.end();
			while (behind < half.length() && half.charAt(behind) == ' ') {
				behind++;
			}
			return Units.at(half, behind).map(found -> new Quantity(at, at + found.end(), Amount.parse(half.substring(0, found.end())), found.unit()))
					.filter(quantity -> quantity.amount.number().isPresent() && quantity.amount.unit().isPresent());
		});
	}

	private static String link(String text, int from, int to) {
		return Widths.withoutBlanks(Widths.halfWidth(text.substring(from, to)));
	}

	private static int nextDigit(String text, int from) {
		int at = from;
		while (at < text.length() && !isDigit(text.charAt(at))) {
			at++;
		}
		return at;
	}

	private static int behindNumber(String text, int from) {
		int at = from;
		while (at < text.length() && (isDigit(text.charAt(at)) || isInNumber(text, at))) {
			at++;
		}
		return at;
	}

	private static boolean isInNumber(String text, int at) {
		char half = Widths.halfWidth(text.charAt(at));
		return (half == '.' || text.charAt(at) == ',') && at + 1 < text.length() && isDigit(text.charAt(at + 1));
	}

	private static boolean startsUnit(char c) {
		return Character.isLetter(c) || c == ' ';
	}

	/** What can stand before the second number; looking units up for every number of a plan would take most of the time of all rules. */
	private static boolean endsUnitOrLink(char c) {
		return LAST_SIGNS.indexOf(c) >= 0 || c < 0x80 && Character.isLetter(c) || c >= '\u3300' && c <= '\u33FF';
	}

	private static boolean isDigit(char c) {
		return c >= '0' && c <= '9' || c >= '０' && c <= '９';
	}
}
