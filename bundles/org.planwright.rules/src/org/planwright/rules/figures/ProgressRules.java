package org.planwright.rules.figures;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.xtext.validation.Check;
import org.eclipse.xtext.validation.CheckType;
import org.planwright.model.plan.CellRole;
import org.planwright.model.plan.Indicator;
import org.planwright.model.plan.IndicatorKind;
import org.planwright.model.plan.Plan;
import org.planwright.model.plan.PlanPackage.Literals;
import org.planwright.model.values.CellValue;
import org.planwright.rules.facts.Basis;
import org.planwright.rules.facts.Fact;
import org.planwright.rules.facts.FactKind;
import org.planwright.rules.facts.FactPeriod;
import org.planwright.rules.facts.Relation;
import org.planwright.rules.reading.Passage;
import org.planwright.rules.reading.PlanReading;
import org.planwright.rules.reading.Readings;
import org.planwright.rules.ruleset.Labels;
import org.planwright.rules.ruleset.RuleSet;

import com.google.inject.Inject;

/** Rule on goals beside what has been reached. Of what more or less is better is data: {@code plausibility.json}. */
public class ProgressRules extends RuleSet {

	private record Reached(Passage passage, Fact fact) {
	}

	private static final Set<Relation> UPPER = EnumSet.of(Relation.AT_MOST, Relation.LESS_THAN);
	private static final Set<Relation> LOWER = EnumSet.of(Relation.AT_LEAST, Relation.MORE_THAN);
	/** A smaller difference may be a matter of how things are counted. */
	private static final BigDecimal MARGIN = new BigDecimal("0.02");

	private final Readings readings;
	private final Plausibility knowledge;

	@Inject
	ProgressRules(Readings readings, Plausibility knowledge) {
		this.readings = readings;
		this.knowledge = knowledge;
	}

	/** C07 in tables: the target is not worse than the base value. */
	@Check(CheckType.FAST)
	public void targetsAreNoStepBack(Indicator indicator) {
		Optional<BigDecimal> base = number(indicator, CellRole.BASE);
		Optional<BigDecimal> target = number(indicator, CellRole.TARGET);
		boolean level = indicator.getKind() != IndicatorKind.GROWTH_RATE && indicator.getKind() != IndicatorKind.DECLINE;
		int direction = knowledge.direction(Labels.plain(indicator));
		if (level && base.isPresent() && target.isPresent() && target.get().compareTo(base.get()) * direction < 0) {
			report("C07").with(Labels.of(indicator), indicator.cell(CellRole.TARGET).lexeme().strip(), indicator.cell(CellRole.BASE).lexeme().strip()).at(indicator, Literals.INDICATOR__LABEL);
		}
	}

	/** Limits (≤5.5, >6.5) are set with room to the base value on purpose, as in the table of the nation. */
	private static Optional<BigDecimal> number(Indicator indicator, CellRole role) {
		return indicator.cell(role) instanceof CellValue.Number number ? number.number() : Optional.empty();
	}

	/** C07 in prose: goals are not behind what the last period reached. What is to be kept (稳定在) above it is found with the other measures. */
	@Check(CheckType.NORMAL)
	public void goalsAreNoStepBack(Plan plan) {
		PlanReading reading = readings.of(plan);
		if (reading.period().base() == 0) {
			return;
		}
		Map<String, Reached> reached = new HashMap<>();
		for (Passage passage : reading.passages()) {
			for (Fact fact : passage.isBody() ? passage.facts().facts() : List.<Fact>of()) {
				String key = key(fact);
				if (!key.isEmpty()) {
					boolean past = isPast(reading, passage, fact.period());
					Reached before = reached.get(key);
					if (past) {
						reached.put(key, new Reached(passage, fact));
					} else if (before != null && isGoal(reading, fact.period())) {
						compare(before, passage, fact);
					}
				}
			}
		}
	}

	/** Only what is better in one direction wherever it is used, as a level or a total of five years. */
	private String key(Fact fact) {
		boolean comparable = (fact.kind() == FactKind.LEVEL || fact.kind() == FactKind.PERIOD_TOTAL) && fact.number().isPresent()
				&& (fact.period().basis() == Basis.PLAIN || fact.period().basis() == Basis.CUMULATIVE);
		String key = comparable && knowledge.direction(fact.subject().text()) != 0 ? SubjectKeys.key(fact) : "";
		return key.isEmpty() ? "" : key + "|" + fact.kind();
	}

	private static boolean isPast(PlanReading reading, Passage passage, FactPeriod period) {
		return period.to() != null ? period.to() <= reading.period().base() : reading.looksBack(passage);
	}

	private static boolean isGoal(PlanReading reading, FactPeriod period) {
		return period.to() == null || period.to() == reading.lastYear();
	}

	private void compare(Reached before, Passage passage, Fact goal) {
		int direction = knowledge.direction(goal.subject().text());
		// Things counted one by one (人, 人次) are in units of their own.
		Optional<BigDecimal> past = goal.amount().unit().filter(unit -> !unit.dimension().isCount()).flatMap(before.fact.amount()::convert).or(before.fact::number);
		if (past.isEmpty() || UPPER.contains(goal.relation()) || direction < 0 && LOWER.contains(goal.relation())) {
			return;
		}
		BigDecimal step = goal.number().orElseThrow().subtract(past.get()).multiply(BigDecimal.valueOf(direction));
		BigDecimal margin = past.get().abs().multiply(MARGIN);
		// What was below some number may have been below the goal too.
		boolean known = !(direction > 0 ? UPPER : LOWER).contains(before.fact.relation());
		if (known && step.negate().compareTo(margin) > 0) {
			report(before, passage, goal);
		}
	}

	private void report(Reached before, Passage passage, Fact goal) {
		Passage past = before.passage;
		String reached = before.fact.amount().lexeme().strip();
		report("C07", "past").with(goal.subject().text(), goal.amount().lexeme().strip(), reached)
				.also("reached", past.line(), past.content(), before.fact.amountSpan().start(), before.fact.amountSpan().end(), reached)
				.at(passage.line(), passage.content(), goal.amountSpan().start(), goal.amountSpan().end());
	}
}
