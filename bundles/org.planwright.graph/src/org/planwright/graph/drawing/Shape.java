package org.planwright.graph.drawing;

import java.util.List;

import org.planwright.graph.layout.Bounds;
import org.planwright.graph.layout.Point;

/** What can be drawn. Sizes are in pixels at 100 %, colours are {@code #rrggbb}. */
public sealed interface Shape {

	/**
	 * A line.
	 *
	 * @param dashed whether it is broken
	 */
	record Stroke(String colour, double width, boolean dashed) {
	}

	/**
	 * A rectangle.
	 *
	 * @param radius of its corners; 0 for sharp ones
	 * @param fill   null for none
	 * @param stroke null for none
	 */
	record Box(Bounds bounds, double radius, String fill, Stroke stroke) implements Shape {
	}

	/**
	 * A line through some points.
	 *
	 * @param fill   null for an open line; else it is closed and filled
	 * @param stroke null for none
	 */
	record Path(List<Point> points, String fill, Stroke stroke) implements Shape {
	}

	/**
	 * Text on one line.
	 *
	 * @param x        of its beginning, or of its middle when it is centred
	 * @param baseline of its letters
	 * @param size     of its font
	 */
	record Text(double x, double baseline, String text, double size, boolean bold, boolean centred, String colour) implements Shape {
	}
}
