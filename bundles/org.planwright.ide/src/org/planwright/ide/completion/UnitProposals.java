package org.planwright.ide.completion;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.planwright.model.plan.Indicator;
import org.planwright.model.plan.InvestmentDetail;
import org.planwright.model.plan.NamedAmount;
import org.planwright.model.plan.Plan;
import org.planwright.model.plan.QuantityDetail;
import org.planwright.model.quantity.Amount;
import org.planwright.model.quantity.UnitOfMeasure;
import org.planwright.model.quantity.Units;
import org.planwright.model.text.Widths;
import org.planwright.rules.sets.IndicatorKnowledge;

import com.google.inject.Inject;

/** Units, those most likely first. */
final class UnitProposals {

	@Inject
	private IndicatorKnowledge knowledge;

	/**
	 * For an indicator: the units usual for its name and those of the same dimension; where none is usual, those of the plan's indicators, the most used first, and all others.
	 *
	 * @param label name of the indicator; empty when it is not known
	 */
	void ofIndicator(Plan plan, String label, String typed, ProposalSource.Acceptor acceptor) {
		Map<String, String> units = new LinkedHashMap<>();
		String usual = knowledge.usualUnit(Widths.withoutBlanks(label)).orElse("");
		for (String unit : usual.split("、")) {
			if (!unit.isEmpty()) {
				units.put(unit, Texts.get("unit.usual"));
				Optional<UnitOfMeasure> known = Units.find(unit);
				known.ifPresent(measure -> Units.all().stream().filter(measure::sameDimension).forEach(same -> units.putIfAbsent(same.symbol(), Texts.get("unit"))));
			}
		}
		if (usual.isEmpty()) {
			mostUsed(plan.indicators().stream().map(Indicator::getUnit).filter(unit -> unit != null && !unit.isBlank())).forEach(unit -> units.putIfAbsent(unit, Texts.get("unit")));
			Units.all().forEach(unit -> units.putIfAbsent(unit.symbol(), Texts.get("unit")));
		}
		units.forEach((unit, detail) -> acceptor.accept(typed, Proposal.word(Proposal.Kind.UNIT, unit, detail)));
	}

	/**
	 * Behind the number of a scale: those of the plan's scales, the most used first, and all others.
	 *
	 * @param typed behind the number
	 * @param bare  of that what stands behind 万 and the like
	 */
	void ofScale(Plan plan, String typed, String bare, ProposalSource.Acceptor acceptor) {
		Stream<Amount> amounts = NameProposals.details(plan, QuantityDetail.class)
				.flatMap(detail -> Stream.concat(Stream.concat(detail.getQuantities().stream(), detail.getParts().stream()).map(NamedAmount::getAmount), detail.getEquivalents().stream()));
		behindNumber(amounts, unit -> true, typed, bare, acceptor);
	}

	/** Behind the number of a sum of money: units of money, those of the plan's investments first; {@code typed} and {@code bare} as for scales. */
	void ofMoney(Plan plan, String typed, String bare, ProposalSource.Acceptor acceptor) {
		UnitOfMeasure yuan = Units.find("元").orElseThrow();
		Stream<Amount> amounts = NameProposals.details(plan, InvestmentDetail.class)
				.flatMap(detail -> Stream.concat(Stream.of(detail.getAmount()), Stream.concat(detail.getSources().stream(), detail.getYears().stream()).map(NamedAmount::getAmount)));
		behindNumber(amounts, yuan::sameDimension, typed, bare, acceptor);
	}

	private static void behindNumber(Stream<Amount> amounts, Predicate<UnitOfMeasure> fitting, String typed, String bare, ProposalSource.Acceptor acceptor) {
		Stream<String> used = amounts.filter(Objects::nonNull).flatMap(amount -> amount.unit().stream()).filter(fitting).map(UnitOfMeasure::symbol);
		mostUsed(used).forEach(unit -> acceptor.accept(typed, Proposal.word(Proposal.Kind.UNIT, unit, Texts.get("unit.used"))));
		Units.all().stream().filter(fitting).forEach(unit -> acceptor.accept(bare, Proposal.word(Proposal.Kind.UNIT, unit.symbol(), Texts.get("unit"))));
	}

	private static List<String> mostUsed(Stream<String> words) {
		Map<String, Long> counts = words.collect(Collectors.groupingBy(Function.identity(), LinkedHashMap::new, Collectors.counting()));
		return counts.entrySet().stream().sorted(Map.Entry.<String, Long>comparingByValue().reversed()).map(Map.Entry::getKey).toList();
	}
}
