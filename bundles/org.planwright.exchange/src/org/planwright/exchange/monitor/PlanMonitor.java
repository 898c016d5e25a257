package org.planwright.exchange.monitor;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;

import org.planwright.exchange.ImportException;
import org.planwright.exchange.monitor.ReportedEntry.Place;
import org.planwright.exchange.sheet.HeaderWords;
import org.planwright.model.plan.Indicator;
import org.planwright.model.plan.Plan;
import org.planwright.model.plan.SeriesDetail;
import org.planwright.model.text.NameKey;
import org.planwright.model.values.CellValue;
import org.planwright.rules.catalogue.Rule;
import org.planwright.rules.catalogue.RuleSeverity;
import org.planwright.rules.hierarchy.YearlyTargets;
import org.planwright.rules.monitoring.IndicatorRecord;
import org.planwright.rules.monitoring.Monitoring;
import org.planwright.rules.monitoring.MonitoringRules;
import org.planwright.rules.monitoring.PlanPeriod;
import org.planwright.rules.ruleset.Labels;

/** Reads files of what was reached and judges it against a plan. The plan and the files are only read. */
public final class PlanMonitor {

	/**
	 * What came of it.
	 *
	 * @param problems what is wrong in the files, in their order, then what rules find in them
	 */
	public record Result(Monitoring monitoring, List<MonitorProblem> problems) {

		public Result {
			problems = List.copyOf(problems);
		}
	}

	private PlanMonitor() {
	}

	/**
	 * Judges what files report.
	 *
	 * @param files by what messages call them; texts (.actuals) and spreadsheets, read in order
	 * @param year  up to whose end is looked at; without one the files say, or the last year of which they report something
	 * @param words by which headings of spreadsheets are known
	 * @throws ImportException  when a spreadsheet cannot be read
	 * @throws MonitorException when a file is no such file or one of another plan, the plan states no period, or nothing is reported
	 */
	public static Result run(Plan plan, Map<String, Path> files, OptionalInt year, HeaderWords words, MonitoringRules rules) throws ImportException, MonitorException {
		Read read = read(plan, files, words);
		int asOf = year.orElse(read.year > 0 ? read.year : read.resolver.latest());
		if (asOf == 0) {
			List<MonitorProblem> why = new ArrayList<>(read.problems);
			why.addAll(read.resolver.problems());
			throw why.isEmpty() ? new MonitorException("nothing") : new MonitorException(why);
		}
		if (!read.period.contains(asOf)) {
			throw new MonitorException("year", Integer.toString(asOf), Integer.toString(read.period.base() + 1), Integer.toString(read.period.end()));
		}
		read.resolver.upTo(asOf);
		List<IndicatorRecord> indicators = read.resolver.indicators();
		List<MonitorProblem> problems = problems(plan, read, indicators, rules);
		return new Result(Monitoring.of(plan, read.period, asOf, indicators, read.resolver.projects(), rules.grading()), problems);
	}

	/**
	 * What is wrong in a file, whether or not anything was reached yet; as {@link #run}.
	 *
	 * @param name what messages call the file
	 */
	static List<MonitorProblem> problems(Plan plan, String name, Path file, MonitoringRules rules) throws ImportException, MonitorException {
		Read read = read(plan, Map.of(name, file), HeaderWords.standard());
		return problems(plan, read, read.resolver.indicators(), rules);
	}

	private static List<MonitorProblem> problems(Plan plan, Read read, List<IndicatorRecord> indicators, MonitoringRules rules) {
		List<MonitorProblem> problems = new ArrayList<>(read.problems);
		problems.addAll(read.resolver.problems());
		problems.addAll(yearlyTargets(read.resolver, indicators, read.period, rules.catalogue().get("L05"), plan));
		problems.addAll(decompositions(read.resolver, rules, plan));
		return problems;
	}

	/** What was read of some files. */
	private record Read(PlanPeriod period, Resolver resolver, int year, List<MonitorProblem> problems) {
	}

	private static Read read(Plan plan, Map<String, Path> files, HeaderWords words) throws ImportException, MonitorException {
		PlanPeriod period = PlanPeriod.of(plan).orElseThrow(() -> new MonitorException("noPeriod"));
		Resolver resolver = new Resolver(plan, period);
		List<MonitorProblem> problems = new ArrayList<>();
		int stated = 0;
		for (Map.Entry<String, Path> file : files.entrySet()) {
			ReportedFile read = ActualsReader.read(file.getValue(), file.getKey(), plan, words);
			boolean own = read.plan().isEmpty() || NameKey.of(read.plan()).equals(NameKey.of(plan.getName() == null ? "" : plan.getName()));
			if (!own) {
				throw new MonitorException("otherPlan", file.getKey(), read.plan(), String.valueOf(plan.getName()));
			}
			boolean outside = read.year() > 0 && !period.contains(read.year());
			if (outside) {
				problems.add(MonitorProblem.error(read.yearAt(), "upToOutside", Integer.toString(read.year()), Integer.toString(period.base() + 1), Integer.toString(period.end())));
			}
			stated = outside ? stated : Math.max(stated, read.year());
			problems.addAll(read.problems());
			resolver.add(read.entries());
		}
		return new Read(period, resolver, stated, problems);
	}

	/**
	 * Writes a form with what the plan and files say already.
	 *
	 * @param locale language of the instructions; the tables are Chinese as the plan is
	 * @param out    where it goes; flushed, not closed
	 * @return what is wrong in the files; what it is about is not in the form
	 */
	public static List<MonitorProblem> writeForm(Plan plan, Map<String, Path> files, HeaderWords words, Locale locale, OutputStream out)
			throws ImportException, MonitorException, IOException {
		Read read = read(plan, files, words);
		ActualsForm.write(plan, read.period, read.resolver.indicators(), read.resolver.projects(), locale, out);
		read.problems.addAll(read.resolver.problems());
		return List.copyOf(read.problems);
	}

	/** L05 on what files plan for years. */
	private static List<MonitorProblem> yearlyTargets(Resolver resolver, List<IndicatorRecord> indicators, PlanPeriod period, Rule rule, Plan plan) {
		List<MonitorProblem> problems = new ArrayList<>();
		Map<Indicator, Map<Integer, Place>> places = resolver.plannedPlaces();
		for (IndicatorRecord record : indicators) {
			Map<Integer, Place> planned = places.get(record.indicator());
			if (planned != null) {
				SortedMap<Integer, CellValue> years = new TreeMap<>();
				record.planned().forEach((year, value) -> years.put(year, value.written()));
				YearlyTargets.problem(record.indicator(), years, period.end()).ifPresent(problem -> problems.add(MonitorProblem.ofRule(
						planned.getOrDefault(problem.year(), planned.values().iterator().next()), rule,
						problem.variant() == null ? rule.severity(plan.getStage()) : rule.severity(problem.variant(), plan.getStage()), problem.variant(),
						problem.arguments(Labels.of(record.indicator())))));
			}
		}
		problems.removeIf(problem -> problem.severity() == RuleSeverity.OFF);
		return problems;
	}

	/** L03 on what files divide among regions. */
	private static List<MonitorProblem> decompositions(Resolver resolver, MonitoringRules rules, Plan plan) {
		Map<Indicator, SeriesDetail> parts = resolver.parts();
		Rule rule = rules.catalogue().get("L03");
		return parts.isEmpty() ? List.of() : rules.decompositions().problems(plan, parts).stream().filter(problem -> parts.get(problem.indicator()) == problem.series())
				.map(problem -> MonitorProblem.ofRule(resolver.partsPlace(problem.indicator()), rule,
						problem.variant() == null ? rule.severity(plan.getStage()) : rule.severity(problem.variant(), plan.getStage()), problem.variant(), problem.arguments().toArray()))
				.filter(problem -> problem.severity() != RuleSeverity.OFF).toList();
	}
}
