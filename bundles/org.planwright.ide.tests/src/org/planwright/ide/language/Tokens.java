package org.planwright.ide.language;

import org.planwright.dsl.line.PlanTokenizer;
import org.planwright.dsl.line.PlanTokens;

/** What the lines of a text are: their tokens without blanks, each with the kind of frame it stands in. */
final class Tokens {

	private final String text;
	private final String[] kinds;
	private final int[] starts;
	private final int[] ends;
	private final String[] frames;
	private int size;

	Tokens(String text) {
		this.text = text;
		PlanTokens all = PlanTokenizer.tokenize(text);
		kinds = new String[all.size()];
		starts = new int[all.size()];
		ends = new int[all.size()];
		frames = new String[all.size()];
		String opener = "";
		String frame = "";
		for (int i = 0; i < all.size(); i++) {
			String kind = all.kind(i);
			switch (kind) {
				case PlanTokens.WS -> { }
				case PlanTokens.FRAME_END -> frame = "";
				case PlanTokens.COMMENT -> add(kind, all.start(i), all.end(i), "");
				default -> {
					add(kind, all.start(i), all.end(i), frame);
					switch (kind) {
						case PlanTokens.BOX_NO, PlanTokens.TABLE_NO, "'指标表'", "'名词解释'", "'目录'" -> opener = kind;
						case "'{'", PlanTokens.FRAME_OPEN -> frame = opener;
						case "'}'" -> frame = "";
						default -> { }
					}
				}
			}
		}
	}

	private void add(String kind, int start, int end, String frame) {
		kinds[size] = kind;
		starts[size] = start;
		ends[size] = end;
		frames[size++] = frame;
	}

	/**
	 * Compares all but a damaged line.
	 *
	 * @param from where the line begins
	 * @param to where it ends
	 * @param damagedTo where what is left of it ends in the damaged text
	 * @return the first difference, null when there is none
	 */
	String compare(Tokens damaged, int from, int to, int damagedTo) {
		int i = 0;
		while (i < size && starts[i] < from) {
			if (i >= damaged.size || !same(damaged, i, i, 0)) {
				return "before: " + describe(i) + " became " + damaged.describe(i);
			}
			i++;
		}
		int shift = damagedTo - to;
		int a = size - 1;
		int b = damaged.size - 1;
		while (a >= 0 && starts[a] > to) {
			if (b < 0 || !same(damaged, a, b, shift)) {
				return "after: " + describe(a) + " became " + damaged.describe(b);
			}
			a--;
			b--;
		}
		return b >= 0 && damaged.starts[b] > damagedTo ? "after: new " + damaged.describe(b) : null;
	}

	private boolean same(Tokens other, int i, int j, int shift) {
		return kinds[i].equals(other.kinds[j]) && starts[i] + shift == other.starts[j] && ends[i] + shift == other.ends[j] && frames[i].equals(other.frames[j]);
	}

	private String describe(int i) {
		return i < 0 || i >= size ? "nothing" : kinds[i] + " in " + frames[i] + " <" + text.substring(starts[i], Math.min(ends[i], starts[i] + 30)) + ">";
	}
}
