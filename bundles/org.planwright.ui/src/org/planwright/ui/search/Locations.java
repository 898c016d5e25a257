package org.planwright.ui.search;

import java.nio.file.Path;

import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Range;
import org.eclipse.ui.IWorkbenchPage;
import org.planwright.ui.places.PlaceOpener;
import org.planwright.ui.places.PlanPlace;
import org.planwright.ui.server.Uris;

/** Places as the server tells them. */
final class Locations {

	private Locations() {
	}

	static PlanPlace place(String uri, Range range) {
		return new PlanPlace(Uris.toPath(uri), range.getStart().getLine(), range.getStart().getCharacter(), range.getEnd().getLine(), range.getEnd().getCharacter());
	}

	/** Opens an editor with the place selected. In the UI thread. */
	static void open(IWorkbenchPage page, Location location) {
		PlaceOpener.open(page, place(location.getUri(), location.getRange()));
	}

	/** A plan's name to a person who knows its file. */
	static String name(Path file) {
		String name = file.getFileName().toString();
		return name.endsWith(".plan") ? name.substring(0, name.length() - ".plan".length()) : name;
	}
}
