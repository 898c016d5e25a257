package org.planwright.rules.compare;

import java.math.MathContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.planwright.model.quantity.AmountScanner;
import org.planwright.model.quantity.AmountScanner.Occurrence;
import org.planwright.model.quantity.Dimension;
import org.planwright.model.quantity.UnitOfMeasure;

/** Finds out which amounts of a text are others in another text on the same thing. */
public final class AmountChanges {

	/**
	 * Amounts of one dimension that differ. Both lists hold at least one.
	 *
	 * @param before in the one text and not in the other
	 * @param after  in the other text and not in the one
	 * @param sole   whether each text has no other amounts of that dimension
	 */
	public record Change(List<Occurrence> before, List<Occurrence> after, boolean sole) {
	}

	private AmountChanges() {
	}

	/** The differences, in the order of the first text; as many single ones as there are where as many amounts were replaced. What one text alone gives is none. */
	public static List<Change> between(String before, String after) {
		Map<Dimension, List<Occurrence>> old = byDimension(before);
		Map<Dimension, List<Occurrence>> now = byDimension(after);
		List<Change> changes = new ArrayList<>();
		old.forEach((dimension, amounts) -> {
			List<Occurrence> gone = new ArrayList<>(amounts);
			List<Occurrence> come = new ArrayList<>(now.getOrDefault(dimension, List.of()));
			boolean sole = gone.size() == 1 && come.size() == 1;
			removeCommon(gone, come);
			if (gone.size() == come.size()) {
				for (int i = 0; i < gone.size(); i++) {
					changes.add(new Change(List.of(gone.get(i)), List.of(come.get(i)), sole));
				}
			} else if (!gone.isEmpty() && !come.isEmpty()) {
				changes.add(new Change(gone, come, false));
			}
		});
		return changes;
	}

	private static Map<Dimension, List<Occurrence>> byDimension(String text) {
		Map<Dimension, List<Occurrence>> amounts = new LinkedHashMap<>();
		for (Occurrence amount : AmountScanner.scan(text)) {
			amount.amount().unit().ifPresent(unit -> amounts.computeIfAbsent(unit.dimension(), any -> new ArrayList<>(1)).add(amount));
		}
		return amounts;
	}

	private static void removeCommon(List<Occurrence> one, List<Occurrence> other) {
		if (one.isEmpty() || other.isEmpty()) {
			return;
		}
		UnitOfMeasure unit = one.get(0).amount().unit().orElseThrow();
		Map<String, List<Occurrence>> others = new LinkedHashMap<>();
		other.forEach(amount -> others.computeIfAbsent(key(amount, unit), any -> new ArrayList<>(1)).add(amount));
		List<Occurrence> left = new ArrayList<>();
		for (Occurrence amount : one) {
			List<Occurrence> same = others.get(key(amount, unit));
			if (same == null || same.isEmpty()) {
				left.add(amount);
			} else {
				other.remove(same.remove(0));
			}
		}
		one.clear();
		one.addAll(left);
	}

	/** The number in one unit for all; the words of an amount that is no single number. */
	private static String key(Occurrence occurrence, UnitOfMeasure unit) {
		return occurrence.amount().convert(unit).map(number -> number.round(MathContext.DECIMAL32).stripTrailingZeros().toPlainString())
				.orElse(occurrence.amount().lexeme());
	}
}
