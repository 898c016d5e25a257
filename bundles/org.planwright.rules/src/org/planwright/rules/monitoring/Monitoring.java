package org.planwright.rules.monitoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.planwright.model.plan.Indicator;
import org.planwright.model.plan.Plan;
import org.planwright.model.plan.Project;
import org.planwright.rules.hierarchy.Goal;
import org.planwright.rules.hierarchy.UpperIndicators;

/**
 * How far a plan is carried out at the end of a year.
 *
 * @param indicators all of the plan, in its order
 * @param projects   all of the plan, in its order
 */
public record Monitoring(Plan plan, PlanPeriod period, int year, List<IndicatorState> indicators, List<ProjectItem> projects) {

	/**
	 * An indicator.
	 *
	 * @param goal what it is to reach; empty when nothing in numbers
	 */
	public record IndicatorState(IndicatorRecord record, Optional<Goal> goal, Progress progress) {

		/** The indicator itself. */
		public Indicator indicator() {
			return record.indicator();
		}

		/** Whether it is binding. */
		public boolean isBinding() {
			return Grading.isBinding(indicator());
		}

		/** The latest value up to a year; null when there is none. */
		public YearValue latest(int year) {
			return record.actual().headMap(year + 1).isEmpty() ? null : record.actual().headMap(year + 1).lastEntry().getValue();
		}
	}

	/**
	 * A project.
	 *
	 * @param investment in all, in 万元; empty when the plan does not say
	 */
	public record ProjectItem(ProjectRecord record, ProjectState state, Optional<BigDecimal> investment, Progress progress) {

		/** The project itself. */
		public Project project() {
			return record.project();
		}

		/** Whether anything is reported of it. */
		public boolean isReported() {
			return progress.reason() != Progress.Reason.NOT_REPORTED;
		}
	}

	public Monitoring {
		indicators = List.copyOf(indicators);
		projects = List.copyOf(projects);
	}

	/** What an indicator is to reach in numbers, by the plan or by that above it. */
	public static Optional<Goal> goal(Plan plan, Indicator indicator) {
		return Goal.of(plan, indicator, Goal.isDelegated(indicator) ? UpperIndicators.of(plan).orElse(null) : null);
	}

	/**
	 * Judges what is reported.
	 *
	 * @param year up to whose end is looked at
	 */
	public static Monitoring of(Plan plan, PlanPeriod period, int year, List<IndicatorRecord> indicators, List<ProjectRecord> projects, Grading grading) {
		List<IndicatorState> states = indicators.stream().map(record -> {
			Optional<Goal> goal = goal(plan, record.indicator());
			return new IndicatorState(record, goal, IndicatorProgress.of(record, goal.orElse(null), period, year, grading));
		}).toList();
		List<ProjectItem> items = projects.stream().map(record -> new ProjectItem(record, grading.state(record.state()), ProjectProgress.investment(record.project()),
				ProjectProgress.of(record, year, grading))).toList();
		return new Monitoring(plan, period, year, states, items);
	}

	/** How many indicators have a light. */
	public long count(Light light, boolean bindingOnly) {
		return indicators.stream().filter(state -> (!bindingOnly || state.isBinding()) && state.progress().light() == light).count();
	}
}
