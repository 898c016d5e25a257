package org.planwright.exchange.compare;

import java.util.Locale;

/** The groups in which differences are shown, in this order; the names are those of the words for them. */
public enum Group {
	/** What the lines at the top say of the plan as a whole. */
	HEADERS,
	INDICATORS,
	PROJECTS,
	HEADINGS,
	/** Figures in prose. */
	FIGURES,
	/** Paragraphs, rows of tables, terms. */
	PROSE;

	/** Its name for a reader. */
	public String title(Locale locale) {
		return Words.get(locale, "group." + this);
	}
}
