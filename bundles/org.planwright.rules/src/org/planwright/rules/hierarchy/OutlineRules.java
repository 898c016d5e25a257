package org.planwright.rules.hierarchy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.eclipse.xtext.validation.Check;
import org.eclipse.xtext.validation.CheckType;
import org.planwright.model.Details;
import org.planwright.model.plan.Cell;
import org.planwright.model.plan.CellRole;
import org.planwright.model.plan.Indicator;
import org.planwright.model.plan.InvestmentDetail;
import org.planwright.model.plan.Plan;
import org.planwright.model.plan.PlanKind;
import org.planwright.model.plan.PlanPackage.Literals;
import org.planwright.model.plan.Project;
import org.planwright.model.quantity.AmountScanner.Occurrence;
import org.planwright.model.text.NameKey;
import org.planwright.rules.compare.AmountChanges;
import org.planwright.rules.compare.IndicatorCells;
import org.planwright.rules.compare.ProjectText;
import org.planwright.rules.ruleset.Labels;
import org.planwright.rules.ruleset.RuleSet;

/** G10: a 专项规划 and the 纲要 above it, of the same region, say the same of the same indicators and projects. */
public class OutlineRules extends RuleSet {

	private static final List<CellRole> COMPARED = List.of(CellRole.BASE, CellRole.TARGET, CellRole.AVERAGE, CellRole.CUMULATIVE, CellRole.HORIZON);

	/** G10 for indicators and projects. */
	@Check(CheckType.EXPENSIVE)
	public void agreesWithTheOutline(Plan plan) {
		UpperIndicators upper = UpperIndicators.of(plan).orElse(null);
		if (upper == null || plan.getKind() == PlanKind.OUTLINE || upper.plan().getKind() != PlanKind.OUTLINE || !upper.isOfSameRegion(plan)) {
			return;
		}
		Set<CellRole> roles = sameYears(plan, upper.plan());
		for (Indicator indicator : plan.indicators()) {
			Indicator above = upper.above(indicator);
			if (above != null && !Reasons.has(indicator)) {
				indicator(indicator, above, roles);
			}
		}
		Map<NameKey, List<Project>> projects = new HashMap<>();
		for (Project project : upper.plan().projects()) {
			if (project.getName() != null) {
				projects.computeIfAbsent(NameKey.of(project.getName()), name -> new ArrayList<>(1)).add(project);
			}
		}
		for (Project project : plan.projects()) {
			List<Project> above = project.getName() == null ? List.of() : projects.getOrDefault(NameKey.of(project.getName()), List.of());
			// a name that several projects have says nothing
			if (above.size() == 1) {
				project(project, above.get(0));
			}
		}
	}

	/** The columns that are of the same years in both plans. */
	private static Set<CellRole> sameYears(Plan plan, Plan upper) {
		Set<CellRole> roles = EnumSet.copyOf(COMPARED);
		if (!Objects.equals(plan.getBaseYear(), upper.getBaseYear())) {
			roles.remove(CellRole.BASE);
		}
		if (plan.getPeriod() == null || upper.getPeriod() == null || !Objects.equals(plan.getPeriod().to(), upper.getPeriod().to())) {
			roles.removeAll(Set.of(CellRole.TARGET, CellRole.AVERAGE, CellRole.CUMULATIVE));
		}
		if (!Objects.equals(plan.getHorizon(), upper.getHorizon())) {
			roles.remove(CellRole.HORIZON);
		}
		return roles;
	}

	private void indicator(Indicator indicator, Indicator above, Set<CellRole> roles) {
		Map<CellRole, Cell> cells = IndicatorCells.of(indicator);
		Map<CellRole, Cell> cellsAbove = IndicatorCells.of(above);
		for (CellRole role : roles) {
			Cell cell = cells.get(role);
			Cell other = cellsAbove.get(role);
			if (cell != null && other != null && IndicatorCells.contradict(indicator, cell.getValue(), above, other.getValue())) {
				report("G10").with(Labels.of(indicator), role.getLiteral(), cell.getValue().lexeme(), other.getValue().lexeme())
						.also("upper", other, Literals.CELL__VALUE).at(cell, Literals.CELL__VALUE);
			}
		}
	}

	private void project(Project project, Project above) {
		ProjectText text = new ProjectText(project);
		ProjectText textAbove = new ProjectText(above);
		for (AmountChanges.Change change : AmountChanges.between(textAbove.text(), text.text())) {
			if (change.sole()) {
				Occurrence here = change.after().get(0);
				Occurrence there = change.before().get(0);
				ProjectText.Place place = text.place(here.start(), here.end());
				ProjectText.Place placeAbove = textAbove.place(there.start(), there.end());
				report("G10", "project").with(project.getName(), here.amount().lexeme().strip(), there.amount().lexeme().strip())
						.also("upper", placeAbove.line(), placeAbove.content(), placeAbove.from(), placeAbove.to())
						.at(place.line(), place.content(), place.from(), place.to());
			}
		}
		for (InvestmentDetail detail : Details.all(project, InvestmentDetail.class)) {
			for (InvestmentDetail other : Details.all(above, InvestmentDetail.class)) {
				if (detail.getAmount() != null && other.getAmount() != null
						&& detail.getAmount().difference(other.getAmount()).filter(difference -> difference.exceeds(BigDecimal.ZERO)).isPresent()) {
					report("G10", "project").with(project.getName(), detail.getAmount().lexeme().strip(), other.getAmount().lexeme().strip())
							.also("upper", other, Literals.INVESTMENT_DETAIL__AMOUNT).at(detail, Literals.INVESTMENT_DETAIL__AMOUNT);
				}
			}
		}
	}
}
