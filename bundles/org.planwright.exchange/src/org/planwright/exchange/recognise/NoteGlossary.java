package org.planwright.exchange.recognise;

import java.util.List;

import org.planwright.dsl.line.PlanLines.Place;
import org.planwright.exchange.document.Note;
import org.planwright.exchange.document.ParagraphBlock;
import org.planwright.exchange.document.SourcedText;

/** Footnotes and endnotes become terms of a glossary at the end of the plan, each with its mark. */
final class NoteGlossary {

	private NoteGlossary() {
	}

	static void take(List<Note> notes, LineSink sink) {
		if (notes.isEmpty()) {
			return;
		}
		boolean another = sink.lines().stream().anyMatch(line -> line.place() == Place.GLOSSARY);
		sink.open(SourcedText.inserted(another ? "名词解释：脚注" : "名词解释"), Place.GLOSSARY, null);
		for (Note note : notes) {
			take(note, sink);
		}
		sink.close();
	}

	private static void take(Note note, LineSink sink) {
		SourcedText text = SourcedText.EMPTY;
		for (ParagraphBlock paragraph : note.paragraphs()) {
			text = text.plus(paragraph.text());
		}
		SourcedText.Builder line = new SourcedText.Builder();
		if (!note.mark().isEmpty()) {
			line.append(note.mark()).insert(" ");
		}
		// A note that names no term explains the place where it stands.
		line.insert(GlossaryRecogniser.isTerm(text) ? "" : "注：");
		sink.put(LineKind.TERM, line.append(text).build());
	}
}
