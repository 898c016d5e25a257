package org.planwright.exchange.preview;

import java.util.List;

/**
 * What stays on the screen when a preview takes the place of another.
 *
 * @param head number of paragraphs at the top that look as before
 * @param tail number of paragraphs at the end that do, none of them among those at the top
 */
public record Unchanged(int head, int tail) {

	/** Compares the paragraphs before and after. */
	public static Unchanged between(List<PreviewLine> before, List<PreviewLine> after) {
		int most = Math.min(before.size(), after.size());
		int head = 0;
		while (head < most && before.get(head).looksLike(after.get(head))) {
			head++;
		}
		int tail = 0;
		while (tail < most - head && before.get(before.size() - 1 - tail).looksLike(after.get(after.size() - 1 - tail))) {
			tail++;
		}
		return new Unchanged(head, tail);
	}
}
