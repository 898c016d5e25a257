package org.planwright.rules.reading;

import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.planwright.model.plan.Heading;

/** The headings above a place, while a plan is read from top to bottom. */
public final class HeadingTrail {

	private final TreeMap<Integer, String> titles = new TreeMap<>();

	/** Reads on behind a heading. */
	public void pass(Heading heading) {
		titles.tailMap(heading.getLevel()).clear();
		titles.put(heading.getLevel(), heading.getTitle());
	}

	/** Their titles from the highest level down, with blanks between. */
	public String text() {
		return titles.values().stream().filter(Objects::nonNull).collect(Collectors.joining(" "));
	}
}
