package org.planwright.graph;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** By what nodes are coloured. */
public enum ColourBy {

	/** 类别: the category of an indicator, and that of what a project or task supports. */
	CATEGORY,
	/** 牵头单位. */
	LEAD,
	/** 进展: how what is reached compares with what is due. */
	PROGRESS;

	/** The word that names it on a command line. */
	public String word() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** The choice that a word names; empty when there is none. */
	public static Optional<ColourBy> of(String word) {
		return Arrays.stream(values()).filter(each -> each.word().equalsIgnoreCase(word)).findFirst();
	}

	/** What a person calls it. */
	public String title(Locale locale) {
		return Messages.get(locale, "colour." + word());
	}
}
