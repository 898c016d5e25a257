package org.planwright.exchange.export.working;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.ToDoubleBiFunction;

/** Which things of two sequences belong together, so that the sum of how alike they are is greatest and none cross. */
final class Alignment {

	/** Longer sequences would take too much memory: of them only what is the same at both ends belongs together. */
	private static final long MOST = 16_000_000;

	private Alignment() {
	}

	/** Two things that belong together; one of them is null when the other is alone. */
	record Pair<T>(T earlier, T later) {
	}

	/**
	 * Aligns two sequences.
	 *
	 * @param alike how alike two things are; 0 when they cannot belong together
	 * @param same  how alike two things are that are the same, more than any others are
	 * @return everything of both sequences once, in their order; what is alone in the earlier one comes before what is alone in the later one at the same place
	 */
	static <T> List<Pair<T>> of(List<T> earlier, List<T> later, ToDoubleBiFunction<T, T> alike, double same) {
		int head = 0;
		int most = Math.min(earlier.size(), later.size());
		while (head < most && alike.applyAsDouble(earlier.get(head), later.get(head)) >= same) {
			head++;
		}
		int tail = 0;
		while (tail < most - head && alike.applyAsDouble(earlier.get(earlier.size() - 1 - tail), later.get(later.size() - 1 - tail)) >= same) {
			tail++;
		}
		List<Pair<T>> pairs = new ArrayList<>();
		for (int i = 0; i < head; i++) {
			pairs.add(new Pair<>(earlier.get(i), later.get(i)));
		}
		pairs.addAll(middle(earlier.subList(head, earlier.size() - tail), later.subList(head, later.size() - tail), alike));
		for (int i = tail; i > 0; i--) {
			pairs.add(new Pair<>(earlier.get(earlier.size() - i), later.get(later.size() - i)));
		}
		return pairs;
	}

	private static <T> Deque<Pair<T>> middle(List<T> earlier, List<T> later, ToDoubleBiFunction<T, T> alike) {
		int rows = earlier.size();
		int columns = later.size();
		Deque<Pair<T>> pairs = new ArrayDeque<>();
		if ((long) rows * columns > MOST) {
			earlier.forEach(each -> pairs.add(new Pair<>(each, null)));
			later.forEach(each -> pairs.add(new Pair<>(null, each)));
			return pairs;
		}
		float[][] best = new float[rows + 1][columns + 1];
		float[][] together = new float[rows][columns];
		for (int i = rows - 1; i >= 0; i--) {
			for (int j = columns - 1; j >= 0; j--) {
				together[i][j] = (float) alike.applyAsDouble(earlier.get(i), later.get(j));
				best[i][j] = Math.max(Math.max(best[i + 1][j], best[i][j + 1]), together[i][j] == 0 ? 0 : together[i][j] + best[i + 1][j + 1]);
			}
		}
		int i = 0;
		int j = 0;
		while (i < rows || j < columns) {
			if (i < rows && j < columns && together[i][j] > 0 && best[i][j] == together[i][j] + best[i + 1][j + 1]) {
				pairs.add(new Pair<>(earlier.get(i++), later.get(j++)));
			} else if (i < rows && (j == columns || best[i][j] == best[i + 1][j])) {
				pairs.add(new Pair<>(earlier.get(i++), null));
			} else {
				pairs.add(new Pair<>(null, later.get(j++)));
			}
		}
		return pairs;
	}
}
