package org.planwright.exchange.word.comment;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.Set;

/** The comments of a document: those it has stay as they are, new ones follow. */
final class CommentsPart {

	static final String AUTHOR = "Planwright";
	private static final String INITIALS = "PW";
	private static final int HALF_POINTS = 18;

	private final String text;
	private final Element root;
	private final Set<String> usedIds;
	private final Paragraphs paragraphs;
	private final String time;
	private final StringBuilder added = new StringBuilder();
	private int next;

	/**
	 * @param existing text of the part; null when the document has none
	 * @param usedIds  ids that no new comment can have, besides those of the part
	 */
	CommentsPart(String existing, Set<String> usedIds, LocalDateTime time) {
		this.text = existing != null ? existing
				: "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<w:comments xmlns:w=\"" + PartScanner.WORD + "\"></w:comments>";
		this.usedIds = new HashSet<>(usedIds);
		this.root = PartScanner.scan(text, (element, number) -> {
			if (element.is("comment")) {
				this.usedIds.add(PartScanner.attribute(text, element, "id"));
			}
		});
		this.paragraphs = new Paragraphs(new Word(Word.in(root).prefix(), ""));
		this.time = time.truncatedTo(ChronoUnit.SECONDS).format(DateTimeFormatter.ISO_LOCAL_DATE_TIME) + "Z";
	}

	/** Adds a comment; returns its id. */
	String add(Remark remark) {
		while (usedIds.contains(String.valueOf(next))) {
			next++;
		}
		String id = String.valueOf(next++);
		Word word = Word.in(root);
		added.append('<').append(word.tag("comment")).append(paragraphs.value("id", id)).append(paragraphs.value("author", AUTHOR)).append(paragraphs.value("date", time))
				.append(paragraphs.value("initials", INITIALS)).append('>');
		added.append(paragraphs.begin()).append("<").append(word.name("r")).append("><").append(word.name("annotationRef")).append("/></").append(word.name("r")).append('>')
				.append(paragraphs.run(remark.heading(), true, HALF_POINTS)).append("</").append(word.name("p")).append('>');
		remark.lines().forEach(line -> added.append(paragraphs.of(line, false, HALF_POINTS)));
		added.append("</").append(word.name("comment")).append('>');
		return id;
	}

	/** The part with what was added. */
	String text() {
		Edits edits = new Edits();
		edits.insert(root.isEmptyTag() ? edits.open(root) : root.contentEnd, added.toString());
		return edits.apply(text);
	}
}
