package org.planwright.exchange.export.printed;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.planwright.model.plan.CellRole;
import org.planwright.model.Details;
import org.planwright.model.plan.Facet;
import org.planwright.model.plan.Indicator;
import org.planwright.model.plan.IndicatorAttribute;
import org.planwright.model.plan.InvestmentDetail;
import org.planwright.model.plan.NamedAmount;
import org.planwright.model.plan.Project;
import org.planwright.model.plan.QuantityDetail;
import org.planwright.model.plan.Referable;
import org.planwright.model.quantity.Amount;
import org.planwright.model.text.Widths;
import org.planwright.model.time.YearSpan;
import org.planwright.model.values.Bounds;
import org.planwright.model.values.CellValue;

/** What a reference prints. */
public final class FacetText {

	private static final String PERCENT = "%";
	private static final String PERCENTAGE_POINTS = "个百分点";
	private static final String MULTIPLIERS = "十百千万亿";

	private FacetText() {
	}

	/** The printed value of a facet, with its unit; empty when the target has no such value. */
	public static Optional<String> of(Referable target, Facet facet) {
		Optional<String> text = facet == Facet.NAME ? Optional.ofNullable(target.getName()) : switch (target) {
			case Indicator indicator -> ofIndicator(indicator, facet);
			case Project project -> ofProject(project, facet);
			default -> Optional.empty();
		};
		return text.filter(value -> !Widths.isBlank(value));
	}

	private static Optional<String> ofIndicator(Indicator indicator, Facet facet) {
		String unit = firstUnit(indicator.getUnit());
		return switch (facet) {
			case UNIT -> Optional.ofNullable(indicator.getUnit());
			case ATTRIBUTE -> Optional.ofNullable(attribute(indicator));
			case INCREMENT -> value(indicator, facet, unit.equals(PERCENT) ? PERCENTAGE_POINTS : unit);
			case INCREASE, ANNUAL_GROWTH -> value(indicator, facet, PERCENT);
			case AVERAGE -> value(indicator, facet, indicator.cell(CellRole.AVERAGE) instanceof CellValue.FiveYearTotal ? unit : PERCENT);
			case BASE, TARGET, CUMULATIVE, HORIZON -> value(indicator, facet, unit);
			case NAME, SCALE, INVESTMENT, PERIOD -> Optional.empty();
		};
	}

	/** What the attribute column of a table prints; null when it is empty. */
	static String attribute(Indicator indicator) {
		return indicator.getAttribute() == IndicatorAttribute.UNSPECIFIED ? indicator.getAttributeText() : indicator.getAttribute().getLiteral();
	}

	private static Optional<String> value(Indicator indicator, Facet facet, String unit) {
		CellValue value = indicator.value(facet);
		return value.isBlank() ? Optional.empty() : Optional.of(withUnit(value, unit));
	}

	private static String withUnit(CellValue value, String unit) {
		String text = withoutMark(value);
		if (value.unit().isPresent()) {
			return value instanceof CellValue.FiveYearTotal total ? withoutMark(total.stated()) : text;
		}
		return switch (value) {
			case CellValue.Number number -> behindNumber(text, unit);
			case CellValue.Comparison comparison -> behindNumber(text, unit);
			case CellValue.Range range -> behindNumber(text, unit);
			case CellValue.Approximate about -> behindNumber(text, unit);
			case CellValue.AnnualRate rate -> rate.bounds().equals(Bounds.NONE) ? text : behindNumber(text, PERCENT);
			case CellValue.FiveYearTotal total -> withUnit(total.stated(), unit);
			case CellValue.HandedDown handedDown -> handedDown.printed();
			default -> text;
		};
	}

	private static String withoutMark(CellValue value) {
		String text = Widths.trim(value.lexeme());
		String mark = value.noteMark().orElse("");
		return text.endsWith(mark) ? Widths.trim(text.substring(0, text.length() - mark.length())) : text;
	}

	/** The unit goes behind the last digit and what multiplies it: 6左右 becomes 6%左右. */
	private static String behindNumber(String text, String unit) {
		int end = text.length();
		while (end > 0 && !Character.isDigit(text.charAt(end - 1))) {
			end--;
		}
		while (end > 0 && end < text.length() && MULTIPLIERS.indexOf(text.charAt(end)) >= 0) {
			end++;
		}
		return text.substring(0, end) + unit + text.substring(end);
	}

	/** Of two units, such as %（万元/人）, the first. */
	private static String firstUnit(String unit) {
		if (unit == null) {
			return "";
		}
		int bracket = Widths.halfWidth(unit).indexOf('(');
		String first = Widths.trim(bracket > 0 ? unit.substring(0, bracket) : unit);
		return first.equals("％") ? PERCENT : first;
	}

	private static Optional<String> ofProject(Project project, Facet facet) {
		return switch (facet) {
			case SCALE -> joined(Details.all(project, QuantityDetail.class).stream().flatMap(detail -> detail.getQuantities().stream()).toList());
			case INVESTMENT -> Details.all(project, InvestmentDetail.class).stream().map(InvestmentDetail::getAmount)
					.filter(amount -> amount != null).map(Amount::lexeme).findFirst();
			case PERIOD -> Optional.ofNullable(project.getPeriod()).map(YearSpan::lexeme);
			default -> Optional.empty();
		};
	}

	private static Optional<String> joined(List<NamedAmount> amounts) {
		return amounts.isEmpty() ? Optional.empty()
				: Optional.of(amounts.stream().map(each -> (each.getName() == null ? "" : each.getName()) + each.getAmount()).collect(Collectors.joining("、")));
	}
}
