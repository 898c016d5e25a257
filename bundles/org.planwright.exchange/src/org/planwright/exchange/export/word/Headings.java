package org.planwright.exchange.export.word;

import java.util.ArrayList;
import java.util.List;

import org.planwright.exchange.export.printed.Printed;

/** The headings of a plan in order, each with its bookmark: the contents name them all before the text writes the first. */
final class Headings {

	/**
	 * A heading.
	 *
	 * @param id       of its bookmark
	 * @param bookmark its name
	 */
	record Entry(int level, String text, int id, String bookmark) {
	}

	private final List<Entry> entries = new ArrayList<>();
	private int next;

	Headings(List<Printed> content, Footnotes footnotes) {
		for (Printed each : content) {
			if (each instanceof Printed.Heading heading) {
				add(heading.level(), Runs.plain(heading.text()));
			} else if (each instanceof Printed.Terms glossary && !glossary.title().isEmpty() && !footnotes.unmarked(glossary).isEmpty()) {
				add(1, glossary.title());
			}
		}
	}

	private void add(int level, String text) {
		int id = entries.size() + 1;
		entries.add(new Entry(level, text, id, "_Toc%08d".formatted(id)));
	}

	List<Entry> all() {
		return entries;
	}

	/** The heading that is written next. */
	Entry next() {
		return entries.get(next++);
	}
}
