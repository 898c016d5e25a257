package org.planwright.ide.diagnostics;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.util.URI;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticRelatedInformation;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.xtext.ide.server.UriExtensions;
import org.planwright.rules.check.Finding;
import org.planwright.rules.check.FoundIssue;

import com.google.inject.Inject;

/** Adds to diagnostics what the protocol's own fields have no place for. */
public class FindingDiagnostics {

	@Inject
	private UriExtensions uris;

	/**
	 * Adds data and related places of a finding to its diagnostic. What does not count as wrong, because it is passed over or for the checklist, is a hint.
	 *
	 * @param diagnostic of the issue, with its message, place and severity
	 */
	public void complete(Diagnostic diagnostic, FoundIssue issue) {
		Finding finding = issue.finding();
		diagnostic.setData(DiagnosticData.of(finding).toJson());
		if (!finding.counts()) {
			diagnostic.setSeverity(DiagnosticSeverity.Hint);
		}
		List<DiagnosticRelatedInformation> places = new ArrayList<>();
		for (int i = 0; i < finding.related().size(); i++) {
			Finding.Related related = finding.related().get(i);
			String uri = uris.toUriString(URI.createURI(related.uri()));
			places.add(new DiagnosticRelatedInformation(new Location(uri, range(issue.related().get(i))), related.message()));
		}
		if (!places.isEmpty()) {
			diagnostic.setRelatedInformation(places);
		}
	}

	/** The protocol counts from 0. */
	private static Range range(FoundIssue.Range range) {
		return new Range(new Position(range.line() - 1, range.column() - 1), new Position(range.endLine() - 1, range.endColumn() - 1));
	}
}
