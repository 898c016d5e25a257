package org.planwright.rules.facts;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.planwright.model.quantity.Dimension;
import org.planwright.model.quantity.UnitOfMeasure;
import org.planwright.model.text.Widths;

/** Adds up parts and compares them with their whole. Where parts may lie within one another (其中粮食80万亩，玉米50万亩) or are of another kind than the whole, that is no contradiction or a doubtful one. */
public final class Sums {

	/** How parts contradict their whole. */
	public enum Conflict {
		/** The parts, said to be all, do not make up the whole; or parts side by side, or one part, are more than it. */
		UNEQUAL,
		/** The parts are less than the whole, and the word before them leaves open whether they are all (包括). */
		SHORT,
		/** The parts are more than the whole, unless some of them belong to others. */
		OVERLAP
	}

	/**
	 * A contradiction.
	 *
	 * @param conflict its kind
	 * @param sum the sum of the numbers of the parts as written, in the unit of the whole
	 * @param parts the parts that were added
	 */
	public record Sum(Conflict conflict, BigDecimal sum, List<Fact> parts) {
	}

	private static final Pattern NESTED = Pattern.compile("其中|包括|分为|含");
	private static final String LOOSE_LIST = "包括";
	private static final String BY = "由";
	private static final Pattern COMPOSED = Pattern.compile("^\\s*(?:组成|构成)");
	private static final Pattern REACHED = Pattern.compile(".*[达到至为].*");
	private static final Pattern EFFECT = Pattern.compile("辐射|带动|惠及|拉动|撬动");
	private static final String OF = "的";
	private static final int SCALE = 6;

	private Sums() {
	}

	/** How the parts of a breakdown contradict its whole; empty when they do not, or when they cannot be compared. */
	public static Optional<Sum> check(String text, Breakdown breakdown) {
		String half = Widths.halfWidth(text);
		Fact whole = breakdown.whole();
		List<Fact> parts = own(half, breakdown);
		Optional<UnitOfMeasure> unit = whole.amount().unit();
		Optional<Extent> all = Extent.of(whole);
		if (parts.isEmpty() || all.isEmpty() || half.startsWith(OF, whole.amountSpan().end()) || !parts.stream().allMatch(part -> isComparable(half, whole, part))
				|| parts.size() == 1 && !parts.get(0).amount().unitLexeme().equals(whole.amount().unitLexeme())) {
			return Optional.empty();
		}
		Extent extent = Extent.ZERO;
		BigDecimal sum = BigDecimal.ZERO;
		boolean single = false;
		for (Fact part : parts) {
			Optional<Extent> one = Extent.of(part, unit);
			if (one.isEmpty()) {
				return Optional.empty();
			}
			single |= all.get().isBelow(one.get());
			extent = extent.plus(one.get());
			sum = sum.add(unit.flatMap(part.amount()::convert).or(part::number).orElseThrow());
		}
		String announced = half.substring(whole.amountSpan().end(), parts.get(0).amountSpan().start());
		boolean complete = breakdown.complete() && parts.size() == breakdown.parts().size() && isWhole(half, announced, parts);
		BigDecimal shown = sum.setScale(Math.min(SCALE, Math.max(0, sum.scale())), RoundingMode.HALF_UP);
		if (all.get().isBelow(extent)) {
			boolean sure = single || complete || apart(half, whole, parts);
			return Optional.of(new Sum(sure ? Conflict.UNEQUAL : Conflict.OVERLAP, shown, parts));
		}
		if (complete && extent.isBelow(all.get())) {
			return Optional.of(new Sum(announced.contains(LOOSE_LIST) ? Conflict.SHORT : Conflict.UNEQUAL, shown, parts));
		}
		return Optional.empty();
	}

	/** The parts up to one that has parts of its own: those behind it may be the latter. */
	private static List<Fact> own(String half, Breakdown breakdown) {
		List<Fact> parts = new ArrayList<>();
		Fact last = null;
		for (Fact part : breakdown.parts()) {
			if (last != null && NESTED.matcher(half.substring(last.amountSpan().end(), part.amountSpan().start())).find()) {
				break;
			}
			parts.add(part);
			last = part;
		}
		return parts;
	}

	private static boolean isComparable(String half, Fact whole, Fact part) {
		boolean kind = switch (part.kind()) {
		case LEVEL, INCREMENT, PERIOD_TOTAL, MILESTONE, ENUMERATION -> true;
		default -> false;
		};
		boolean wholeKind = switch (whole.kind()) {
		case LEVEL, INCREMENT, PERIOD_TOTAL, MILESTONE, ENUMERATION, CHANGE -> true;
		default -> false;
		};
		boolean reached = whole.kind() != FactKind.LEVEL && whole.kind() != FactKind.CHANGE && part.kind() == FactKind.LEVEL && REACHED.matcher(part.verb()).matches();
		boolean time = part.period().basis() == whole.period().basis() && (!part.period().isStated() || part.period().equals(whole.period()));
		int end = part.amountSpan().end();
		return kind && wholeKind && !reached && time && !half.startsWith(OF, end) && !EFFECT.matcher(half.substring(Math.min(part.span().start(), end), end)).find()
				&& !EFFECT.matcher(part.verb()).find();
	}

	private static boolean isWhole(String half, String announced, List<Fact> parts) {
		return !announced.contains(BY) || COMPOSED.matcher(half.substring(parts.get(parts.size() - 1).amountSpan().end())).find();
	}

	/** Whether the parts stand side by side and are things that can be in one part only, which people need not be. */
	private static boolean apart(String half, Fact whole, List<Fact> parts) {
		boolean people = whole.amount().unit().filter(unit -> unit.dimension().equals(Dimension.PERSON)).isPresent();
		for (int i = 1; i < parts.size(); i++) {
			String between = half.substring(parts.get(i - 1).amountSpan().end(), parts.get(i).amountSpan().start());
			if (!between.startsWith("、") && !between.startsWith("和") && !between.startsWith("及")) {
				return false;
			}
		}
		return !people;
	}
}
