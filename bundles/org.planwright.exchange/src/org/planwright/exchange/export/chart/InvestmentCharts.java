package org.planwright.exchange.export.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;

import org.planwright.exchange.Messages;
import org.planwright.exchange.export.chart.BarChart.Bar;
import org.planwright.exchange.export.chart.BarChart.Look;
import org.planwright.exchange.export.chart.BarChart.Part;
import org.planwright.exchange.export.chart.BarChart.Series;
import org.planwright.exchange.export.printed.MoneyText;
import org.planwright.model.Details;
import org.planwright.model.plan.Box;
import org.planwright.model.plan.InvestmentDetail;
import org.planwright.model.plan.NamedAmount;
import org.planwright.model.plan.Plan;
import org.planwright.model.plan.Project;
import org.planwright.model.quantity.UnitOfMeasure;
import org.planwright.model.quantity.Units;
import org.planwright.model.text.Widths;
import org.planwright.rules.monitoring.ProjectProgress;

/** What the projects of a plan cost, of those that say so. The category of a project is its box. */
final class InvestmentCharts {

	private static final UnitOfMeasure MONEY = Units.find("万元").orElseThrow();
	private static final List<Look> LOOKS = List.of(Look.FIRST, Look.SECOND, Look.THIRD, Look.FOURTH, Look.FIFTH);

	private final Plan plan;
	private final Locale locale;

	InvestmentCharts(Plan plan, Locale locale) {
		this.plan = plan;
		this.locale = locale;
	}

	/** Amounts and what they are of. */
	private static final class Sum {

		private final Map<String, BigDecimal> amounts = new HashMap<>();
		private final Set<Project> projects = new LinkedHashSet<>();

		void add(String box, BigDecimal amount, Project project) {
			amounts.merge(box, amount, BigDecimal::add);
			projects.add(project);
		}

		BigDecimal all() {
			return amounts.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
		}
	}

	private String word(String key) {
		return Messages.get(locale, "chart." + key);
	}

	/** What is to be invested in each year, divided by box: the largest ones have a colour of their own. */
	BarChart years() {
		Map<String, Sum> years = new TreeMap<>();
		Map<String, BigDecimal> boxes = new LinkedHashMap<>();
		plan.boxes().forEach(box -> box.projects().forEach(project -> {
			for (InvestmentDetail detail : Details.all(project, InvestmentDetail.class)) {
				for (NamedAmount year : detail.getYears()) {
					if (year.getName() != null && year.getAmount() != null) {
						year.getAmount().convert(MONEY).ifPresent(amount -> {
							years.computeIfAbsent(Widths.trim(year.getName()), any -> new Sum()).add(name(box), amount, project);
							boxes.merge(name(box), amount, BigDecimal::add);
						});
					}
				}
			}
		}));
		List<String> shown = boxes.entrySet().stream().sorted(Map.Entry.comparingByValue(Comparator.reverseOrder())).limit(LOOKS.size()).map(Map.Entry::getKey).toList();
		List<Bar> bars = years.entrySet().stream().map(year -> bar(year.getKey(), year.getValue(), shown)).toList();
		List<Series> series = new ArrayList<>();
		if (boxes.size() > 1) {
			shown.forEach(box -> series.add(new Series(LOOKS.get(series.size()), box)));
			if (boxes.size() > shown.size()) {
				series.add(new Series(Look.REST, word("years.others")));
			}
		}
		return new BarChart(word("years"), series, bars, word("years.note"));
	}

	private static Bar bar(String label, Sum sum, List<String> shown) {
		List<Part> parts = new ArrayList<>();
		BigDecimal rest = sum.all();
		for (String box : shown) {
			BigDecimal amount = sum.amounts.getOrDefault(box, BigDecimal.ZERO);
			parts.add(new Part(amount.doubleValue(), LOOKS.get(parts.size())));
			rest = rest.subtract(amount);
		}
		parts.add(new Part(rest.doubleValue(), Look.REST));
		parts.removeIf(part -> part.value() <= 0);
		return new Bar(label, parts, MoneyText.of(sum.all()), OptionalDouble.empty(), PlanCharts.sources(sum.projects));
	}

	/** What the projects of each box cost in all. */
	BarChart boxes() {
		Map<String, Sum> boxes = new LinkedHashMap<>();
		plan.boxes().forEach(box -> box.projects().forEach(
				project -> ProjectProgress.investment(project).ifPresent(amount -> boxes.computeIfAbsent(name(box), any -> new Sum()).add("", amount, project))));
		List<Bar> bars = boxes.entrySet().stream().map(box -> Bar.of(box.getKey(), box.getValue().all().doubleValue(), Look.FIRST, MoneyText.of(box.getValue().all()),
				PlanCharts.sources(box.getValue().projects))).toList();
		return new BarChart(word("boxes"), List.of(), bars, word("boxes.note"));
	}

	private static String name(Box box) {
		return box.getTitle() == null ? String.valueOf(box.getNumber()) : Widths.trim(box.getTitle());
	}
}
