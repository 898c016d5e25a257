package org.planwright.rules.figures;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.eclipse.xtext.validation.Check;
import org.eclipse.xtext.validation.CheckType;
import org.planwright.model.plan.CellRole;
import org.planwright.model.plan.Indicator;
import org.planwright.model.plan.IndicatorKind;
import org.planwright.model.plan.Plan;
import org.planwright.model.plan.PlanPackage.Literals;
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

	private static final Pattern KEPT = Pattern.compile("^(稳定|保持|维持).*");
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
		Optional<BigDecimal> base = indicator.cell(CellRole.BASE).number();
		Optional<BigDecimal> target = indicator.cell(CellRole.TARGET).number();
		boolean level = indicator.getKind() != IndicatorKind.GROWTH_RATE && indicator.getKind() != IndicatorKind.DECLINE;
		int direction = knowledge.direction(Labels.plain(indicator));
		if (level && base.isPresent() && target.isPresent() && target.get().compareTo(base.get()) * direction < 0) {
			report("C07").with(Labels.of(indicator), indicator.cell(CellRole.TARGET).lexeme().strip(), indicator.cell(CellRole.BASE).lexeme().strip()).at(indicator, Literals.INDICATOR__LABEL);
		}
	}

	/** C07 in prose: goals are not below what the last period reached, and what is to be kept was reached. */
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
		return period.to() != null ? period.to() <= reading.period().base() : reading.period().looksBack(passage.headings());
	}

	private static boolean isGoal(PlanReading reading, FactPeriod period) {
		return period.to() == null || period.to() == reading.lastYear();
	}

	private void compare(Reached before, Passage passage, Fact goal) {
		int direction = knowledge.direction(goal.subject().text());
		Optional<BigDecimal> past = before.fact.amount().unit().isEmpty() ? before.fact.number() : goal.amount().unit().flatMap(before.fact.amount()::convert);
		if (past.isEmpty() || (direction > 0 ? UPPER : LOWER).contains(goal.relation())) {
			return;
		}
		BigDecimal step = goal.number().orElseThrow().subtract(past.get()).multiply(BigDecimal.valueOf(direction));
		BigDecimal margin = past.get().abs().multiply(MARGIN);
		// What was below some number may have been below the goal too.
		boolean known = !(direction > 0 ? UPPER : LOWER).contains(before.fact.relation());
		if (known && step.negate().compareTo(margin) > 0) {
			report(before, passage, goal, "past");
		} else if (direction > 0 && KEPT.matcher(goal.verb()).matches() && step.compareTo(margin) > 0) {
			report(before, passage, goal, "kept");
		}
	}

	private void report(Reached before, Passage passage, Fact goal, String variant) {
		Passage past = before.passage;
		String reached = before.fact.amount().lexeme().strip();
		report("C07", variant).with(goal.subject().text(), goal.amount().lexeme().strip(), reached)
				.also("reached", past.line(), past.content(), before.fact.amountSpan().start(), before.fact.amountSpan().end(), reached)
				.at(passage.line(), passage.content(), goal.amountSpan().start(), goal.amountSpan().end());
	}
}
