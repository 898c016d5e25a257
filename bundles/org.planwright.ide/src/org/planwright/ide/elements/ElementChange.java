package org.planwright.ide.elements;

import java.util.Map;

import org.planwright.exchange.sheet.ColumnMeaning;

/** Something that a person wants to have done to an element of a plan. */
public sealed interface ElementChange {

	/** What is changed; for something new, where it goes. */
	ElementRef element();

	/**
	 * An element says something else in one field.
	 *
	 * @param element an indicator or project; of other lines who does it by when and what they support ({@code LEAD}, {@code SUPPORT}, {@code DEADLINE}, {@code SUPPORTS}) can be set
	 * @param field   what it says, in the terms in which {@link org.planwright.exchange.sheet.PlanFields} reads it; not name, category, group and box, for which there are
	 *                {@link Rename} and {@link Move}
	 * @param text    as a person enters it, as {@code PlanFields} has it; names apart by 、. Empty to say nothing any more
	 */
	record SetValue(ElementRef element, ColumnMeaning field, String text) implements ElementChange {
	}

	/**
	 * An indicator has another value in a cell that is addressed by its key.
	 *
	 * @param key  as in the row: {@code 目标}, {@code 栏4}
	 * @param text as for {@link SetValue}
	 */
	record SetCell(ElementRef element, String key, String text) implements ElementChange {
	}

	/**
	 * An element supports another one. Nothing happens when it does already.
	 *
	 * @param element a project, or any other line but a goal's
	 * @param target  an indicator, project or box, of the same plan or another
	 */
	record Connect(ElementRef element, ElementRef target) implements ElementChange {
	}

	/** An element does not support another one any more. Nothing happens when it did not. */
	record Disconnect(ElementRef element, ElementRef target) implements ElementChange {
	}

	/**
	 * An element is called otherwise. What refers to it follows in all files, and so do decisions of reviewers and the places in diagrams; the same words in prose do not. Only one of
	 * several changes that are made together can be of this kind.
	 *
	 * @param element a plan, indicator, project or box (whose name is its number), whatever refers to it follows; a category, group, table or heading gets another title
	 */
	record Rename(ElementRef element, String name) implements ElementChange {
	}

	/**
	 * There is a new indicator or project.
	 *
	 * @param element where: in a box, table, category or group at its end, below an indicator or project, or in a plan where its like are
	 * @param kind    {@link ElementKind#INDICATOR} or {@link ElementKind#PROJECT}
	 * @param values  what it says besides, as for {@link SetValue}
	 */
	record Create(ElementRef element, ElementKind kind, String name, Map<ColumnMeaning, String> values) implements ElementChange {

		/** Copies the map. */
		public Create {
			values = Map.copyOf(values);
		}
	}

	/**
	 * An element goes, with its attribute lines, the paragraphs that describe it and the comments directly above it.
	 *
	 * @param references whether what refers to it goes as well: supports lose it, references in prose become the text that they print. Else it is refused while something does, with
	 *                   what that is
	 */
	record Delete(ElementRef element, boolean references) implements ElementChange {
	}

	/**
	 * A project or an indicator goes elsewhere in its plan, with all that goes with it when it is deleted.
	 *
	 * @param to where: in a box, table, category or group at its end, or below an indicator or project
	 */
	record Move(ElementRef element, ElementRef to) implements ElementChange {
	}
}
