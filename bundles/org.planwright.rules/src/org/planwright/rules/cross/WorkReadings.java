package org.planwright.rules.cross;

import java.util.List;

import org.planwright.model.plan.Plan;
import org.planwright.rules.dictionary.Dictionaries;
import org.planwright.rules.reading.PlanReading;
import org.planwright.rules.reading.Readings;

import com.google.inject.Inject;
import com.google.inject.Singleton;

/** Where the rules of this package get the reading of a plan and its projects from, each made once a check. */
@Singleton
class WorkReadings {

	private final Readings readings;
	private final WorkNames.Words words;
	private final MeasureNames measures;

	@Inject
	WorkReadings(Readings readings, Dictionaries dictionaries, MeasureNames measures) {
		this.readings = readings;
		this.measures = measures;
		this.words = WorkNames.Words.of(dictionaries);
	}

	/** The reading of a plan. */
	PlanReading reading(Plan plan) {
		return readings.of(plan);
	}

	/** The projects of a plan. */
	PlanWorks works(Plan plan) {
		return readings.derived(plan, PlanWorks.class, reading -> PlanWorks.of(reading, new WorkNames(words, plan.getRegion())));
	}

	/** What a plan says of measures. */
	List<Statement> statements(Plan plan) {
		return readings.derived(plan, Statements.class, reading -> new Statements(Statement.of(reading, measures))).all();
	}

	private record Statements(List<Statement> all) {
	}
}
