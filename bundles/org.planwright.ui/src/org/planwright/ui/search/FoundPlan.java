package org.planwright.ui.search;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.Document;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.lsp4j.Location;
import org.planwright.ui.UiPlugin;
import org.planwright.ui.places.PlanPlace;
import org.planwright.ui.server.Uris;

/**
 * A plan with the places in it that mention what was searched for.
 *
 * @param file       the plan
 * @param references filled while it is made
 */
record FoundPlan(Path file, List<FoundReference> references) {

	private static final int BEFORE = 40;

	/** What was found, by plans, with the text of the lines. Reads files: not in the UI thread. */
	static List<FoundPlan> of(List<? extends Location> locations) {
		Map<Path, List<PlanPlace>> byFile = new LinkedHashMap<>();
		for (Location location : locations) {
			byFile.computeIfAbsent(Uris.toPath(location.getUri()), file -> new ArrayList<>()).add(Locations.place(location.getUri(), location.getRange()));
		}
		List<FoundPlan> plans = new ArrayList<>();
		byFile.forEach((file, places) -> {
			FoundPlan plan = new FoundPlan(file, new ArrayList<>());
			IDocument text = text(file);
			places.forEach(place -> plan.references.add(reference(plan, place, text)));
			plans.add(plan);
		});
		return plans;
	}

	private static IDocument text(Path file) {
		try {
			return new Document(UiPlugin.instance().server().text(file));
		} catch (IOException e) {
			ILog.of(FoundPlan.class).warn(file.toString(), e);
			return new Document();
		}
	}

	/** A paragraph is one long line: what comes long before the name is left out. */
	private static FoundReference reference(FoundPlan plan, PlanPlace place, IDocument text) {
		try {
			IRegion line = text.getLineInformation(place.line());
			int indent = 0;
			while (indent < line.getLength() && Character.isWhitespace(text.getChar(line.getOffset() + indent))) {
				indent++;
			}
			boolean cut = place.column() - BEFORE > indent;
			int from = cut ? place.column() - BEFORE : indent;
			String shown = (cut ? "…" : "") + text.get(line.getOffset() + from, line.getLength() - from).stripTrailing();
			int start = place.column() - from + (cut ? 1 : 0);
			return new FoundReference(plan, place, shown, Math.min(start, shown.length()), Math.min(start + place.endColumn() - place.column(), shown.length()));
		} catch (BadLocationException e) {
			return new FoundReference(plan, place, Messages.unreadable, 0, 0);
		}
	}

	/** Groups that are found again are the same. */
	@Override
	public boolean equals(Object other) {
		return other instanceof FoundPlan plan && plan.file.equals(file);
	}

	@Override
	public int hashCode() {
		return file.hashCode();
	}
}
