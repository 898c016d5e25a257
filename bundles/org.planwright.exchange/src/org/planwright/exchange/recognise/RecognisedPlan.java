package org.planwright.exchange.recognise;

import java.util.List;

import org.planwright.exchange.report.ImportReport;

/** A document recognised as a plan: its lines in order, and the report on how it came about. */
public record RecognisedPlan(List<PlanLine> lines, ImportReport report) {

	public RecognisedPlan {
		lines = List.copyOf(lines);
	}
}
