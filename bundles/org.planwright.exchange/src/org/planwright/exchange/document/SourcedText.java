package org.planwright.exchange.document;

import java.util.Arrays;
import org.planwright.model.text.Widths;

/**
 * Text of which every character knows where in the original it stood. Characters that the original does not have
 * (keywords, a blank put between two words) have the offset {@link #INSERTED}. Immutable.
 */
public final class SourcedText implements CharSequence {

	/** Offset of a character that has no place in the original. */
	public static final int INSERTED = -1;

	public static final SourcedText EMPTY = new SourcedText("", new int[0]);

	private final String text;
	private final int[] offsets;

	private SourcedText(String text, int[] offsets) {
		this.text = text;
		this.offsets = offsets;
	}

	/** The characters {@code start..end} of the original. */
	public static SourcedText slice(String original, int start, int end) {
		int[] offsets = new int[end - start];
		for (int i = 0; i < offsets.length; i++) {
			offsets[i] = start + i;
		}
		return new SourcedText(original.substring(start, end), offsets);
	}

	/** Text that the original does not have. */
	public static SourcedText inserted(String text) {
		int[] offsets = new int[text.length()];
		Arrays.fill(offsets, INSERTED);
		return new SourcedText(text, offsets);
	}

	/** Offset in the original of the character at {@code index}, or {@link #INSERTED}. */
	public int sourceOffset(int index) {
		return offsets[index];
	}

	/** From the first to the last place in the original, or null when all of it is inserted. */
	public SourceRange range() {
		int min = Integer.MAX_VALUE;
		int max = -1;
		for (int offset : offsets) {
			if (offset != INSERTED) {
				min = Math.min(min, offset);
				max = Math.max(max, offset);
			}
		}
		return max < 0 ? null : new SourceRange(min, max + 1);
	}

	public SourcedText sub(int start, int end) {
		return start == 0 && end == text.length() ? this
				: new SourcedText(text.substring(start, end), Arrays.copyOfRange(offsets, start, end));
	}

	public SourcedText sub(int start) {
		return sub(start, text.length());
	}

	/** Without blanks (of every width) at both ends. */
	public SourcedText strip() {
		int start = 0;
		int end = text.length();
		while (start < end && Widths.isBlank(text.charAt(start))) {
			start++;
		}
		while (end > start && Widths.isBlank(text.charAt(end - 1))) {
			end--;
		}
		return sub(start, end);
	}

	/** Tabs and breaks inside become one ordinary blank each, which keeps the place of what it replaces. */
	public SourcedText flat() {
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (c >= '\t' && c <= '\r') {
				return new SourcedText(text.replace('\t', ' ').replace('\n', ' ').replace('\u000B', ' ').replace('\f', ' ').replace('\r', ' '), offsets);
			}
		}
		return this;
	}

	public SourcedText plus(SourcedText other) {
		return new Builder().append(this).append(other).build();
	}

	@Override
	public int length() {
		return text.length();
	}

	@Override
	public char charAt(int index) {
		return text.charAt(index);
	}

	@Override
	public CharSequence subSequence(int start, int end) {
		return sub(start, end);
	}

	@Override
	public boolean isEmpty() {
		return text.isEmpty();
	}

	@Override
	public String toString() {
		return text;
	}

	/** Puts texts together. */
	public static final class Builder {
		private final StringBuilder text = new StringBuilder();
		private int[] offsets = new int[32];

		public Builder append(SourcedText part) {
			reserve(part.length());
			System.arraycopy(part.offsets, 0, offsets, text.length(), part.length());
			text.append(part.text);
			return this;
		}

		/** Appends characters that the original does not have. */
		public Builder insert(String part) {
			reserve(part.length());
			Arrays.fill(offsets, text.length(), text.length() + part.length(), INSERTED);
			text.append(part);
			return this;
		}

		public boolean isEmpty() {
			return text.isEmpty();
		}

		public SourcedText build() {
			return new SourcedText(text.toString(), Arrays.copyOf(offsets, text.length()));
		}

		private void reserve(int more) {
			int need = text.length() + more;
			if (need > offsets.length) {
				offsets = Arrays.copyOf(offsets, Math.max(need, offsets.length * 2));
			}
		}
	}
}
