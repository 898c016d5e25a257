package org.planwright.ui.backup;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.compare.rangedifferencer.IRangeComparator;
import org.eclipse.compare.rangedifferencer.RangeDifference;
import org.eclipse.compare.rangedifferencer.RangeDifferencer;

/**
 * Where two texts differ, by lines.
 *
 * @param places in the order of the texts
 */
record LineDifferences(List<Place> places) {

	/**
	 * A place.
	 *
	 * @param line    of the later text, counted from 1
	 * @param removed lines that only the former text has
	 * @param added   lines that only the later text has
	 */
	record Place(int line, List<String> removed, List<String> added) {
	}

	static LineDifferences between(String former, String later) {
		Lines before = new Lines(former);
		Lines after = new Lines(later);
		List<Place> places = new ArrayList<>();
		for (RangeDifference difference : RangeDifferencer.findDifferences(before, after)) {
			places.add(new Place(difference.rightStart() + 1, before.of(difference.leftStart(), difference.leftEnd()),
					after.of(difference.rightStart(), difference.rightEnd())));
		}
		return new LineDifferences(places);
	}

	int added() {
		return places.stream().mapToInt(place -> place.added().size()).sum();
	}

	int removed() {
		return places.stream().mapToInt(place -> place.removed().size()).sum();
	}

	private record Lines(List<String> lines) implements IRangeComparator {

		Lines(String text) {
			this(text.lines().toList());
		}

		List<String> of(int from, int to) {
			return lines.subList(from, to);
		}

		@Override
		public int getRangeCount() {
			return lines.size();
		}

		@Override
		public boolean rangesEqual(int index, IRangeComparator other, int otherIndex) {
			return lines.get(index).equals(((Lines) other).lines.get(otherIndex));
		}

		@Override
		public boolean skipRangeComparison(int length, int most, IRangeComparator other) {
			return false;
		}
	}
}
