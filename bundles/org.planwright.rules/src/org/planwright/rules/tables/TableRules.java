package org.planwright.rules.tables;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.xtext.validation.Check;
import org.eclipse.xtext.validation.CheckType;
import org.planwright.model.plan.Block;
import org.planwright.model.plan.Category;
import org.planwright.model.plan.Cell;
import org.planwright.model.plan.CellRole;
import org.planwright.model.plan.Frame;
import org.planwright.model.plan.FrameLine;
import org.planwright.model.plan.Heading;
import org.planwright.model.plan.Indicator;
import org.planwright.model.plan.IndicatorAttribute;
import org.planwright.model.plan.IndicatorKind;
import org.planwright.model.plan.Note;
import org.planwright.model.plan.Plan;
import org.planwright.model.plan.PlanPackage.Literals;
import org.planwright.model.values.CellValue;
import org.planwright.rules.ruleset.Labels;
import org.planwright.rules.ruleset.RuleSet;

/** Rules on the rows and columns of tables of indicators. */
public class TableRules extends RuleSet {

	private static final int CHAPTER = 2;
	/** In a shorter table nothing tells how long a category should be. */
	private static final int FEWEST_CATEGORIES = 3;
	private static final int USUAL_CATEGORY = 3;
	private static final List<CellRole> GOALS = List.of(CellRole.TARGET, CellRole.AVERAGE, CellRole.CUMULATIVE, CellRole.HORIZON, CellRole.OTHER);
	private static final Set<IndicatorKind> LEVELS = Set.of(IndicatorKind.LEVEL, IndicatorKind.SHARE, IndicatorKind.DENSITY);

	/** D03: a row of the table has what it sets as a goal; for binding indicators A01 says so. */
	@Check(CheckType.FAST)
	public void rowsAreComplete(Frame frame) {
		List<Indicator> indicators = frame.indicators();
		List<Indicator> without = indicators.stream().filter(indicator -> GOALS.stream().allMatch(role -> indicator.cell(role).isBlank())).toList();
		if (without.size() < indicators.size()) {
			without.stream().filter(indicator -> indicator.getAttribute() == IndicatorAttribute.ANTICIPATORY).forEach(indicator -> report("D03")
					.with(Labels.of(indicator)).at(indicator, Literals.INDICATOR__LABEL));
		}
	}

	/** D03: a table does not break off: its last category is as long as others, unless something follows that shows that the table ended. */
	@Check(CheckType.FAST)
	public void tablesDoNotBreakOff(Plan plan) {
		List<Block> blocks = plan.getBlocks();
		for (int i = 0; i + 1 < blocks.size(); i++) {
			boolean lostNumber = blocks.get(i + 1) instanceof Heading next && next.getLevel() <= CHAPTER && (next.getNumber() == null || next.getNumber().isBlank());
			if (lostNumber && blocks.get(i) instanceof Frame frame) {
				breaksOff(frame, (Heading) blocks.get(i + 1));
			}
		}
	}

	private void breaksOff(Frame frame, Heading next) {
		Map<Category, List<Indicator>> categories = new LinkedHashMap<>();
		Category last = null;
		for (FrameLine line : frame.getLines()) {
			if (line instanceof Category category) {
				last = category;
				categories.put(category, new ArrayList<>());
			} else if (line instanceof Indicator indicator && last != null) {
				categories.get(last).add(indicator);
			} else if (line instanceof Note) {
				return;
			}
		}
		if (categories.size() < FEWEST_CATEGORIES || categories.get(last).size() != 1) {
			return;
		}
		int others = categories.values().stream().mapToInt(List::size).sum() - 1;
		if (others >= USUAL_CATEGORY * (categories.size() - 1)) {
			report("D03", "cut").with(last.getName(), Labels.of(categories.get(last).get(0)), next.getTitle()).also("next", next, Literals.HEADING__TITLE).at(last, Literals.CATEGORY__NAME);
		}
	}

	/** V04: levels are not in the column for rates and totals, nor rates in the one for levels. */
	@Check(CheckType.FAST)
	public void valuesStandInTheirColumns(Frame frame) {
		List<Indicator> rates = new ArrayList<>();
		for (Indicator indicator : frame.indicators()) {
			Cell average = cell(indicator, CellRole.AVERAGE);
			boolean blankTarget = indicator.cell(CellRole.TARGET).isBlank();
			if (average == null) {
				continue;
			}
			if (LEVELS.contains(indicator.getKind()) && blankTarget && isPlain(average.getValue())) {
				report("V04").with(Labels.of(indicator), average.getValue().lexeme().strip()).at(average, Literals.CELL__VALUE);
			} else if (indicator.getKind() == IndicatorKind.GROWTH_RATE && average.getValue() instanceof CellValue.Dash && isPlain(indicator.cell(CellRole.TARGET))) {
				rates.add(indicator);
			}
		}
		if (!rates.isEmpty()) {
			report("V04", "rate").with(rates.size(), Labels.listOf(rates)).at(cell(rates.get(0), CellRole.TARGET), Literals.CELL__VALUE);
		}
	}

	private static boolean isPlain(CellValue value) {
		return value instanceof CellValue.Number || value instanceof CellValue.Comparison || value instanceof CellValue.Range || value instanceof CellValue.Approximate;
	}

	private static Cell cell(Indicator indicator, CellRole role) {
		return indicator.getCells().stream().filter(cell -> cell.getRole() == role && cell.getValue() != null).findFirst().orElse(null);
	}
}
