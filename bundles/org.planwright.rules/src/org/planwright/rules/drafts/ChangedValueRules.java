package org.planwright.rules.drafts;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.xtext.validation.Check;
import org.eclipse.xtext.validation.CheckType;
import org.planwright.model.Details;
import org.planwright.model.plan.Cell;
import org.planwright.model.plan.CellRole;
import org.planwright.model.plan.Indicator;
import org.planwright.model.plan.InvestmentDetail;
import org.planwright.model.plan.Line;
import org.planwright.model.plan.Plan;
import org.planwright.model.plan.PlanPackage.Literals;
import org.planwright.model.plan.Project;
import org.planwright.model.plan.TextRole;
import org.planwright.model.quantity.AmountScanner.Occurrence;
import org.planwright.model.text.NameKey;
import org.planwright.model.text.Widths;
import org.planwright.model.values.CellValue;
import org.planwright.rules.compare.AmountChanges;
import org.planwright.rules.compare.IndicatorCells;
import org.planwright.rules.compare.ProjectText;
import org.planwright.rules.ruleset.Labels;
import org.planwright.rules.ruleset.RuleSet;

/** R01: a value that has changed since the earlier draft has a reason. */
public class ChangedValueRules extends RuleSet {

	private static final CellValue NOTHING = CellValue.parse("");

	/** R01 for indicators and projects. */
	@Check(CheckType.EXPENSIVE)
	public void changesHaveAReason(Plan plan) {
		Plan earlier = EarlierDraft.of(plan).orElse(null);
		if (earlier == null) {
			return;
		}
		Pairs.of(earlier.indicators(), plan.indicators(), Labels::of, Indicator::getCode).both().forEach(this::indicator);
		Pairs.of(earlier.projects(), plan.projects(), Project::getName, project -> null).both().forEach(this::project);
	}

	private void indicator(Indicator indicator, Indicator before) {
		if (isExplained(indicator, before) || !same(remark(indicator), remark(before))) {
			return;
		}
		Map<CellRole, Cell> cells = IndicatorCells.of(indicator);
		Map<CellRole, Cell> old = IndicatorCells.of(before);
		for (CellRole role : CellRole.values()) {
			Cell cell = cells.get(role);
			Cell oldCell = old.get(role);
			if ((cell != null || oldCell != null) && !IndicatorCells.same(indicator, value(cell), before, value(oldCell))) {
				report("R01", variant(value(oldCell).isBlank(), value(cell).isBlank()))
						.with(Labels.of(indicator), role.getLiteral(), value(oldCell).lexeme(), value(cell).lexeme())
						.also("earlier", oldCell == null ? before : oldCell, oldCell == null ? Literals.INDICATOR__LABEL : Literals.CELL__VALUE)
						.at(cell == null ? indicator : cell, cell == null ? Literals.INDICATOR__LABEL : Literals.CELL__VALUE);
			}
		}
		written(indicator, before, CellRole.UNIT, indicator.getUnit(), before.getUnit(), Literals.INDICATOR__UNIT);
		written(indicator, before, CellRole.ATTRIBUTE, attribute(indicator), attribute(before), Literals.INDICATOR__ATTRIBUTE);
	}

	private void written(Indicator indicator, Indicator before, CellRole role, String now, String old, EAttribute feature) {
		if (now != null && old != null && !same(now, old)) {
			report("R01").with(Labels.of(indicator), role.getLiteral(), old, now).also("earlier", before, feature).at(indicator, feature);
		}
	}

	private void project(Project project, Project before) {
		if (isExplained(project, before)) {
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

	/** Whether a line has a remark that it did not have before: an old one does not speak of the change. */
	private static boolean isExplained(Line line, Line before) {
		String remark = Details.text(line, TextRole.REMARK);
		return remark != null && !same(remark, Details.text(before, TextRole.REMARK));
	}

	private static String remark(Indicator indicator) {
		CellValue remark = indicator.cell(CellRole.REMARK);
		return remark.isBlank() ? null : remark.lexeme();
	}

	private static String attribute(Indicator indicator) {
		return indicator.getAttributeText() == null ? indicator.getAttribute().getLiteral() : indicator.getAttributeText();
	}

	private static CellValue value(Cell cell) {
		return cell == null ? NOTHING : cell.getValue();
	}

	private static String variant(boolean wasBlank, boolean isBlank) {
		return wasBlank ? "filled" : isBlank ? "emptied" : null;
	}

	private static String amounts(List<Occurrence> amounts) {
		return amounts.stream().map(amount -> amount.amount().lexeme().strip()).collect(Collectors.joining("、"));
	}

	private static boolean same(String one, String other) {
		return Objects.equals(one == null ? null : NameKey.of(one), other == null ? null : NameKey.of(other));
	}
}
