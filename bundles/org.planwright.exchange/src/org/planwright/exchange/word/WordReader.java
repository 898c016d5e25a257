package org.planwright.exchange.word;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import org.planwright.exchange.DocumentReader;
import org.planwright.exchange.ImportException;
import org.planwright.exchange.ImportException.Reason;
import org.planwright.exchange.document.Extras;
import org.planwright.exchange.document.Mark;
import org.planwright.exchange.document.Noise;
import org.planwright.exchange.document.Note;
import org.planwright.exchange.document.Picture;
import org.planwright.exchange.document.SourceDocument;
import org.planwright.exchange.document.SourceRange;
import org.planwright.exchange.office.OfficeFormat;
import org.planwright.exchange.office.OfficeLimits;
import org.planwright.exchange.office.OfficePackage;
import org.planwright.exchange.office.Relationship;

/**
 * Reads Word documents (.docx, .docm, and .wps that is such inside). The text of the document is that of {@link WordText}: a line is a
 * paragraph. Headers and footers are not read; macros are not run.
 */
public final class WordReader implements DocumentReader {

	private static final String CODING = "DOCX";
	private static final String PICTURE = ".png";

	/** Any package is accepted; what is in it is told by reading it. */
	@Override
	public boolean accepts(String fileName, byte[] head) {
		return OfficeFormat.isZip(head);
	}

	@Override
	public int maxBytes() {
		return OfficeLimits.PACKAGE_BYTES;
	}

	@Override
	public SourceDocument read(String fileName, byte[] content) throws ImportException {
		try (OfficePackage word = OfficePackage.open(fileName, content)) {
			WordText text = WordText.of(WordParts.load(fileName, word));
			if (text.text().isBlank()) {
				throw new ImportException(Reason.EMPTY, fileName);
			}
			if (text.text().length() > OfficeLimits.TEXT_CHARACTERS) {
				throw new ImportException(Reason.TOO_BIG, fileName, OfficeLimits.megabytes(text.text().length()),
						OfficeLimits.megabytes(OfficeLimits.TEXT_CHARACTERS));
			}
			List<Noise> noise = new ArrayList<>();
			WordBlocks blocks = new WordBlocks(text.text(), noise);
			Extras extras = new Extras(notes(text, blocks), marks(text), pictures(text, fileName, content, word));
			return new SourceDocument(fileName, text.text(), CODING, blocks.of(text.blocks()), noise, extras, 0,
					text.paragraphs().stream().map(WordParagraph::page).toList());
		}
	}

	private static List<Note> notes(WordText text, WordBlocks blocks) {
		List<Note> notes = new ArrayList<>();
		for (WordNote note : text.notes()) {
			notes.add(blocks.note(note));
		}
		return notes;
	}

	private static List<Mark> marks(WordText text) {
		List<Mark> marks = new ArrayList<>();
		for (WordChange change : text.changes()) {
			marks.add(new Mark(Mark.Kind.valueOf(change.kind().name()), new SourceRange(change.start(), change.end()), change.author(), change.date(),
					change.text()));
		}
		for (WordComment comment : text.comments()) {
			marks.add(new Mark(Mark.Kind.COMMENT, new SourceRange(comment.start(), comment.end()), comment.author(), comment.date(), comment.text()));
		}
		marks.sort(Comparator.comparingInt(mark -> mark.range().start()));
		return marks;
	}

	/** Pictures that are in the package; a linked one stays where it is. */
	private static List<Picture> pictures(WordText text, String fileName, byte[] content, OfficePackage word) throws ImportException {
		List<Picture> pictures = new ArrayList<>();
		for (WordPicture picture : text.pictures()) {
			for (Relationship relationship : word.relationships(picture.part())) {
				if (picture.relation().equals(relationship.id()) && !relationship.external() && word.has(relationship.target())) {
					String target = relationship.target();
					pictures.add(new Picture(picture.at(), extension(target), () -> {
						try (OfficePackage again = OfficePackage.open(fileName, content)) {
							return again.read(target);
						}
					}));
				}
			}
		}
		return pictures;
	}

	private static String extension(String part) {
		String extension = part.substring(part.lastIndexOf('.') + 1);
		return extension.matches("[A-Za-z0-9]{1,5}") ? "." + extension.toLowerCase(Locale.ROOT) : PICTURE;
	}
}
