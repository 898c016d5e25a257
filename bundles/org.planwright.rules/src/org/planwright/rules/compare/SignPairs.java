package org.planwright.rules.compare;

import java.util.Arrays;

/** The pairs of neighbouring signs in a text, by which texts are told to be alike. Immutable. */
public final class SignPairs {

	private static final int BITS = 16;

	/** Sorted, each as often as it occurs. */
	private final int[] pairs;

	private SignPairs(int[] pairs) {
		this.pairs = pairs;
	}

	/** The pairs of a text; a text of one sign has none. */
	public static SignPairs of(String text) {
		int[] pairs = new int[Math.max(0, text.length() - 1)];
		for (int i = 0; i < pairs.length; i++) {
			pairs[i] = text.charAt(i) << BITS | text.charAt(i + 1);
		}
		Arrays.sort(pairs);
		return new SignPairs(pairs);
	}

	/** How much of two texts is common (coefficient of Dice), from 0 to 1; 0 when neither has a pair. */
	public double alike(SignPairs other) {
		int common = 0;
		int i = 0;
		int j = 0;
		while (i < pairs.length && j < other.pairs.length) {
			int order = Integer.compare(pairs[i], other.pairs[j]);
			common += order == 0 ? 1 : 0;
			i += order <= 0 ? 1 : 0;
			j += order >= 0 ? 1 : 0;
		}
		int all = pairs.length + other.pairs.length;
		return all == 0 ? 0 : 2.0 * common / all;
	}

	/** The pairs, each once. */
	int[] distinct() {
		return Arrays.stream(pairs).distinct().toArray();
	}
}
