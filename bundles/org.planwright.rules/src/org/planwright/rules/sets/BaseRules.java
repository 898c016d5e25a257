package org.planwright.rules.sets;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.eclipse.xtext.validation.Check;
import org.eclipse.xtext.validation.CheckType;
import org.planwright.model.plan.CellRole;
import org.planwright.model.plan.Columns;
import org.planwright.model.plan.Frame;
import org.planwright.model.plan.Indicator;
import org.planwright.model.plan.IndicatorAttribute;
import org.planwright.model.plan.IndicatorKind;
import org.planwright.model.plan.Note;
import org.planwright.model.plan.Plan;
import org.planwright.model.plan.PlanPackage.Literals;
import org.planwright.model.text.NameKey;
import org.planwright.model.text.Widths;
import org.planwright.rules.prose.BaseStatements;
import org.planwright.rules.ruleset.Report;
import org.planwright.rules.ruleset.RuleSet;

/** Rules on the base values of indicators: that there is one, and that an estimate is marked. */
public class BaseRules extends RuleSet {

	private static final Pattern ESTIMATE = Pattern.compile("预计数|预计值|预计完成数|快报数|初步核算数|初步统计数|暂用数");
	private static final Set<IndicatorKind> WITHOUT_BASE = Set.of(IndicatorKind.GROWTH_RATE, IndicatorKind.DECLINE);
	private static final int NAMED_AT_MOST = 4;

	/** A03: a binding indicator has a base value, as far as the table has such a column; rates of change need none. */
	@Check(CheckType.NORMAL)
	public void bindingHasBase(Plan plan) {
		List<Indicator> indicators = plan.indicators();
		List<Indicator> without = new ArrayList<>();
		for (Indicator indicator : indicators) {
			if (indicator.getAttribute() == IndicatorAttribute.BINDING && !WITHOUT_BASE.contains(indicator.getKind())
					&& indicator.cell(CellRole.BASE).isBlank() && hasBaseColumn((Frame) indicator.eContainer())) {
				without.add(indicator);
			}
		}
		if (without.isEmpty()) {
			return;
		}
		BaseStatements prose = new BaseStatements(plan, indicators);
		for (Indicator indicator : without) {
			Optional<BaseStatements.Statement> stated = prose.find(indicator);
			if (stated.isPresent()) {
				report("A03", "stated").with(name(indicator), stated.get().value()).also("stated", stated.get().paragraph(), null)
						.at(indicator, Literals.INDICATOR__LABEL);
			} else {
				report("A03").with(name(indicator)).at(indicator, Literals.INDICATOR__LABEL);
			}
		}
	}

	/** A04: which base values are estimates is marked; they are to be replaced when the figures are published. One finding a table. */
	@Check(CheckType.FAST)
	public void estimatesAreMarked(Frame frame) {
		List<Indicator> indicators = frame.indicators();
		if (indicators.isEmpty()) {
			return;
		}
		Set<Indicator> estimated = new LinkedHashSet<>();
		indicators.stream().filter(Indicator::isEstimated).forEach(estimated::add);
		Note note = null;
		for (var line : frame.getLines()) {
			if (line instanceof Note candidate && ESTIMATE.matcher(candidate.getText()).find()) {
				note = note == null ? candidate : note;
				String text = NameKey.of(candidate.getText()).key();
				indicators.stream().filter(indicator -> isNamed(indicator, text) || isStarred(indicator, candidate)).forEach(estimated::add);
			}
		}
		if (!estimated.isEmpty()) {
			Indicator first = estimated.iterator().next();
			Report report = report("A04").with(estimated.size(), names(estimated));
			if (note != null) {
				report.also("note", note, null);
			}
			report.at(first, Literals.INDICATOR__LABEL);
		} else if (note != null) {
			report("A04", "unmarked").at(note);
		}
	}

	private static boolean isNamed(Indicator indicator, String text) {
		String key = NameKey.of(name(indicator)).key();
		return key.length() > 1 && text.contains(key);
	}

	/** The note explains the star that the base value has: 带*的为预计数. */
	private static boolean isStarred(Indicator indicator, Note note) {
		return hasStar(note.getText()) && indicator.getCells().stream()
				.anyMatch(cell -> cell.getRole() == CellRole.BASE && cell.getValue() != null && hasStar(cell.getValue().lexeme()));
	}

	private static boolean hasStar(String text) {
		return text.indexOf('*') >= 0 || text.indexOf('＊') >= 0;
	}

	private static boolean hasBaseColumn(Frame frame) {
		for (var line : frame.getLines()) {
			if (line instanceof Columns columns) {
				return columns.getColumns().stream().anyMatch(column -> column.getRole() == CellRole.BASE);
			}
			if (line instanceof Indicator indicator && !indicator.cell(CellRole.BASE).isBlank()) {
				return true;
			}
		}
		return false;
	}

	private static String names(Set<Indicator> indicators) {
		StringBuilder names = new StringBuilder();
		indicators.stream().limit(NAMED_AT_MOST).forEach(indicator -> names.append(names.isEmpty() ? "" : "、").append(name(indicator)));
		return names + (indicators.size() > NAMED_AT_MOST ? "…" : "");
	}

	private static String name(Indicator indicator) {
		return indicator.getLabel() == null ? "" : Widths.trim(indicator.getLabel());
	}
}
