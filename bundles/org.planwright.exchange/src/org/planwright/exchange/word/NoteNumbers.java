package org.planwright.exchange.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.XmlObject;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFtnEdn;

/** Numbers the notes of a document in the order in which the text refers to them. */
final class NoteNumbers {

	/** A reference: the note's id, its mark, and the offset in the whole text of the mark. */
	record Reference(int id, String mark, int offset) {
	}

	private final WordParts parts;
	private final List<Reference> footnotes = new ArrayList<>();
	private final List<Reference> endnotes = new ArrayList<>();
	private final Map<Boolean, String> formats = new HashMap<>();
	private final Map<Boolean, Integer> starts = new HashMap<>();

	NoteNumbers(WordParts parts) {
		this.parts = parts;
		findForm(parts.document());
		findForm(parts.settings());
	}

	/** The first section that says how notes are numbered decides, before the settings of the document. */
	private void findForm(XmlObject content) {
		if (content == null) {
			return;
		}
		try (XmlCursor at = content.newCursor()) {
			while (at.hasNextToken()) {
				if (at.toNextToken().isStart()) {
					String name = Xml.word(at);
					if (name.equals("footnotePr") || name.equals("endnotePr")) {
						boolean end = name.equals("endnotePr");
						Xml.children(at, child -> takeForm(child, end));
					}
				}
			}
		}
	}

	private void takeForm(XmlCursor property, boolean end) {
		String value = Xml.attribute(property, "val");
		if (value == null) {
			return;
		}
		if (Xml.word(property).equals("numFmt")) {
			formats.putIfAbsent(end, value);
		} else if (Xml.word(property).equals("numStart") && value.matches("[0-9]{1,4}")) {
			starts.putIfAbsent(end, Integer.parseInt(value));
		}
	}

	/**
	 * Takes a reference to a note.
	 *
	 * @param custom whether the mark is no number but the text that follows
	 * @return its mark; empty for one of its own
	 */
	String refer(String id, boolean end, boolean custom, int offset) {
		List<Reference> references = end ? endnotes : footnotes;
		if (id == null || !id.matches("-?[0-9]{1,9}")) {
			return "";
		}
		int number = starts.getOrDefault(end, 1) + (int) references.stream().filter(each -> !each.mark().isEmpty()).count();
		String mark = custom ? "" : NumberFormats.format(number, formats.getOrDefault(end, end ? "lowerRoman" : "decimal"));
		references.add(new Reference(Integer.parseInt(id), mark, offset));
		return mark;
	}

	List<Reference> references(boolean end) {
		return end ? endnotes : footnotes;
	}

	/** The notes by their ids, without those that only draw the line above the notes. */
	Map<Integer, CTFtnEdn> notes(boolean end) {
		Map<Integer, CTFtnEdn> notes = new HashMap<>();
		List<CTFtnEdn> all = end ? parts.endnotes() == null ? List.of() : parts.endnotes().getEndnoteList()
				: parts.footnotes() == null ? List.of() : parts.footnotes().getFootnoteList();
		for (CTFtnEdn note : all) {
			OptionalInt id = WordValues.integer(note.xgetId());
			String type = note.isSetType() ? WordValues.text(note.xgetType()) : "normal";
			if (id.isPresent() && "normal".equals(type)) {
				notes.put(id.getAsInt(), note);
			}
		}
		return notes;
	}
}
