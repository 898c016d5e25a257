package org.planwright.exchange.compare;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** Which of some things changed their order: as few as possible. */
public final class Order {

	private Order() {
	}

	/**
	 * The things that stand elsewhere among the others.
	 *
	 * @param things in their order now
	 * @param before where each of them was, in any ascending numbers, each once
	 */
	public static <T> Set<T> moved(List<T> things, List<Integer> before) {
		int[] tails = new int[things.size()];
		int[] previous = new int[things.size()];
		List<Integer> last = new ArrayList<>();
		for (int i = 0; i < things.size(); i++) {
			int at = before.get(i);
			int found = Collections.binarySearch(last, at);
			int length = found < 0 ? -found - 1 : found;
			previous[i] = length == 0 ? -1 : tails[length - 1];
			tails[length] = i;
			if (length == last.size()) {
				last.add(at);
			} else {
				last.set(length, at);
			}
		}
		Set<T> moved = Collections.newSetFromMap(new IdentityHashMap<>());
		moved.addAll(things);
		for (int i = last.isEmpty() ? -1 : tails[last.size() - 1]; i >= 0; i = previous[i]) {
			moved.remove(things.get(i));
		}
		return moved;
	}
}
