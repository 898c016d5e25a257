package org.planwright.exchange.monitor;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import org.planwright.exchange.monitor.ReportedEntry.Kind;
import org.planwright.exchange.monitor.ReportedEntry.Place;
import org.planwright.exchange.monitor.ReportedEntry.Value;
import org.planwright.model.plan.Plan;
import org.planwright.model.plan.Project;
import org.planwright.model.quantity.Amount;
import org.planwright.model.quantity.UnitOfMeasure;
import org.planwright.model.quantity.Units;
import org.planwright.model.values.CellValue;
import org.planwright.rules.monitoring.PlanPeriod;
import org.planwright.rules.monitoring.ProjectRecord;

/** Finds what files say of projects in the plan. One use. */
final class ProjectResolver {

	private static final UnitOfMeasure MONEY = Units.find("万元").orElseThrow();

	/** What is known of a project. */
	private static final class Works {
		private final SortedMap<Integer, BigDecimal> invested = new TreeMap<>();
		private final SortedMap<Integer, BigDecimal> totals = new TreeMap<>();
		private final Map<Integer, Place> at = new HashMap<>();
		private final List<String> remarks = new ArrayList<>();
		private String state = "";
	}

	/** What was invested up to now, whenever that is. */
	private record Dateless(String name, Works works, Value value) {
	}

	private final PlanPeriod period;
	private final PlanElements elements;
	private final List<MonitorProblem> problems;
	private final Map<Project, Works> projects = new LinkedHashMap<>();
	private final List<Dateless> dateless = new ArrayList<>();
	private int latest;

	/** @param problems to which what is wrong is added */
	ProjectResolver(Plan plan, PlanPeriod period, PlanElements elements, List<MonitorProblem> problems) {
		this.period = period;
		this.elements = elements;
		this.problems = problems;
		plan.projects().forEach(project -> projects.put(project, new Works()));
	}

	/** Takes in what a file says of a project. */
	void add(ReportedEntry entry) {
		elements.one(elements.projects(entry.name(), entry.box()), entry, problems).ifPresent(project -> {
			Works works = projects.get(project);
			works.state = works.state.isEmpty() ? entry.state() : works.state;
			if (!entry.remark().isEmpty()) {
				works.remarks.add(entry.remark());
			}
			entry.values().forEach(value -> value(entry.name(), works, value));
		});
	}

	private void value(String name, Works works, Value value) {
		if (value.label().isEmpty()) {
			dateless.add(new Dateless(name, works, value));
			return;
		}
		int year = Years.upToEnd(value, period, problems);
		if (year > 0 && invest(name, works, year, value)) {
			latest = Math.max(latest, year);
		}
	}

	private boolean invest(String name, Works works, int year, Value value) {
		CellValue written = CellValue.parse(value.text());
		if (written.isBlank()) {
			return false;
		}
		Optional<BigDecimal> amount = Amount.parse(value.text().replaceAll("[\\[\\]〔〕【】,，]", "")).convert(MONEY);
		if (amount.isEmpty()) {
			problems.add(MonitorProblem.error(value.place(), "money", name, value.text()));
			return false;
		}
		BigDecimal before = (written instanceof CellValue.FiveYearTotal ? works.totals : works.invested).putIfAbsent(year, amount.get());
		if (before != null && before.compareTo(amount.get()) != 0) {
			problems.add(MonitorProblem.error(value.place(), "twice", name, Integer.toString(year), value.text(), before.toPlainString() + "万元", works.at.get(year).file()));
			return false;
		}
		works.at.putIfAbsent(year, value.place());
		return true;
	}

	/** The last year in which something was invested; 0 when nothing was. */
	int latest() {
		return latest;
	}

	/** Counts what was invested without a year as the total up to a year; to be called once, before the records are asked for. */
	void upTo(int year) {
		dateless.forEach(each -> invest(each.name(), each.works(), year, new Value(Kind.INVESTED, year + "年", "[" + each.value().text() + "]", each.value().place())));
	}

	/** All projects of the plan, in its order. */
	List<ProjectRecord> records() {
		List<ProjectRecord> records = new ArrayList<>();
		projects.forEach((project, works) -> records.add(new ProjectRecord(project, works.invested, works.totals, works.state, String.join("；", works.remarks))));
		return records;
	}
}
