package org.planwright.ide.completion;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.planwright.model.plan.Indicator;
import org.planwright.model.plan.Plan;
import org.planwright.model.quantity.UnitOfMeasure;
import org.planwright.model.quantity.Units;
import org.planwright.model.text.Widths;
import org.planwright.rules.sets.IndicatorKnowledge;

import com.google.inject.Inject;

/** Units: those usual for an indicator of the name first, then those of the same dimension, those the plan uses, and all others. */
final class UnitProposals {

	@Inject
	private IndicatorKnowledge knowledge;

	/**
	 * @param label name of the indicator; empty when it is not known
	 */
	void propose(Plan plan, String label, String typed, ProposalSource.Acceptor acceptor) {
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
			plan.indicators().stream().map(Indicator::getUnit).filter(unit -> unit != null && !unit.isBlank()).forEach(unit -> units.putIfAbsent(unit, Texts.get("unit")));
			Units.all().forEach(unit -> units.putIfAbsent(unit.symbol(), Texts.get("unit")));
		}
		units.forEach((unit, detail) -> acceptor.accept(typed, Proposal.word(Proposal.Kind.UNIT, unit, detail)));
	}
}
