package org.planwright.exchange.export.chart;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.planwright.exchange.Messages;
import org.planwright.exchange.export.chart.BarChart.Bar;
import org.planwright.exchange.export.chart.BarChart.Look;
import org.planwright.exchange.export.chart.BarChart.Part;
import org.planwright.exchange.export.chart.BarChart.Series;
import org.planwright.exchange.export.printed.MoneyText;
import org.planwright.model.Details;
import org.planwright.model.plan.Box;
import org.planwright.model.plan.CellRole;
import org.planwright.model.plan.Direction;
import org.planwright.model.plan.Indicator;
import org.planwright.model.plan.IndicatorAttribute;
import org.planwright.model.plan.InvestmentDetail;
import org.planwright.model.plan.NamesRole;
import org.planwright.model.plan.Plan;
import org.planwright.model.plan.Project;
import org.planwright.model.quantity.UnitOfMeasure;
import org.planwright.model.quantity.Units;
import org.planwright.model.text.Widths;
import org.planwright.model.values.CellValue;
import org.planwright.rules.compare.IndicatorCells;
import org.planwright.rules.ruleset.Labels;

/** The figures that a plan's indicators and projects give. */
public final class PlanCharts {

	private static final UnitOfMeasure MONEY = Units.find("万元").orElseThrow();
	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
	private static final int PLACES = 20;

	private final Plan plan;
	private final Locale locale;

	private PlanCharts(Plan plan, Locale locale) {
		this.plan = plan;
		this.locale = locale;
	}

	/** The figures for which the plan has something to show. */
	public static List<BarChart> of(Plan plan, Locale locale) {
		PlanCharts charts = new PlanCharts(plan, locale);
		return Stream.of(charts.change(), charts.attributes(), charts.years(), charts.boxes(), charts.places()).filter(chart -> !chart.bars().isEmpty()).toList();
	}

	private String word(String key, Object... arguments) {
		return Messages.get(locale, "chart." + key, arguments);
	}

	private BarChart chart(String key, List<Series> series, List<Bar> bars) {
		return new BarChart(word(key), series, bars, word(key + ".note"));
	}

	/** Base to target of each indicator, as a share of the base, positive where it gets better. */
	private BarChart change() {
		List<Bar> bars = new ArrayList<>();
		for (Indicator indicator : plan.indicators()) {
			Optional<BigDecimal> base = level(indicator, CellRole.BASE);
			Optional<BigDecimal> target = level(indicator, CellRole.TARGET);
			Direction direction = indicator.getDirection();
			if (base.isPresent() && target.isPresent() && base.get().signum() > 0 && direction != Direction.UNSPECIFIED) {
				BigDecimal change = target.get().subtract(base.get());
				BigDecimal better = direction == Direction.DOWN ? change.negate() : change;
				BigDecimal share = better.multiply(HUNDRED).divide(base.get(), MathContext.DECIMAL64).setScale(1, RoundingMode.HALF_UP);
				String text = word("change.text", written(indicator, CellRole.BASE), written(indicator, CellRole.TARGET), (share.signum() > 0 ? "+" : "") + share.toPlainString());
				bars.add(Bar.of(Labels.of(indicator), share.abs().doubleValue(), share.signum() < 0 ? Look.BAD : Look.FIRST, text));
			}
		}
		return chart("change", List.of(), bars);
	}

	private static Optional<BigDecimal> level(Indicator indicator, CellRole role) {
		CellValue value = indicator.cell(role);
		return value instanceof CellValue.FiveYearTotal || value instanceof CellValue.AnnualRate ? Optional.empty()
				: value.number().flatMap(number -> IndicatorCells.convert(number, value.unit().orElse(null), indicator.getUnit()));
	}

	private static String written(Indicator indicator, CellRole role) {
		CellValue value = indicator.cell(role);
		String text = Widths.trim(value.lexeme());
		String mark = value.noteMark().orElse("");
		return text.endsWith(mark) ? text.substring(0, text.length() - mark.length()) : text;
	}

	/** How many indicators of each category are binding and anticipatory. */
	private BarChart attributes() {
		Map<String, int[]> counts = new LinkedHashMap<>();
		for (Indicator indicator : plan.indicators()) {
			String category = indicator.getCategory() == null || indicator.getCategory().getName() == null ? word("attributes.none") : Widths.trim(indicator.getCategory().getName());
			int kind = indicator.getAttribute() == IndicatorAttribute.BINDING ? 0 : indicator.getAttribute() == IndicatorAttribute.ANTICIPATORY ? 1 : 2;
			counts.computeIfAbsent(category, any -> new int[Look.THIRD.ordinal() + 1])[kind]++;
		}
		List<Bar> bars = new ArrayList<>();
		counts.forEach((category, count) -> bars.add(new Bar(category,
				List.of(new Part(count[0], Look.FIRST), new Part(count[1], Look.SECOND), new Part(count[2], Look.THIRD)),
				word(count[2] == 0 ? "attributes.text" : "attributes.textOther", count[0], count[1], count[2]), OptionalDouble.empty())));
		List<Series> series = new ArrayList<>(List.of(new Series(Look.FIRST, IndicatorAttribute.BINDING.getLiteral()),
				new Series(Look.SECOND, IndicatorAttribute.ANTICIPATORY.getLiteral())));
		if (counts.values().stream().anyMatch(count -> count[2] > 0)) {
			series.add(new Series(Look.THIRD, word("attributes.other")));
		}
		return chart("attributes", series, bars);
	}

	/** What is to be invested in each year, of the projects that say so. */
	private BarChart years() {
		Map<String, BigDecimal> years = new TreeMap<>();
		for (Project project : plan.projects()) {
			for (InvestmentDetail detail : Details.all(project, InvestmentDetail.class)) {
				detail.getYears().stream().filter(year -> year.getName() != null && year.getAmount() != null)
						.forEach(year -> year.getAmount().convert(MONEY).ifPresent(amount -> years.merge(Widths.trim(year.getName()), amount, BigDecimal::add)));
			}
		}
		return chart("years", List.of(), amounts(years));
	}

	/** What the projects of each box cost. */
	private BarChart boxes() {
		Map<String, BigDecimal> boxes = new LinkedHashMap<>();
		for (Box box : plan.boxes()) {
			for (Project project : box.projects()) {
				Details.all(project, InvestmentDetail.class).stream().filter(detail -> detail.getAmount() != null).findFirst().flatMap(detail -> detail.getAmount().convert(MONEY))
						.ifPresent(amount -> boxes.merge(box.getTitle() == null ? String.valueOf(box.getNumber()) : Widths.trim(box.getTitle()), amount, BigDecimal::add));
			}
		}
		return chart("boxes", List.of(), amounts(boxes));
	}

	private static List<Bar> amounts(Map<String, BigDecimal> amounts) {
		return amounts.entrySet().stream().map(each -> Bar.of(each.getKey(), each.getValue().doubleValue(), Look.FIRST, MoneyText.of(each.getValue()))).toList();
	}

	/** How many projects are in each place, the most first. */
	private BarChart places() {
		Map<String, Integer> places = new LinkedHashMap<>();
		plan.projects().forEach(project -> Details.names(project, NamesRole.PLACE).stream().map(Widths::trim).distinct().forEach(place -> places.merge(place, 1, Integer::sum)));
		List<Bar> bars = places.entrySet().stream().sorted(Map.Entry.comparingByValue(Comparator.reverseOrder())).limit(PLACES)
				.map(each -> Bar.of(each.getKey(), each.getValue(), Look.FIRST, each.getValue().toString())).toList();
		return chart("places", List.of(), bars);
	}
}
