package org.planwright.rules.monitoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.planwright.model.Details;
import org.planwright.model.plan.InvestmentDetail;
import org.planwright.model.plan.Project;
import org.planwright.model.plan.YearsRole;
import org.planwright.model.quantity.UnitOfMeasure;
import org.planwright.model.quantity.Units;
import org.planwright.model.time.YearSpan;
import org.planwright.rules.hierarchy.YearlyTargets;
import org.planwright.rules.monitoring.Progress.Reason;

/** Judges how far a project has come. */
public final class ProjectProgress {

	private static final UnitOfMeasure MONEY = Units.find("万元").orElseThrow();

	private ProjectProgress() {
	}

	/** @param asOf the year up to whose end is looked at */
	static Progress of(ProjectRecord record, int asOf, Grading grading) {
		YearSpan built = Details.years(record.project(), YearsRole.CONSTRUCTION);
		boolean dated = built != null && built.isKnown();
		ProjectState state = grading.state(record.state());
		Optional<BigDecimal> spent = record.investedUpTo(asOf);
		Optional<BigDecimal> cost = investment(record.project()).filter(total -> total.signum() > 0);
		Optional<BigDecimal> done = cost.flatMap(total -> spent.map(part -> Percent.of(part, total)));
		Optional<BigDecimal> due = cost.flatMap(total -> planned(record.project(), asOf).map(part -> Percent.of(part, total)))
				.or(() -> dated ? Optional.of(elapsed(built, asOf)) : Optional.empty());
		if (state == ProjectState.UNKNOWN && spent.isEmpty()) {
			return Progress.unknown(Reason.NOT_REPORTED, due);
		}
		return switch (state) {
			case DONE -> new Progress(Light.GREEN, Reason.COMPLETED, done, due, List.of(), spent);
			case STOPPED -> new Progress(Light.RED, Reason.STOPPED, done, due, List.of(), spent);
			case NOT_STARTED -> notStarted(dated ? built.from() : Integer.MAX_VALUE, asOf, done, due, spent);
			case BUILDING, UNKNOWN -> building(dated ? built.to() : Integer.MAX_VALUE, asOf, done, due, spent, grading);
		};
	}

	private static Progress notStarted(int start, int asOf, Optional<BigDecimal> done, Optional<BigDecimal> due, Optional<BigDecimal> spent) {
		boolean late = start <= asOf;
		return new Progress(start < asOf ? Light.RED : late ? Light.AMBER : Light.NONE, late ? Reason.NOT_BEGUN : Reason.NOT_DUE, done, due, List.of(), spent);
	}

	private static Progress building(int end, int asOf, Optional<BigDecimal> done, Optional<BigDecimal> due, Optional<BigDecimal> spent, Grading grading) {
		if (end < asOf) {
			return new Progress(Light.RED, Reason.OVERDUE, done, due, List.of(), spent);
		}
		if (done.isEmpty() || due.isEmpty()) {
			return new Progress(end == asOf ? Light.AMBER : Light.NONE, end == asOf ? Reason.OVERDUE : Reason.NO_FIGURES, done, due, List.of(), spent);
		}
		Light light = due.get().signum() <= 0 ? Light.GREEN : grading.ofProject(Percent.share(done.get(), due.get()));
		return new Progress(light, light == Light.GREEN ? Reason.ON_SCHEDULE : Reason.BEHIND, done, due, List.of(), spent);
	}

	/** What a project costs in all, in 万元; empty when the plan does not say. */
	public static Optional<BigDecimal> investment(Project project) {
		return Details.all(project, InvestmentDetail.class).stream().filter(detail -> detail.getAmount() != null).findFirst()
				.flatMap(detail -> detail.getAmount().convert(MONEY));
	}

	/** What is to be invested up to the end of a year ({@code 分年}), in 万元; empty when the plan does not say. */
	private static Optional<BigDecimal> planned(Project project, int asOf) {
		BigDecimal sum = null;
		for (InvestmentDetail detail : Details.all(project, InvestmentDetail.class)) {
			for (var year : detail.getYears()) {
				Optional<BigDecimal> amount = year.getAmount() == null ? Optional.empty() : year.getAmount().convert(MONEY);
				if (amount.isPresent()) {
					boolean counts = YearlyTargets.year(year.getName()).orElse(Integer.MAX_VALUE) <= asOf;
					sum = (sum == null ? BigDecimal.ZERO : sum).add(counts ? amount.get() : BigDecimal.ZERO);
				}
			}
		}
		return Optional.ofNullable(sum);
	}

	private static BigDecimal elapsed(YearSpan built, int asOf) {
		int years = built.to() - built.from() + 1;
		int over = Math.max(0, Math.min(years, asOf - built.from() + 1));
		return Percent.of(BigDecimal.valueOf(over), BigDecimal.valueOf(years));
	}
}
