package org.planwright.exchange.export.word;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.planwright.exchange.export.printed.Printed;
import org.planwright.exchange.export.printed.Span;
import org.planwright.exchange.export.printed.TableGrid;

/** Writes what a plan says into the body of a document, one after the other. */
final class BodyWriter {

	private final CTBody body;
	private final Paragraphs paragraphs;
	private final Tables tables;
	private final Footnotes footnotes;
	private final Headings headings;
	private final Pictures pictures;
	private final PageArea area;
	private final StyleMetrics.Reader metrics;

	/** @param area where the text stands */
	BodyWriter(CTBody body, Paragraphs paragraphs, PageArea area, Footnotes footnotes, Headings headings, Pictures pictures) {
		this.body = body;
		this.paragraphs = paragraphs;
		this.area = area;
		tables = new Tables(paragraphs, area.width());
		metrics = new StyleMetrics.Reader(paragraphs.styles(), area.gridLine());
		this.footnotes = footnotes;
		this.headings = headings;
		this.pictures = pictures;
	}

	void write(List<Printed> content) throws IOException {
		for (int i = 0; i < content.size(); i++) {
			write(content.get(i));
			boolean noteFollows = i + 1 < content.size() && content.get(i + 1) instanceof Printed.Note;
			if (!noteFollows && (content.get(i) instanceof Printed.Table || content.get(i) instanceof Printed.Framed || content.get(i) instanceof Printed.Note)) {
				gap();
			}
		}
	}

	/** Two tables with nothing between them would be one. */
	private void gap() {
		paragraphs.fill(body.addNewP(), WordStyle.GAP, List.of());
	}

	private void write(Printed printed) throws IOException {
		switch (printed) {
			case Printed.Heading heading -> heading(heading.level(), heading.text());
			case Printed.Paragraph paragraph -> paragraphs.body(body.addNewP(), paragraph.text());
			case Printed.GroupTitle group -> add(WordStyle.CAPTION, group.text());
			case Printed.Item item -> paragraphs.body(body.addNewP(), item.text());
			case Printed.Note note -> add(WordStyle.TABLE_NOTE, note.text());
			case Printed.Figure figure -> {
				pictures.write(figure, () -> add(WordStyle.FIGURE, List.of()));
				add(WordStyle.FIGURE_CAPTION, figure.caption());
			}
			case Printed.Framed framed -> {
				gap();
				tables.box(body.addNewTbl(), framed);
			}
			case Printed.Table table -> {
				if (!table.caption().isEmpty()) {
					add(WordStyle.CAPTION, table.caption());
				}
				tables.table(body.addNewTbl(), TableGrid.of(table));
			}
			case Printed.Terms glossary -> terms(glossary);
			case Printed.Contents contents -> { }
		}
	}

	private CTP add(WordStyle style, List<Span> text) {
		return paragraphs.fill(body.addNewP(), style, text);
	}

	private void heading(int level, List<Span> text) {
		Headings.Entry entry = headings.next();
		StyleMetrics style = metrics.of(paragraphs.styles().heading(level));
		List<Span> lines = style.firstLine() > 0 ? text : HeadingLines.of(text, style.characters(area.width(), area));
		paragraphs.heading(body.addNewP(), level, lines, entry.bookmark(), entry.id());
	}

	private void terms(Printed.Terms glossary) {
		List<Printed.Term> left = footnotes.unmarked(glossary);
		if (left.isEmpty()) {
			return;
		}
		if (!glossary.title().isEmpty()) {
			heading(1, List.of(Span.plain(glossary.title())));
		}
		left.forEach(term -> add(WordStyle.TERM, term(term)));
	}

	/** A term of a list, with its mark. */
	static List<Span> term(Printed.Term term) {
		List<Span> text = new ArrayList<>();
		text.add(Span.plain((term.mark().isEmpty() ? "" : term.mark() + " ") + term.name() + "："));
		text.addAll(term.definition());
		return text;
	}
}
