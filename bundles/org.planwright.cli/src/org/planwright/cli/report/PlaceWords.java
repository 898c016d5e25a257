package org.planwright.cli.report;

import org.planwright.cli.Messages;

/** How reports name places: by line and column, or as a reader of a Word document finds them, by paragraph and page. */
final class PlaceWords {

	private PlaceWords() {
	}

	/** A place in a file that is known. */
	static String inFile(Place place, Messages messages) {
		if (!place.paragraph()) {
			return messages.get("html.place", place.line(), place.column());
		}
		return place.page().isPresent() ? messages.get("place.paragraphOnPage", place.line(), place.page().getAsInt()) : messages.get("place.paragraph", place.line());
	}

	/** A place, with the file when it is another one than that of a finding. */
	static String from(Place finding, Place place, Messages messages) {
		String there = inFile(place, messages);
		return place.file().equals(finding.file()) ? there : messages.get("html.elsewhere", place.file(), there);
	}
}
