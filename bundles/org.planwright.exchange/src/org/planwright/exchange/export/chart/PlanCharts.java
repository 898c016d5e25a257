package org.planwright.exchange.export.chart;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

import org.planwright.exchange.Messages;
import org.planwright.exchange.export.chart.BarChart.Bar;
import org.planwright.exchange.export.chart.BarChart.Look;
import org.planwright.exchange.export.chart.BarChart.Part;
import org.planwright.exchange.export.chart.BarChart.Series;
import org.planwright.model.Details;
import org.planwright.model.plan.CellRole;
import org.planwright.model.plan.Direction;
import org.planwright.model.plan.Indicator;
import org.planwright.model.plan.IndicatorAttribute;
import org.planwright.model.plan.NamesRole;
import org.planwright.model.plan.Plan;
import org.planwright.model.plan.Project;
import org.planwright.model.text.Widths;
import org.planwright.model.values.CellValue;
import org.planwright.rules.compare.IndicatorCells;
import org.planwright.rules.ruleset.Labels;

/** The figures that a plan's indicators and projects give. */
public final class PlanCharts {

	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
	private static final int PLACES = 20;
	/** Bars of what more than doubles are cut off here, in %, so that the others can be seen. */
	private static final double MOST_SHOWN = 100;

	private final Plan plan;
	private final Locale locale;

	private PlanCharts(Plan plan, Locale locale) {
		this.plan = plan;
		this.locale = locale;
	}

	/** The figures for which the plan has something to show. */
	public static List<BarChart> of(Plan plan, Locale locale) {
		PlanCharts charts = new PlanCharts(plan, locale);
		InvestmentCharts investment = new InvestmentCharts(plan, locale);
		return Stream.of(charts.change(), charts.attributes(), investment.years(), investment.boxes(), charts.places()).filter(chart -> !chart.bars().isEmpty()).toList();
	}

	private String word(String key, Object... arguments) {
		return Messages.get(locale, "chart." + key, arguments);
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
				bars.add(Bar.of(Labels.of(indicator), Math.min(share.abs().doubleValue(), MOST_SHOWN), share.signum() < 0 ? Look.BAD : Look.FIRST, text,
						Source.only(Labels.of(indicator), indicator)));
			}
		}
		int others = plan.indicators().size() - bars.size();
		return new BarChart(word("change"), List.of(), bars, word("change.note") + (others == 0 ? "" : word("change.others", others)));
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
		Map<String, List<Indicator>> categories = new LinkedHashMap<>();
		for (Indicator indicator : plan.indicators()) {
			String category = indicator.getCategory() == null || indicator.getCategory().getName() == null ? word("attributes.none") : Widths.trim(indicator.getCategory().getName());
			categories.computeIfAbsent(category, any -> new ArrayList<>()).add(indicator);
		}
		List<Bar> bars = new ArrayList<>();
		categories.forEach((category, indicators) -> bars.add(bar(category, indicators)));
		Attributes all = Attributes.of(plan.indicators());
		List<Series> series = new ArrayList<>(List.of(new Series(Look.FIRST, IndicatorAttribute.BINDING.getLiteral()), new Series(Look.SECOND, IndicatorAttribute.ANTICIPATORY.getLiteral())));
		if (all.others() > 0) {
			series.add(new Series(Look.REST, word("attributes.other")));
		}
		return new BarChart(word("attributes"), series, bars, word("attributes.note", plan.indicators().size(), all.binding(), all.percent(all.binding()), all.percent(all.anticipatory())));
	}

	private Bar bar(String category, List<Indicator> indicators) {
		Attributes count = Attributes.of(indicators);
		String text = word(count.others() == 0 ? "attributes.text" : "attributes.textOther", count.binding(), count.anticipatory(), count.others(), count.percent(count.binding()));
		return new Bar(category, List.of(new Part(count.binding(), Look.FIRST), new Part(count.anticipatory(), Look.SECOND), new Part(count.others(), Look.REST)), text,
				OptionalDouble.empty(), indicators.stream().flatMap(indicator -> Source.of(Labels.of(indicator), indicator)).toList());
	}

	/** How many of some indicators have which attribute. */
	private record Attributes(int binding, int anticipatory, int others) {

		static Attributes of(List<Indicator> indicators) {
			int binding = count(indicators, IndicatorAttribute.BINDING);
			int anticipatory = count(indicators, IndicatorAttribute.ANTICIPATORY);
			return new Attributes(binding, anticipatory, indicators.size() - binding - anticipatory);
		}

		private static int count(List<Indicator> indicators, IndicatorAttribute attribute) {
			return (int) indicators.stream().filter(indicator -> indicator.getAttribute() == attribute).count();
		}

		String percent(int number) {
			return Long.toString(Math.round(HUNDRED.doubleValue() * number / Math.max(1, binding + anticipatory + others)));
		}
	}

	/** How many projects are in each place, the most first. */
	private BarChart places() {
		Map<String, List<Project>> places = new LinkedHashMap<>();
		plan.projects().forEach(project -> Details.names(project, NamesRole.PLACE).stream().map(Widths::trim).distinct()
				.forEach(place -> places.computeIfAbsent(place, any -> new ArrayList<>()).add(project)));
		List<Bar> bars = places.entrySet().stream().sorted(Comparator.comparing(each -> -each.getValue().size())).limit(PLACES)
				.map(each -> Bar.of(each.getKey(), each.getValue().size(), Look.FIRST, Integer.toString(each.getValue().size()), sources(each.getValue()))).toList();
		return new BarChart(word("places"), List.of(), bars, word("places.note"));
	}

	static List<Source> sources(Collection<Project> projects) {
		return projects.stream().flatMap(project -> Source.of(project.getName() == null ? "" : project.getName(), project)).toList();
	}
}
