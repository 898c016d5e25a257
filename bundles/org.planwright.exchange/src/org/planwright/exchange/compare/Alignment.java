package org.planwright.exchange.compare;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleBiFunction;

import org.eclipse.jgit.diff.Edit;

/** Which things of two sequences belong together, so that the sum of how alike they are is greatest and none cross. */
public final class Alignment {

	/** Longer sequences take long: of them, what is surely the same belongs together first. */
	private static final long MANY = 250_000;
	/** Still longer ones would take too much memory: nothing in them belongs together. */
	private static final long MOST = 4_000_000;

	private Alignment() {
	}

	/** Two things that belong together; one of them is null when the other is alone. */
	public record Pair<T>(T earlier, T later) {
	}

	/**
	 * Aligns two sequences.
	 *
	 * @param alike how alike two things are; 0 when they cannot belong together
	 * @param same  how alike two things are that are the same, more than any others are
	 * @param key   equal for things that are the same, at least for most of them
	 * @return everything of both sequences once, in their order; what is alone in the earlier one comes before what is alone in the later one at the same place
	 */
	public static <T> List<Pair<T>> of(List<T> earlier, List<T> later, ToDoubleBiFunction<T, T> alike, double same, Function<T, ?> key) {
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
		anchored(earlier.subList(head, earlier.size() - tail), later.subList(head, later.size() - tail), alike, key, pairs);
		for (int i = tail; i > 0; i--) {
			pairs.add(new Pair<>(earlier.get(earlier.size() - i), later.get(later.size() - i)));
		}
		return pairs;
	}

	private static <T> void anchored(List<T> earlier, List<T> later, ToDoubleBiFunction<T, T> alike, Function<T, ?> key, List<Pair<T>> pairs) {
		if ((long) earlier.size() * later.size() <= MANY) {
			pairs.addAll(middle(earlier, later, alike));
			return;
		}
		int i = 0;
		int j = 0;
		for (Edit edit : Elements.differences(earlier.stream().map(key).toList(), later.stream().map(key).toList())) {
			while (i < edit.getBeginA()) {
				pairs.add(new Pair<>(earlier.get(i++), later.get(j++)));
			}
			pairs.addAll(middle(earlier.subList(i, edit.getEndA()), later.subList(j, edit.getEndB()), alike));
			i = edit.getEndA();
			j = edit.getEndB();
		}
		while (i < earlier.size()) {
			pairs.add(new Pair<>(earlier.get(i++), later.get(j++)));
		}
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
