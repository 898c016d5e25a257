package org.planwright.graph.layout;

import java.util.List;

/**
 * The way of an edge.
 *
 * @param points from its lower end to its higher one, both included
 * @param label  where its text stands; null when it has none
 */
public record Route(List<Point> points, Bounds label) {

	/** Copies the points. */
	public Route {
		points = List.copyOf(points);
	}

	/** The same, moved. */
	public Route moved(double right, double down) {
		return new Route(points.stream().map(point -> new Point(point.x() + right, point.y() + down)).toList(), label == null ? null : label.moved(right, down));
	}

	/** The straight way between two boxes, at the sides that face each other. */
	static Route straight(Bounds from, Bounds to, boolean vertical, Bounds label) {
		double fromX = from.x() + from.width() / 2;
		double fromY = from.y() + from.height() / 2;
		double toX = to.x() + to.width() / 2;
		double toY = to.y() + to.height() / 2;
		boolean beside = from.x() >= to.right() || to.x() >= from.right();
		boolean above = from.y() >= to.bottom() || to.y() >= from.bottom();
		if (above && (vertical || !beside)) {
			boolean up = toY < fromY;
			return new Route(List.of(new Point(fromX, up ? from.y() : from.bottom()), new Point(toX, up ? to.bottom() : to.y())), label);
		}
		boolean left = toX < fromX;
		return new Route(List.of(new Point(left ? from.x() : from.right(), fromY), new Point(left ? to.right() : to.x(), toY)), label);
	}
}
