package org.planwright.exchange.recognise;

import org.planwright.dsl.line.PlanLines.Place;
import org.planwright.exchange.document.SourcedText;

/**
 * A line of the plan.
 *
 * @param text   as it is written in the plan, without indentation and escape signs; knows where in the original it comes from
 * @param place  outside any frame, or in which kind of frame
 * @param forced whether its kind is plain text although it may look like something else: the writer escapes it where needed
 */
public record PlanLine(LineKind kind, SourcedText text, Place place, boolean forced) {
}
