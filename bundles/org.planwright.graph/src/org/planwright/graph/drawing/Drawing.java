package org.planwright.graph.drawing;

import java.util.List;

/**
 * A picture, to be written in one format or another. Immutable.
 *
 * @param title what it shows, for readers of the file
 * @param items from the back to the front
 */
public record Drawing(double width, double height, String title, List<Item> items) {

	/**
	 * Shapes that belong together.
	 *
	 * @param id      of the node or edge; null for what is neither
	 * @param styles  words by which a reader of the file can give it another look
	 * @param tooltip what is shown when the pointer rests on it; null for nothing
	 */
	public record Item(String id, List<String> styles, String tooltip, List<Shape> shapes) {

		/** Copies the lists. */
		public Item {
			styles = List.copyOf(styles);
			shapes = List.copyOf(shapes);
		}
	}

	/** Copies the list. */
	public Drawing {
		items = List.copyOf(items);
	}
}
