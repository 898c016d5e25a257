package org.planwright.exchange.document;

import java.util.List;

/** What a document has beside its text, each in the order of the text. */
public record Extras(List<Note> notes, List<Mark> marks, List<Picture> pictures) {

	/** Nothing, as plain text. */
	public static final Extras NONE = new Extras(List.of(), List.of(), List.of());

	public Extras {
		notes = List.copyOf(notes);
		marks = List.copyOf(marks);
		pictures = List.copyOf(pictures);
	}
}
