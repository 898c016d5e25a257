package org.planwright.exchange.export.working;

/**
 * Something that two drafts say otherwise.
 *
 * @param way    what was done to it
 * @param thing  key of the word for what it is
 * @param place  where it is in the later draft, in the earlier one when it is gone
 * @param before what the earlier draft says; empty when nothing
 * @param after  what the later draft says; empty when nothing
 * @param reason why; empty when nobody says
 */
record DraftChange(Way way, String thing, String place, String before, String after, String reason) {

	/** What was done; the names are those of the words for it. */
	enum Way {
		ADDED, REMOVED, CHANGED, MOVED
	}
}
