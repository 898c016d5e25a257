package org.planwright.exchange.compare;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;

import org.planwright.model.quantity.Amount;
import org.planwright.model.text.NameKey;
import org.planwright.model.text.Widths;
import org.planwright.rules.facts.Fact;
import org.planwright.rules.facts.FactReader;

/** What two forms of a paragraph say otherwise in numbers. */
final class FigureDifferences {

	private FigureDifferences() {
	}

	/** The differences, in the order of the later form; what is gone comes last. The same number of something called otherwise is none. */
	static List<Difference> between(Passage before, Passage after) {
		List<Fact> old = new ArrayList<>(FactReader.read(before.text()).facts());
		List<Fact> now = new ArrayList<>(FactReader.read(after.text()).facts());
		match(old, now, (one, other) -> subject(one).equals(subject(other)) && isSame(one, other));
		List<Fact[]> changed = match(old, now, (one, other) -> subject(one).equals(subject(other)) && one.kind() == other.kind());
		changed.addAll(match(old, now, (one, other) -> subject(one).equals(subject(other))));
		match(old, now, FigureDifferences::isSame);
		List<Difference> differences = new ArrayList<>();
		changed.forEach(pair -> differences.add(difference(Way.CHANGED, before, pair[0], after, pair[1])));
		now.forEach(fact -> differences.add(difference(Way.ADDED, before, null, after, fact)));
		old.forEach(fact -> differences.add(difference(Way.REMOVED, before, fact, after, null)));
		return differences;
	}

	/** Takes out of both lists what fits each other, in the order of the later one. */
	private static List<Fact[]> match(List<Fact> old, List<Fact> now, BiPredicate<Fact, Fact> fits) {
		List<Fact[]> pairs = new ArrayList<>();
		for (Fact fact : List.copyOf(now)) {
			Optional<Fact> fitting = old.stream().filter(each -> fits.test(each, fact)).findFirst();
			fitting.ifPresent(each -> {
				old.remove(each);
				now.remove(fact);
				pairs.add(new Fact[] { each, fact });
			});
		}
		return pairs;
	}

	private static NameKey subject(Fact fact) {
		return NameKey.of(fact.subject().scope() + fact.subject().text());
	}

	private static boolean isSame(Fact one, Fact other) {
		Amount before = one.amount();
		Amount after = other.amount();
		Optional<BigDecimal> converted = after.unit().isPresent() ? before.convert(after.unit().get()) : Optional.empty();
		boolean numbers = converted.isPresent() && after.number().isPresent() && converted.get().compareTo(after.number().get()) == 0 && one.relation() == other.relation();
		return one.kind() == other.kind() && (numbers || NameKey.of(before.lexeme()).equals(NameKey.of(after.lexeme())));
	}

	private static Difference difference(Way way, Passage before, Fact old, Passage after, Fact now) {
		Fact named = now == null ? old : now;
		String name = Widths.trim(named.subject().scope() + named.subject().text());
		List<Aspect> aspects = way == Way.CHANGED ? List.of(Aspect.of("amount", value(old), value(now))) : List.of();
		return new Difference(way, Thing.NUMBER, name, old == null ? Side.NONE : before.side(value(old)), now == null ? Side.NONE : after.side(value(now)), aspects, "");
	}

	private static String value(Fact fact) {
		return Widths.trim((fact.verb().isEmpty() ? "" : fact.verb() + " ") + fact.amount().lexeme());
	}
}
