package org.planwright.ide.language;

import java.util.List;

/**
 * Where two texts differ: the lines between those that are equal at their beginnings and their ends. Lines without text do not count.
 *
 * @param first the index of the first line that differs
 * @param removed the lines of the one text that the other has not
 * @param added the lines of the other
 */
record Difference(int first, List<String> removed, List<String> added) {

	static Difference of(String one, String other) {
		List<String> a = lines(one);
		List<String> b = lines(other);
		int first = 0;
		while (first < a.size() && first < b.size() && a.get(first).equals(b.get(first))) {
			first++;
		}
		int rest = 0;
		while (rest < a.size() - first && rest < b.size() - first && a.get(a.size() - 1 - rest).equals(b.get(b.size() - 1 - rest))) {
			rest++;
		}
		return new Difference(first, a.subList(first, a.size() - rest), b.subList(first, b.size() - rest));
	}

	static List<String> lines(String text) {
		return text.lines().filter(line -> !line.isBlank()).toList();
	}

	@Override
	public String toString() {
		return "at " + first + "\n  - " + String.join("\n  - ", removed.subList(0, Math.min(8, removed.size()))) + "\n  + "
				+ String.join("\n  + ", added.subList(0, Math.min(8, added.size())));
	}
}
