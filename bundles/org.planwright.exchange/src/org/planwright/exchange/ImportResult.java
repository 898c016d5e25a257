package org.planwright.exchange;

import org.planwright.exchange.document.SourceDocument;
import org.planwright.exchange.report.ImportReport;
import org.planwright.exchange.trace.Trace;

/**
 * An imported plan.
 *
 * @param planText text in the plan language, lines end with LF
 * @param trace    where it comes from
 * @param report   what was found, healed, left out and not understood
 * @param document the original, for lines and columns of places in it
 */
public record ImportResult(String planText, Trace trace, ImportReport report, SourceDocument document) {
}
