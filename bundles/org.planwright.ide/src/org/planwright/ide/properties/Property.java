package org.planwright.ide.properties;

import java.util.List;
import java.util.Optional;

import org.planwright.exchange.sheet.ColumnMeaning;
import org.planwright.ide.elements.ElementRef;

/**
 * Something that an element says, or that is said of it.
 *
 * @param label   what it is
 * @param value   as the plan writes it; empty for nothing
 * @param edit    how it is changed
 * @param choices values that it can have; empty when it can have any
 * @param link    what it leads to; empty for nothing
 */
public record Property(String label, String value, Edit edit, List<String> choices, Optional<ElementRef> link) {

	/** How a property is changed. */
	public sealed interface Edit {

		/** Not at all. */
		record None() implements Edit {
		}

		/** The element says something else in a field. */
		record Field(ColumnMeaning meaning) implements Edit {
		}

		/** The element is called otherwise. */
		record Name() implements Edit {
		}
	}

	public Property {
		choices = List.copyOf(choices);
	}

	static Property of(String label, String value) {
		return new Property(label, value == null ? "" : value, new Edit.None(), List.of(), Optional.empty());
	}

	/** Something that leads to an element. */
	public static Property to(String label, String value, ElementRef element) {
		return new Property(label, value, new Edit.None(), List.of(), Optional.ofNullable(element));
	}

	static Property name(String label, String value) {
		return new Property(label, value == null ? "" : value, new Edit.Name(), List.of(), Optional.empty());
	}

	static Property field(String label, String value, ColumnMeaning meaning, List<String> choices) {
		return new Property(label, value == null ? "" : value, new Edit.Field(meaning), choices, Optional.empty());
	}

	/** Whether a person can change it. */
	public boolean isEditable() {
		return !(edit instanceof Edit.None);
	}
}
