package org.planwright.exchange.plan;

import java.util.List;

import org.planwright.exchange.document.SourcedText;
import org.planwright.exchange.recognise.PlanLine;

/**
 * The text of a plan that knows where it comes from.
 *
 * @param text    the whole text, lines end with LF
 * @param lines   what was written
 * @param numbers for each of them its line in the text, 1-based
 */
public record WrittenPlan(SourcedText text, List<PlanLine> lines, int[] numbers) {
}
