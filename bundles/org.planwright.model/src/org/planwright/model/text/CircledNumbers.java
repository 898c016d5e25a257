package org.planwright.model.text;

import java.util.List;
import java.util.OptionalInt;

/** Numbers that are one character: ①, ⑴, ⒈, ❶, ㈠. */
public final class CircledNumbers {

	/** The largest number with a circled form, ㊿. */
	public static final int MAX_CIRCLED = 50;

	private record Run(char first, char last, int number) {
	}

	private static final List<Run> CIRCLED = List.of(new Run('⓪', '⓪', 0), new Run('①', '⑳', 1), new Run('㉑', '㉟', 21), new Run('㊱', '㊿', 36));
	private static final List<Run> OTHERS = List.of(new Run('⑴', '⒇', 1), new Run('⒈', '⒛', 1), new Run('❶', '❿', 1), new Run('⓫', '⓴', 11),
			new Run('➀', '➉', 1), new Run('➊', '➓', 1), new Run('㈠', '㈩', 1), new Run('㊀', '㊉', 1), new Run('⓵', '⓾', 1));

	private CircledNumbers() {
	}

	/** The number a character shows; empty for any other character, ordinary digits included. */
	public static OptionalInt valueOf(char c) {
		OptionalInt circled = valueOf(c, CIRCLED);
		return circled.isPresent() ? circled : valueOf(c, OTHERS);
	}

	/** Whether the character is a number in a circle, of the kind used for note marks: ⓪ to ㊿. */
	public static boolean isCircled(char c) {
		return valueOf(c, CIRCLED).isPresent();
	}

	/**
	 * The number in a circle.
	 *
	 * @throws IllegalArgumentException unless the number is between 0 and {@link #MAX_CIRCLED}
	 */
	public static char format(int number) {
		for (Run run : CIRCLED) {
			if (number >= run.number && number - run.number <= run.last - run.first) {
				return (char) (run.first + number - run.number);
			}
		}
		throw new IllegalArgumentException("no circled form: " + number);
	}

	private static OptionalInt valueOf(char c, List<Run> runs) {
		for (Run run : runs) {
			if (c >= run.first && c <= run.last) {
				return OptionalInt.of(run.number + c - run.first);
			}
		}
		return OptionalInt.empty();
	}
}
