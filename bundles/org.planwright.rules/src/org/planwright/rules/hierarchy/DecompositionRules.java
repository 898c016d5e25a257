package org.planwright.rules.hierarchy;

import org.eclipse.xtext.validation.Check;
import org.eclipse.xtext.validation.CheckType;
import org.planwright.model.plan.Plan;
import org.planwright.model.plan.PlanPackage.Literals;
import org.planwright.rules.ruleset.RuleSet;

import com.google.inject.Inject;

/** L03: what a plan hands down is enough for its own target. */
public class DecompositionRules extends RuleSet {

	@Inject
	private DecompositionCheck decompositions;

	/** L03 for all decompositions of a plan. */
	@Check(CheckType.EXPENSIVE)
	public void partsSatisfyTheWhole(Plan plan) {
		decompositions.problems(plan).forEach(problem -> {
			var report = report("L03", problem.variant()).with(problem.arguments().toArray());
			if (problem.total() != null) {
				report.also("total", problem.total(), Literals.CELL__VALUE);
			}
			report.at(problem.series());
		});
	}
}
