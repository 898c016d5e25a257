package org.planwright.exchange.recognise;

import java.util.ArrayList;
import java.util.List;

import org.planwright.dsl.line.PlanLines.Place;
import org.planwright.exchange.document.SourcedText;
import org.planwright.exchange.report.Counted;
import org.planwright.exchange.report.ImportReport;

/** Takes the lines of the plan as they are recognised, and counts them. */
final class LineSink {

	private final List<PlanLine> lines = new ArrayList<>();
	private final ImportReport.Builder report;
	private Place place;

	/** @param place where the lines stand that are put next */
	LineSink(ImportReport.Builder report, Place place) {
		this.report = report;
		this.place = place;
	}

	ImportReport.Builder report() {
		return report;
	}

	List<PlanLine> lines() {
		return lines;
	}

	/** @param what counted, or null */
	void open(SourcedText opener, Place frame, Counted what) {
		put(LineKind.OPENER, new SourcedText.Builder().append(opener).insert(" {").build(), false);
		place = frame;
		if (what != null) {
			report.count(what);
		}
	}

	void close() {
		place = Place.TOP;
		put(LineKind.CLOSER, SourcedText.inserted("}"), false);
	}

	/** A line of that kind; the writer adds what the language needs to read it as one. */
	void put(LineKind kind, SourcedText text) {
		put(kind, text, false);
	}

	/** A keyword the original does not have, and its text. */
	void put(LineKind kind, String keyword, SourcedText text) {
		put(kind, new SourcedText.Builder().insert(keyword).append(text).build(), false);
	}

	/** Plain text, which stays plain text whatever it looks like. */
	void text(SourcedText text) {
		put(place != Place.TOP ? LineKind.FRAME_TEXT : LineKind.PARAGRAPH, text, true);
	}

	private void put(LineKind kind, SourcedText text, boolean forced) {
		lines.add(new PlanLine(kind, text, place, forced));
		Counted counted = counted(kind);
		if (counted != null) {
			report.count(counted);
		}
	}

	private static Counted counted(LineKind kind) {
		return switch (kind) {
			case PART -> Counted.PART;
			case CHAPTER -> Counted.CHAPTER;
			case SECTION -> Counted.SECTION;
			case SUBHEADING -> Counted.SUBHEADING;
			case PARAGRAPH -> Counted.PARAGRAPH;
			case PRINCIPLE -> Counted.PRINCIPLE;
			case FIGURE -> Counted.FIGURE;
			case INDICATOR -> Counted.INDICATOR;
			case NOTE -> Counted.NOTE;
			case GROUP -> Counted.GROUP;
			case PROJECT -> Counted.PROJECT;
			case TERM -> Counted.TERM;
			case CONTENTS_ENTRY -> Counted.CONTENTS_ENTRY;
			default -> null;
		};
	}
}
