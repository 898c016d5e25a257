package org.planwright.exchange.export.printed;

import java.util.ArrayList;
import java.util.List;

import org.planwright.model.plan.Heading;

/**
 * The headings of a plan as a tree.
 *
 * @param entries the highest headings
 * @param depth   the level of heading down to which a table of contents goes: parts, chapters and sections, or two levels where the plan has none of these
 */
public record Outline(List<Entry> entries, int depth) {

	private static final int SECTION = 3;
	private static final int DEPTH_WITHOUT_SECTIONS = 2;

	/**
	 * A heading and those below it. The glossary is one too.
	 *
	 * @param printed what is printed there
	 * @param level   as of {@link Printed.Heading}
	 */
	public record Entry(Printed printed, int level, String text, List<Entry> below) {
	}

	/** The outline of printed content. */
	public static Outline of(List<Printed> content) {
		List<Entry> top = new ArrayList<>();
		List<Entry> open = new ArrayList<>();
		int depth = 0;
		for (Printed printed : content) {
			if (printed instanceof Printed.Heading heading) {
				add(new Entry(heading, heading.level(), text(heading.text()), new ArrayList<>()), top, open);
				boolean named = heading.source() instanceof Heading source && source.getLevel() <= SECTION;
				depth = named ? Math.max(depth, heading.level()) : depth;
			} else if (printed instanceof Printed.Terms terms && !terms.title().isEmpty()) {
				add(new Entry(terms, 1, terms.title(), new ArrayList<>()), top, open);
			}
		}
		return new Outline(top, depth == 0 ? DEPTH_WITHOUT_SECTIONS : depth);
	}

	private static void add(Entry entry, List<Entry> top, List<Entry> open) {
		while (!open.isEmpty() && open.getLast().level() >= entry.level()) {
			open.removeLast();
		}
		(open.isEmpty() ? top : open.getLast().below()).add(entry);
		open.add(entry);
	}

	/** The text without note marks. */
	private static String text(List<Span> spans) {
		StringBuilder text = new StringBuilder();
		spans.stream().filter(span -> !span.raised()).forEach(span -> text.append(span.text()));
		return text.toString();
	}
}
