package org.planwright.rules.drafts;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import org.eclipse.xtext.validation.Check;
import org.eclipse.xtext.validation.CheckType;
import org.planwright.model.Details;
import org.planwright.model.plan.CellRole;
import org.planwright.model.plan.Indicator;
import org.planwright.model.plan.InvestmentDetail;
import org.planwright.model.plan.Plan;
import org.planwright.model.plan.PlanPackage.Literals;
import org.planwright.model.plan.Project;
import org.planwright.model.quantity.AmountScanner.Occurrence;
import org.planwright.model.text.NameKey;
import org.planwright.model.text.Widths;
import org.planwright.rules.compare.AmountChanges;
import org.planwright.rules.compare.ProjectText;
import org.planwright.rules.ruleset.Labels;
import org.planwright.rules.ruleset.RuleSet;

/** R01: a value that has changed since the earlier draft has a reason. */
public class ChangedValueRules extends RuleSet {

	/** R01 for indicators and projects. */
	@Check(CheckType.EXPENSIVE)
	public void changesHaveAReason(Plan plan) {
		Plan earlier = EarlierDraft.of(plan).orElse(null);
		if (earlier == null) {
			return;
		}
		Pairs.ofIndicators(earlier, plan).both().forEach(this::indicator);
		Pairs.ofProjects(earlier, plan).both().forEach(this::project);
	}

	private void indicator(Indicator indicator, Indicator before) {
		if (ChangeReasons.of(indicator, before).isPresent()) {
			return;
		}
		for (IndicatorChange change : IndicatorChange.between(before, indicator)) {
			boolean oneUnit = change.role() == CellRole.UNIT && (change.before().isEmpty() || change.after().isEmpty());
			if (!oneUnit) {
				report("R01", change.before().isBlank() ? "filled" : change.after().isBlank() ? "emptied" : null)
						.with(Labels.of(indicator), change.role().getLiteral(), change.before(), change.after())
						.also("earlier", change.earlier().element(), change.earlier().feature()).at(change.later().element(), change.later().feature());
			}
		}
	}

	private void project(Project project, Project before) {
		if (ChangeReasons.of(project, before).isPresent()) {
			return;
		}
		ProjectText text = new ProjectText(project);
		ProjectText old = new ProjectText(before);
		for (AmountChanges.Change change : AmountChanges.between(old.text(), text.text())) {
			ProjectText.Place place = text.place(change.after().get(0).start(), change.after().get(0).end());
			ProjectText.Place oldPlace = old.place(change.before().get(0).start(), change.before().get(0).end());
			report("R01", "project").with(Widths.trim(project.getName()), amounts(change.before()), amounts(change.after()))
					.also("earlier", oldPlace.line(), oldPlace.content(), oldPlace.from(), oldPlace.to())
					.at(place.line(), place.content(), place.from(), place.to());
		}
		List<InvestmentDetail> costs = Details.all(project, InvestmentDetail.class);
		List<InvestmentDetail> oldCosts = Details.all(before, InvestmentDetail.class);
		if (costs.size() == 1 && oldCosts.size() == 1 && costs.get(0).getAmount() != null && oldCosts.get(0).getAmount() != null
				&& !same(costs.get(0).getAmount().lexeme(), oldCosts.get(0).getAmount().lexeme())) {
			report("R01", "project").with(Widths.trim(project.getName()), oldCosts.get(0).getAmount().lexeme().strip(), costs.get(0).getAmount().lexeme().strip())
					.also("earlier", oldCosts.get(0), Literals.INVESTMENT_DETAIL__AMOUNT).at(costs.get(0), Literals.INVESTMENT_DETAIL__AMOUNT);
		}
	}

	private static String amounts(List<Occurrence> amounts) {
		return amounts.stream().map(amount -> amount.amount().lexeme().strip()).collect(Collectors.joining("、"));
	}

	private static boolean same(String one, String other) {
		return Objects.equals(one == null ? null : NameKey.of(one), other == null ? null : NameKey.of(other));
	}
}
