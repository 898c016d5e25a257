package org.planwright.exchange.compare;

import java.util.Locale;

/** What was done to something; the names are those of the words for it. */
public enum Way {
	/** Only the later draft has it. */
	ADDED,
	/** Only the earlier draft has it. */
	REMOVED,
	/** It says something else; it may be called otherwise and be elsewhere too. */
	CHANGED,
	/** It is called otherwise and says the same. */
	RENAMED,
	/** It has another number and says the same. */
	RENUMBERED,
	/** It is elsewhere and says the same. */
	MOVED;

	/** What was done to what, for a reader: 修改指标. */
	public String title(Thing thing, Locale locale) {
		return Words.get(locale, "way." + this, Words.get(locale, "thing." + thing));
	}
}
