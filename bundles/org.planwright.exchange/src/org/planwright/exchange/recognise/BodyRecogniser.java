package org.planwright.exchange.recognise;

import java.util.regex.Matcher;

import org.planwright.dsl.line.PlanLines.Place;
import org.planwright.exchange.document.SourcedText;
import org.planwright.exchange.document.TableBlock;
import org.planwright.exchange.report.Counted;

/** Everything after the cover: headings, prose, and the frames it hands on. */
final class BodyRecogniser {

	private final Cursor cursor;
	private final LineSink sink;
	private final TableRecogniser tables;
	private final BoxRecogniser boxes;

	BodyRecogniser(Cursor cursor, LineSink sink) {
		this.cursor = cursor;
		this.sink = sink;
		tables = new TableRecogniser(cursor, sink);
		boxes = new BoxRecogniser(cursor, sink, tables);
	}

	void recognise() {
		while (cursor.hasMore()) {
			TableBlock table = cursor.table(cursor.at());
			if (table != null) {
				tables.take(null);
			} else {
				paragraph(cursor.text(cursor.at()));
			}
		}
	}

	/** Everything as lines of a frame that is open already. */
	void recogniseInFrame(Place place) {
		while (cursor.hasMore()) {
			SourcedText text = cursor.text(cursor.at());
			if (text == null) {
				tables.takeRows(null);
			} else if (LineForms.isNote(text)) {
				tables.notes();
			} else if (place == Place.BOX && LineForms.box(text) == null) {
				boxes.takeLines();
			} else {
				sink.text(text);
				cursor.moveTo(cursor.at() + 1);
			}
		}
	}

	private void paragraph(SourcedText text) {
		Matcher box = LineForms.box(text);
		if (box != null) {
			boxes.take(text, box);
		} else if (LineForms.isGlossary(text)) {
			GlossaryRecogniser.take(cursor, sink);
		} else if (isCaption(text)) {
			cursor.moveTo(cursor.at() + 1);
			tables.take(text);
		} else {
			single(text);
			cursor.moveTo(cursor.at() + 1);
		}
	}

	/** A table follows, and this line names it. */
	private boolean isCaption(SourcedText text) {
		return cursor.table(cursor.at() + 1) != null && (LineForms.table(text) != null || LineForms.looksLikeTitle(text));
	}

	private void single(SourcedText text) {
		Matcher figure = LineForms.figure(text);
		LineKind heading = cursor.heading(cursor.at());
		if (cursor.isLostTitle(cursor.at())) {
			sink.put(LineKind.CHAPTER, text);
		} else if (heading != null) {
			Numbering number = Numbering.of(text);
			sink.put(heading, number == null ? text : number.apart(text));
		} else if (figure != null) {
			sink.put(LineKind.FIGURE, numbered("图", text, figure, " "));
		} else if (LineForms.isPrinciple(text)) {
			sink.put(LineKind.PRINCIPLE, text);
		} else {
			sink.text(text);
		}
	}

	/** Keyword, number, sign and title of a caption without blanks between keyword and number. */
	static SourcedText numbered(String keyword, SourcedText text, Matcher caption, String sign) {
		SourcedText.Builder line = new SourcedText.Builder().append(text.sub(0, 1));
		if (keyword.length() > 1) {
			int second = text.toString().indexOf(keyword.charAt(1));
			line.append(text.sub(second, second + 1));
		}
		line.append(LineForms.group(text, caption, 1));
		SourcedText printed = LineForms.group(text, caption, 2);
		SourcedText title = LineForms.group(text, caption, 3);
		if (printed.isEmpty()) {
			line.insert(sign);
		} else {
			line.append(printed);
		}
		return line.append(title).build();
	}

	/** The frame of a table that is no box. */
	static void openTable(LineSink sink, SourcedText caption, boolean indicators) {
		Matcher numbered = caption == null ? null : LineForms.table(caption);
		if (indicators) {
			SourcedText.Builder line = new SourcedText.Builder().insert("指标表：");
			sink.open(line.append(caption == null ? SourcedText.inserted("主要指标") : caption).build(), Place.INDICATORS, Counted.INDICATOR_TABLE);
		} else if (numbered != null) {
			sink.open(numbered("表", caption, numbered, "："), Place.TABLE, Counted.TABLE);
		} else {
			SourcedText.Builder line = new SourcedText.Builder().insert("表：");
			sink.open(line.append(caption == null ? SourcedText.inserted("无标题") : caption).build(), Place.TABLE, Counted.TABLE);
		}
	}
}
