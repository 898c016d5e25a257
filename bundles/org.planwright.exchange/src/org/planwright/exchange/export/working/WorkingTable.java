package org.planwright.exchange.export.working;

import java.util.List;

/** Makes one table from a plan. Stateless and safe for use by several threads. */
public interface WorkingTable {

	/** Names to ask for it by; the first is the usual one, in English and lower case, the others Chinese. */
	List<String> names();

	/** What it needs besides the plan. */
	default Need need() {
		return Need.NOTHING;
	}

	/** The table; without rows when the plan says nothing of it. */
	TableDocument make(WorkingInput input);

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
