package org.planwright.exchange.export.working;

import java.util.List;
import java.util.Locale;

/** Makes one table from a plan. Stateless and safe for use by several threads. */
public interface WorkingTable {

	/** Names to ask for it by; the first is the usual one, in English and lower case, the others Chinese. */
	List<String> names();

	/** Its name for a reader of a language. */
	default String name(Locale locale) {
		return names().get(locale.getLanguage().equals("zh") ? 1 : 0);
	}

	/** What it needs besides the plan. */
	default Need need() {
		return Need.NOTHING;
	}

	/** The table; without rows when the plan says nothing of it. */
	TableDocument make(WorkingInput input);

	/**
	 * What whoever asks for the table must be told, such as that the plan says nothing of it.
	 *
	 * @param input may be the plan alone, whatever the table needs
	 */
	default List<String> remarks(WorkingInput input) {
		return List.of();
	}

	/** What a table needs besides a plan. */
	enum Need {
		/** The plan is enough. */
		NOTHING,
		/** An earlier draft. */
		EARLIER,
		/** Findings, and decisions about them. */
		FINDINGS,
		/** Decisions about findings, and opinions that offices sent if there are any. */
		OPINIONS
	}
}
