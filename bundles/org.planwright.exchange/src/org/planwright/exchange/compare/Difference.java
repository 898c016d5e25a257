package org.planwright.exchange.compare;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Something that two drafts say otherwise.
 *
 * @param way     what was done to it
 * @param thing   what it is
 * @param name    what it is called in the later draft, in the earlier one when it is gone; empty when it has no name, as a paragraph
 * @param before  what the earlier draft says
 * @param after   what the later draft says
 * @param aspects in which respects it differs; empty when it is new, gone or a paragraph
 * @param reason  why, as a remark in the later draft says; empty when nobody says
 */
public record Difference(Way way, Thing thing, String name, Side before, Side after, List<Aspect> aspects, String reason) {

	public Difference {
		aspects = List.copyOf(aspects);
	}

	/** Where it is: in the later draft, in the earlier one when it is gone. */
	public String place() {
		return after.isNone() ? before.place() : after.place();
	}

	/** Whether it is elsewhere than before. */
	public boolean isMoved() {
		return way == Way.MOVED || aspects.stream().anyMatch(aspect -> aspect.key().equals(Aspect.PLACE));
	}

	/** What was done to what, for a reader: 修改指标. */
	public String title(Locale locale) {
		return way.title(thing, locale);
	}

	/** Its name, else the text that is there, on one line. */
	public String caption() {
		String text = !name.isEmpty() ? name : after.isNone() ? before.text() : after.text();
		return text.lines().collect(Collectors.joining(" "));
	}
}
