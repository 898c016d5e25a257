package org.planwright.exchange.recognise;

import java.util.List;
import java.util.regex.Matcher;

import org.planwright.dsl.line.PlanLines.Place;
import org.planwright.exchange.document.SourcedText;
import org.planwright.exchange.recognise.BoxScanner.Element;
import org.planwright.exchange.recognise.Numbering.Style;
import org.planwright.exchange.report.Counted;
import org.planwright.exchange.report.EntryKind;

/** A box (专栏): groups and projects, an indicator table, or another table. */
final class BoxRecogniser {

	private final Cursor cursor;
	private final LineSink sink;
	private final TableRecogniser tables;

	BoxRecogniser(Cursor cursor, LineSink sink, TableRecogniser tables) {
		this.cursor = cursor;
		this.sink = sink;
		this.tables = tables;
	}

	/** Takes the box whose first line is at the cursor. */
	void take(SourcedText line, Matcher box) {
		int drawnEnd = cursor.boxEnd(cursor.at());
		cursor.moveTo(cursor.at() + 1);
		SourcedText opener = BodyRecogniser.numbered("专栏", line, box, "：");
		if (box.group(3).isBlank()) {
			opener = withNextLine(opener);
		}
		sink.open(opener, Place.BOX, Counted.BOX);
		int end = drawnEnd >= 0 ? drawnEnd : cursor.boxEnd(cursor.at());
		if (end >= 0) {
			drawn(end, opener);
		} else if (isTable()) {
			while (cursor.table(cursor.at()) == null) {
				single(cursor.text(cursor.at()));
			}
			tables.takeInBox(opener);
		} else {
			paragraphs(opener);
		}
		tables.notes();
		sink.close();
	}

	/** A box whose end is known because it is drawn. */
	private void drawn(int end, SourcedText opener) {
		while (cursor.at() < end) {
			if (cursor.table(cursor.at()) != null) {
				tables.takeInBox(opener);
			} else if (LineForms.isNote(cursor.text(cursor.at()))) {
				tables.notes();
			} else {
				BoxScanner scanner = new BoxScanner(cursor, end);
				put(scanner.scan(cursor.at()));
				cursor.moveTo(scanner.end());
			}
		}
	}

	/** A table follows at once, or after a short line such as its unit. */
	private boolean isTable() {
		SourcedText text = cursor.text(cursor.at());
		return cursor.table(cursor.at()) != null || text != null && cursor.table(cursor.at() + 1) != null
				&& text.length() <= LineForms.SHORT && Numbering.of(text) == null && !cursor.isFrameEnd(cursor.at());
	}

	private void single(SourcedText text) {
		sink.text(text);
		cursor.moveTo(cursor.at() + 1);
	}

	/** Takes what at the cursor is written as lines of a box, at least one line. */
	void takeLines() {
		int from = cursor.at();
		scanned();
		if (cursor.at() == from) {
			single(cursor.text(from));
		}
	}

	private void scanned() {
		BoxScanner scanner = new BoxScanner(cursor);
		for (Element element : scanner.scan(cursor.at())) {
			switch (element.role()) {
				case GROUP -> group(element.text());
				case ITEM -> item(element.text());
				case TEXT -> sink.text(element.text());
			}
		}
		cursor.moveTo(scanner.end());
	}

	private void paragraphs(SourcedText opener) {
		scanned();
		int end = cursor.at();
		SourcedText next = cursor.text(end);
		if (next != null && !cursor.isFrameEnd(end) && !LineForms.isHeading(next) && !LineForms.isNote(next)) {
			sink.report().add(EntryKind.BOX_END_GUESSED, next.range(), opener);
		}
	}

	private void put(List<Element> elements) {
		for (Element element : elements) {
			switch (element.role()) {
				case GROUP -> group(element.text());
				case ITEM -> item(element.text());
				case TEXT -> sink.text(element.text());
			}
		}
	}

	/** Only a Chinese number is read as a group's without the keyword. */
	private void group(SourcedText text) {
		Numbering number = Numbering.of(text);
		sink.put(LineKind.GROUP, number != null && number.style() == Style.CHINESE ? "" : "组 ", number == null ? text : number.apart(text));
	}

	private void item(SourcedText text) {
		Numbering number = Numbering.of(text);
		boolean marked = number != null && number.style() != Style.CHINESE && (number.style() != Style.BARE || text.charAt(0) == '0');
		sink.put(LineKind.PROJECT, marked ? "" : "项 ", number == null ? text : number.apart(text));
	}

	private SourcedText withNextLine(SourcedText opener) {
		SourcedText next = cursor.text(cursor.at());
		if (next == null || !LineForms.looksLikeTitle(next)) {
			return opener;
		}
		cursor.moveTo(cursor.at() + 1);
		return opener.plus(next);
	}
}
