package org.planwright.exchange.monitor;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import org.planwright.exchange.monitor.ReportedEntry.Kind;
import org.planwright.exchange.monitor.ReportedEntry.Place;
import org.planwright.exchange.monitor.ReportedEntry.Value;
import org.planwright.model.Details;
import org.planwright.model.plan.Indicator;
import org.planwright.model.plan.Plan;
import org.planwright.model.plan.PlanFactory;
import org.planwright.model.plan.SeriesDetail;
import org.planwright.model.plan.SeriesRole;
import org.planwright.model.plan.SeriesValue;
import org.planwright.model.text.NameKey;
import org.planwright.model.values.CellValue;
import org.planwright.rules.hierarchy.Goal;
import org.planwright.rules.hierarchy.YearlyTargets;
import org.planwright.rules.monitoring.IndicatorRecord;
import org.planwright.rules.monitoring.Monitoring;
import org.planwright.rules.monitoring.PlanPeriod;
import org.planwright.rules.monitoring.ProjectRecord;
import org.planwright.rules.monitoring.YearValue;
import org.planwright.rules.ruleset.Labels;

/** Finds what files say in the plan, and says what cannot be found or used. One use. */
final class Resolver {

	/** What is known of an indicator; places are those of values in files. */
	private static final class Known {
		private final SortedMap<Integer, YearValue> planned = new TreeMap<>();
		private final SortedMap<Integer, YearValue> actual = new TreeMap<>();
		private final Map<Integer, Place> plannedAt = new HashMap<>();
		private final Map<Integer, Place> actualAt = new HashMap<>();
		private final List<String> remarks = new ArrayList<>();
		private SeriesDetail parts;
		private Place partsAt;
	}

	private final Plan plan;
	private final PlanPeriod period;
	private final PlanElements elements;
	private final Map<Indicator, Known> indicators = new LinkedHashMap<>();
	private final ProjectResolver projects;
	private final List<MonitorProblem> problems = new ArrayList<>();
	private int latest;

	Resolver(Plan plan, PlanPeriod period) {
		this.plan = plan;
		this.period = period;
		elements = new PlanElements(plan);
		plan.indicators().forEach(indicator -> indicators.put(indicator, ofPlan(indicator)));
		projects = new ProjectResolver(plan, period, elements, problems);
	}

	/** What the plan itself says of years. */
	private Known ofPlan(Indicator indicator) {
		Known known = new Known();
		Goal goal = Monitoring.goal(plan, indicator).orElse(null);
		for (SeriesDetail series : Details.all(indicator, SeriesDetail.class)) {
			for (SeriesValue value : series.getValues()) {
				int year = YearlyTargets.year(value.getLabel()).orElse(0);
				if (series.getRole() != SeriesRole.DECOMPOSITION && period.contains(year) && value.getValue() != null) {
					boolean planned = series.getRole() == SeriesRole.ANNUAL;
					YearValue read = YearValue.read(indicator, goal, year, value.getValue(), planned).value();
					if (read != null) {
						(planned ? known.planned : known.actual).put(year, read);
						latest = planned ? latest : Math.max(latest, year);
					}
				}
			}
		}
		return known;
	}

	/** Takes in what files say. */
	void add(List<ReportedEntry> entries) {
		entries.forEach(entry -> {
			if (entry.project()) {
				projects.add(entry);
			} else {
				indicator(entry);
			}
		});
	}

	private void indicator(ReportedEntry entry) {
		elements.one(elements.indicators(entry.name()), entry, problems).ifPresent(indicator -> {
			Known known = indicators.get(indicator);
			if (!entry.remark().isEmpty()) {
				known.remarks.add(entry.remark());
			}
			entry.values().forEach(value -> value(indicator, known, entry, value));
		});
	}

	private void value(Indicator indicator, Known known, ReportedEntry entry, Value value) {
		CellValue written = written(value.text(), entry.unit(), indicator.getUnit());
		if (written.isBlank()) {
			return;
		}
		if (value.kind() == Kind.PART) {
			part(known, value, written);
			return;
		}
		int year = Years.inPeriod(value, period, problems);
		if (year == 0) {
			return;
		}
		boolean planned = value.kind() == Kind.PLANNED;
		YearValue.Reading read = YearValue.read(indicator, Monitoring.goal(plan, indicator).orElse(null), year, written, planned);
		if (read.flaw() != null) {
			String unit = written.unit().orElse(entry.unit());
			problems.add(read.flaw() == YearValue.Flaw.UNIT ? MonitorProblem.error(value.place(), "unit", Labels.of(indicator), unit, String.valueOf(indicator.getUnit()))
					: MonitorProblem.error(value.place(), "noNumber", Labels.of(indicator), value.label(), value.text()));
			return;
		}
		put(indicator, planned ? known.planned : known.actual, planned ? known.plannedAt : known.actualAt, read.value(), value);
		latest = planned ? latest : Math.max(latest, year);
	}

	/** A value with its unit, where that is not the one of the plan. */
	private static CellValue written(String text, String unit, String ofPlan) {
		CellValue value = CellValue.parse(text);
		boolean same = unit.isEmpty() || ofPlan != null && NameKey.of(unit).equals(NameKey.of(ofPlan));
		return same || value.unit().isPresent() || value.number().isEmpty() ? value : CellValue.parse(text + unit);
	}

	/** What a file says comes before what the plan says; of two files the first. */
	private void put(Indicator indicator, SortedMap<Integer, YearValue> values, Map<Integer, Place> places, YearValue value, Value reported) {
		YearValue before = values.get(value.year());
		boolean differs = before != null && (before.kind() != value.kind() || !before.number().map(BigDecimal::stripTrailingZeros).equals(value.number().map(BigDecimal::stripTrailingZeros)));
		Place first = places.get(value.year());
		if (differs && first != null) {
			problems.add(MonitorProblem.error(reported.place(), "twice", Labels.of(indicator), Integer.toString(value.year()), reported.text(), before.written().lexeme(), first.file()));
			return;
		}
		if (differs) {
			problems.add(MonitorProblem.warning(reported.place(), "other", Labels.of(indicator), Integer.toString(value.year()), reported.text(), before.written().lexeme()));
		}
		values.put(value.year(), value);
		places.putIfAbsent(value.year(), reported.place());
	}

	private static void part(Known known, Value value, CellValue written) {
		if (known.parts == null) {
			known.parts = PlanFactory.eINSTANCE.createSeriesDetail();
			known.parts.setRole(SeriesRole.DECOMPOSITION);
			known.partsAt = value.place();
		}
		SeriesValue part = PlanFactory.eINSTANCE.createSeriesValue();
		part.setLabel(value.label());
		part.setValue(written);
		known.parts.getValues().add(part);
	}

	// ---- what was found

	/** The last year of which something is reported; 0 when nothing is. */
	int latest() {
		return Math.max(latest, projects.latest());
	}

	List<MonitorProblem> problems() {
		return problems;
	}

	/** Counts what was invested without a year as the total up to a year; to be called once, before the records are asked for. */
	void upTo(int year) {
		projects.upTo(year);
	}

	/** All indicators of the plan, in its order. */
	List<IndicatorRecord> indicators() {
		List<IndicatorRecord> records = new ArrayList<>();
		indicators.forEach((indicator, known) -> {
			Map<String, CellValue> parts = new LinkedHashMap<>();
			if (known.parts != null) {
				known.parts.getValues().forEach(part -> parts.put(part.getLabel(), part.getValue()));
			}
			records.add(new IndicatorRecord(indicator, known.planned, known.actual, parts, String.join("；", known.remarks)));
		});
		return records;
	}

	/** All projects of the plan, in its order. */
	List<ProjectRecord> projects() {
		return projects.records();
	}

	/** Where files say what is planned for years, by indicator and year. */
	Map<Indicator, Map<Integer, Place>> plannedPlaces() {
		Map<Indicator, Map<Integer, Place>> places = new LinkedHashMap<>();
		indicators.forEach((indicator, known) -> {
			if (!known.plannedAt.isEmpty()) {
				places.put(indicator, known.plannedAt);
			}
		});
		return places;
	}

	/** What files divide among regions, by indicator. */
	Map<Indicator, SeriesDetail> parts() {
		Map<Indicator, SeriesDetail> parts = new LinkedHashMap<>();
		indicators.forEach((indicator, known) -> {
			if (known.parts != null) {
				parts.put(indicator, known.parts);
			}
		});
		return parts;
	}

	/** Where a file says what it divides among regions. */
	Place partsPlace(Indicator indicator) {
		return indicators.get(indicator).partsAt;
	}
}
