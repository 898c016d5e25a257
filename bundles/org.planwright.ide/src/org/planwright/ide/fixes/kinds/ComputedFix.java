package org.planwright.ide.fixes.kinds;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.planwright.ide.fixes.Fix;
import org.planwright.ide.fixes.FixContext;
import org.planwright.ide.fixes.RuleFix;
import org.planwright.model.quantity.Amount;

/** A number that follows from others is written as they give it: a rate, a sum, an equal amount in another unit. That the others are right a person decides. */
final class ComputedFix implements RuleFix {

	private static final int MOST_DECIMALS = 4;

	/** What else the text at the finding may be; with the label's key. */
	private record Other(String key, String text) {
	}

	private final Function<FixContext, List<Other>> others;

	private ComputedFix(Function<FixContext, List<Other>> others) {
		this.others = others;
	}

	@Override
	public List<Fix> fixes(FixContext context) {
		return others.apply(context).stream().filter(other -> !other.text.equals(context.written()))
				.map(other -> Fix.of(context.label(other.key, other.text), context.finding().start(), context.finding().end(), other.text)).toList();
	}

	/** C01: the yearly rate between the two values, with as many decimals as were written. */
	static ComputedFix rate() {
		return new ComputedFix(context -> {
			Optional<BigDecimal> written = Amount.parse(context.written()).number();
			return written.map(rate -> new BigDecimal(context.argument(3)).setScale(Math.max(0, rate.scale()), RoundingMode.HALF_UP).toPlainString())
					.flatMap(rate -> NumberFix.with(context.written(), rate + Amount.parse(context.written()).unitLexeme().orElse("")))
					.map(text -> List.of(new Other("computed.rate", text))).orElse(List.of());
		});
	}

	/** C03: the whole is what all parts give. Where the text does not say that these are all parts, nothing is sure. */
	static ComputedFix whole() {
		return new ComputedFix(context -> {
			String whole = context.argument(0);
			return context.written().startsWith(whole) ? List.of(new Other("computed.sum", context.argument(1) + context.written().substring(whole.length()))) : List.of();
		});
	}

	/** C05: the last of three amounts is the sum of the two before. */
	static ComputedFix stock() {
		return new ComputedFix(context -> {
			Amount[] amounts = { Amount.parse(context.argument(0)), Amount.parse(context.argument(1)), Amount.parse(context.argument(2)) };
			int at = context.written().lastIndexOf(context.argument(2));
			boolean alike = amounts[0].unitLexeme().equals(amounts[1].unitLexeme()) && amounts[1].unitLexeme().equals(amounts[2].unitLexeme());
			if (at < 0 || !alike || amounts[0].number().isEmpty() || amounts[1].number().isEmpty()) {
				return List.of();
			}
			String sum = amounts[0].number().get().add(amounts[1].number().get()).toPlainString() + amounts[0].unitLexeme().orElse("");
			return NumberFix.with(context.argument(2), sum).map(text -> List.of(new Other("computed.sum", context.written().substring(0, at) + text))).orElse(List.of());
		});
	}

	/** V12: one of two equal amounts in the unit of the other, either way round. */
	static ComputedFix equal() {
		return new ComputedFix(context -> {
			List<Other> others = new ArrayList<>();
			String written = context.written();
			String first = context.argument(0);
			String second = context.argument(2);
			int at = written.lastIndexOf(second);
			if (at >= 0) {
				NumberFix.with(second, context.argument(1)).ifPresent(text -> others.add(new Other("computed.unit", written.substring(0, at) + text + written.substring(at + second.length()))));
			}
			int from = written.indexOf(first);
			Optional<BigDecimal> back = Amount.parse(first).unit().flatMap(unit -> Amount.parse(second).convert(unit)).filter(value -> value.scale() <= MOST_DECIMALS);
			if (from >= 0 && back.isPresent()) {
				NumberFix.with(first, back.get().toPlainString() + Amount.parse(first).unitLexeme().orElse(""))
						.ifPresent(text -> others.add(new Other("computed.unit", written.substring(0, from) + text + written.substring(from + first.length()))));
			}
			return others;
		});
	}
}
