package org.planwright.rules.facts;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.planwright.model.text.Widths;

/**
 * Compares what a sentence gives as yearly growth with the two values between which it grew: 由2020年的140亿元增加到2025年的186亿元，年均增长5.8%. Only where the sentence gives both years, and not for output and
 * value added, whose rates are at constant prices.
 */
public final class GrowthRates {

	/**
	 * A contradiction.
	 *
	 * @param change the statement of both values
	 * @param rate the statement of the rate
	 * @param years over how many years it grew
	 * @param actual the compound rate between the values in %, with one digit more than the rate as written
	 */
	public record Conflict(Fact change, Fact rate, int years, BigDecimal actual) {
	}

	private static final Pattern SINCE = Pattern.compile("[由从自比较]\\s*(?<year>20[0-9]{2})\\s*年");
	private static final Pattern CONSTANT_PRICES = Pattern.compile("生产总值|GDP|增加值|产值|劳动生产率|可比价|不变价|实际增长|扣除价格");
	private static final String FALL = ".*[降减].*";
	private static final String ENDS = "。；;\n";
	private static final double TOLERANCE = 0.05;
	private static final int MOST_YEARS = 20;

	private GrowthRates() {
	}

	/** The contradictions in a text. */
	public static List<Conflict> check(String text, List<Fact> facts) {
		List<Conflict> conflicts = new ArrayList<>();
		for (int i = 1; i < facts.size(); i++) {
			Fact rate = facts.get(i);
			boolean percent = rate.amount().unit().filter(unit -> unit.dimension().isPercentageLike()).isPresent();
			if (rate.kind() == FactKind.ANNUAL_RATE && percent && rate.number().isPresent()) {
				Fact change = changeBefore(text, facts, i);
				int years = change == null ? 0 : years(text, change, rate);
				if (years > 1 && years <= MOST_YEARS) {
					compare(change, rate, years, conflicts);
				}
			}
		}
		return conflicts;
	}

	private static Fact changeBefore(String text, List<Fact> facts, int at) {
		Fact rate = facts.get(at);
		for (int i = at - 1; i >= 0 && sentence(text, facts.get(i)) == sentence(text, rate); i--) {
			Fact fact = facts.get(i);
			if (fact.subject().text().equals(rate.subject().text())) {
				boolean plain = fact.kind() == FactKind.CHANGE && fact.relation() == Relation.EXACTLY && fact.number().isPresent();
				boolean measured = plain && !fact.amount().unit().filter(unit -> unit.dimension().isPercentageLike()).isPresent() && fact.from().orElseThrow().sameDimension(fact.amount());
				return measured ? fact : null;
			}
		}
		return null;
	}

	/** Years from the one that the change starts from to the one that it ends at; 0 when the sentence does not give both, or speaks of prices. */
	private static int years(String text, Fact change, Fact rate) {
		String sentence = Widths.halfWidth(text.substring(sentence(text, change), rate.amountSpan().end()));
		FactPeriod period = change.period();
		if (CONSTANT_PRICES.matcher(sentence).find() || period.to() == null || !period.equals(rate.period().on(period.basis()))) {
			return 0;
		}
		Matcher since = SINCE.matcher(sentence);
		if (!since.find()) {
			return period.to() > period.from() && !period.byEnd() ? period.to() - period.from() + 1 : 0;
		}
		int from = Integer.parseInt(since.group("year"));
		return since.find() ? 0 : period.to() - from;
	}

	private static void compare(Fact change, Fact rate, int years, List<Conflict> conflicts) {
		Extent from = Extent.of(change.from().orElseThrow(), Relation.EXACTLY).orElseThrow();
		Extent to = Extent.of(change).orElseThrow();
		double one = change.from().orElseThrow().convert(change.amount().unit().orElseThrow()).orElseThrow().doubleValue();
		double scale = one / change.from().orElseThrow().number().orElseThrow().doubleValue();
		if (from.low().signum() <= 0 || to.low().signum() <= 0 || Double.isNaN(scale)) {
			return;
		}
		boolean fall = rate.verb().matches(FALL);
		double low = percent(to.low().doubleValue() / (from.high().doubleValue() * scale), years);
		double high = percent(to.high().doubleValue() / (from.low().doubleValue() * scale), years);
		double exact = percent(change.number().orElseThrow().doubleValue() / one, years);
		Extent said = Extent.of(rate).orElseThrow();
		double least = fall ? -high : low;
		double most = fall ? -low : high;
		boolean above = said.low() != null && said.low().doubleValue() > most + TOLERANCE;
		boolean below = said.high() != null && said.high().doubleValue() < least - TOLERANCE;
		if (above || below) {
			int digits = rate.number().orElseThrow().scale() + 1;
			conflicts.add(new Conflict(change, rate, years, BigDecimal.valueOf(fall ? -exact : exact).setScale(Math.max(2, digits), RoundingMode.HALF_UP)));
		}
	}

	private static double percent(double ratio, int years) {
		return (Math.pow(ratio, 1.0 / years) - 1) * 100;
	}

	private static int sentence(String text, Fact fact) {
		int start = fact.amountSpan().start();
		while (start > 0 && ENDS.indexOf(text.charAt(start - 1)) < 0) {
			start--;
		}
		return start;
	}
}
