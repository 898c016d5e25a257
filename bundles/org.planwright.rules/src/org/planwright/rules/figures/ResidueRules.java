package org.planwright.rules.figures;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.Collectors;

import org.eclipse.xtext.validation.Check;
import org.eclipse.xtext.validation.CheckType;
import org.planwright.model.plan.Plan;
import org.planwright.model.quantity.UnitOfMeasure;
import org.planwright.model.text.Finder;
import org.planwright.rules.facts.Basis;
import org.planwright.rules.facts.Fact;
import org.planwright.rules.facts.FactKind;
import org.planwright.rules.reading.Passage;
import org.planwright.rules.reading.Readings;
import org.planwright.rules.ruleset.RuleSet;

import com.google.inject.Inject;

/** Rule on what is left of a whole when the parts that the paragraph names are taken off. What a whole is made of is data: {@code plausibility.json}. */
public class ResidueRules extends RuleSet {

	private static final Finder OUTPUT = Finder.of("(产量|产能|生产能力|存栏|存栏量|规模)$");
	private static final BigDecimal NOTABLE = new BigDecimal("0.1");
	private static final int FEWEST_PARTS = 2;

	private final Readings readings;
	private final Plausibility knowledge;

	@Inject
	ResidueRules(Readings readings, Plausibility knowledge) {
		this.readings = readings;
		this.knowledge = knowledge;
	}

	/** C08: what is left of a whole is said to be something's. */
	@Check(CheckType.NORMAL)
	public void residuesAreSomethings(Plan plan) {
		for (Passage passage : readings.of(plan).passages()) {
			List<Fact> facts = passage.facts().facts();
			for (Fact fact : facts) {
				for (Plausibility.Whole whole : knowledge.wholes) {
					boolean named = whole.name().matcher(fact.subject().text()).lookingAt() && OUTPUT.isIn(fact.subject().text()) && !whole.parts().isIn(fact.subject().text());
					if (named && isLevel(fact)) {
						check(passage, fact, whole, facts);
					}
				}
			}
		}
	}

	private static boolean isLevel(Fact fact) {
		return fact.kind() == FactKind.LEVEL && (fact.period().basis() == Basis.PLAIN || fact.period().basis() == Basis.PASTURE_YEAR) && fact.number().isPresent() && fact.amount().unit().isPresent();
	}

	private void check(Passage passage, Fact whole, Plausibility.Whole kind, List<Fact> facts) {
		UnitOfMeasure unit = whole.amount().unit().orElseThrow();
		Map<String, BigDecimal> parts = new LinkedHashMap<>();
		List<String> figures = new ArrayList<>();
		List<String> without = new ArrayList<>();
		for (Fact fact : facts) {
			if (fact == whole || !isLevel(fact)) {
				continue;
			}
			Optional<String> part = part(passage.text(), fact, kind);
			Optional<BigDecimal> amount = fact.amount().convert(unit);
			if (part.isPresent() && amount.isPresent() && OUTPUT.isIn(fact.subject().text())) {
				if (parts.putIfAbsent(part.get(), amount.get()) == null) {
					figures.add(part.get() + fact.amount().lexeme().strip());
				}
			} else if (part.isPresent() && amount.isEmpty() && !without.contains(part.get())) {
				without.add(part.get());
			}
		}
		BigDecimal sum = parts.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
		BigDecimal total = whole.number().orElseThrow();
		BigDecimal residue = total.subtract(sum);
		if (parts.size() >= FEWEST_PARTS && residue.abs().compareTo(total.multiply(NOTABLE)) > 0) {
			without.removeAll(parts.keySet());
			boolean over = residue.signum() < 0;
			String share = residue.abs().multiply(BigDecimal.valueOf(100)).divide(total, 0, RoundingMode.HALF_UP).toPlainString();
			String rest = residue.abs().setScale(2, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString() + whole.amount().unitLexeme().orElse("");
			String variant = over ? "over" : without.isEmpty() ? null : "named";
			report("C08", variant).with(whole.subject().text(), whole.amount().lexeme().strip(), figures.stream().collect(Collectors.joining("、")), rest, share, String.join("、", without))
					.at(passage.line(), passage.content(), whole.amountSpan().start(), whole.amountSpan().end());
		}
	}

	/** The part that a figure is about: the last that is named before it in the paragraph. */
	private static Optional<String> part(String text, Fact fact, Plausibility.Whole kind) {
		Matcher matcher = kind.parts().pattern().matcher(text).region(Math.max(0, fact.amountSpan().start() - 160), fact.amountSpan().start());
		String last = null;
		while (matcher.find()) {
			last = matcher.group();
		}
		return Optional.ofNullable(last);
	}
}
