package org.planwright.rules.hierarchy;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.planwright.model.plan.Cell;
import org.planwright.model.plan.CellRole;
import org.planwright.model.plan.Indicator;
import org.planwright.model.text.Widths;
import org.planwright.model.values.CellValue;

/** What an indicator is to reach, as a table says it in one cell: {@code 32.4}, {@code 年均 6.5%}, {@code 累计 3万人}. */
public final class GoalText {

	private static final Set<CellRole> GOALS = Set.of(CellRole.TARGET, CellRole.CUMULATIVE, CellRole.AVERAGE);
	/** The number and what multiplies it; behind them words such as 左右. */
	private static final Pattern NUMBER = Pattern.compile("(.*\\d[十百千万亿]*)(\\D*)");

	private GoalText() {
	}

	/** The goal of an indicator, also where it is no number; a level as written, else with what it is and its unit. Empty when it states none. */
	public static String of(Indicator indicator) {
		return Goal.of(indicator).map(GoalText::of).orElseGet(() -> indicator.getCells().stream().filter(cell -> cell.getValue() != null && !cell.getValue().isBlank() && GOALS.contains(cell.getRole()))
				.map(Cell::getValue).filter(value -> value.isDelegated() || value.lexeme().chars().anyMatch(Character::isLetterOrDigit)).findFirst()
				.map(value -> Widths.trim(value.lexeme())).orElse(""));
	}

	static String of(Goal goal) {
		return switch (goal.role()) {
			case AVERAGE -> said("年均", goal.value() instanceof CellValue.AnnualRate rate ? rate.stated() : goal.value(), goal.value(), "%");
			case CUMULATIVE -> said("累计", goal.value() instanceof CellValue.FiveYearTotal total ? total.stated() : goal.value(), goal.value(), goal.unit());
			default -> Widths.trim(goal.value().lexeme());
		};
	}

	private static String said(String role, CellValue value, CellValue written, String unit) {
		String whole = Widths.trim(written.lexeme());
		if (whole.contains(role)) {
			return whole;
		}
		String mark = value.noteMark().orElse("");
		String text = Widths.trim(value.lexeme());
		text = !mark.isEmpty() && text.endsWith(mark) ? Widths.trim(text.substring(0, text.length() - mark.length())) : text;
		Matcher number = NUMBER.matcher(text);
		boolean bare = value.unit().isEmpty() && unit != null && number.matches();
		return role + " " + (bare ? number.group(1) + unit + number.group(2) : text);
	}
}
