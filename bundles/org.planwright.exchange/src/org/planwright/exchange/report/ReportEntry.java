package org.planwright.exchange.report;

import java.util.List;

import org.planwright.exchange.document.SourceRange;

/**
 * One thing the import did or could not do.
 *
 * @param range     where in the original
 * @param arguments as {@link EntryKind} says
 */
public record ReportEntry(EntryKind kind, SourceRange range, List<String> arguments) {

	public ReportEntry {
		arguments = List.copyOf(arguments);
	}
}
