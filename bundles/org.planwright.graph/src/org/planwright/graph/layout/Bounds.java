package org.planwright.graph.layout;

import java.util.Collection;

/** A rectangle in a diagram, in pixels at 100 %. */
public record Bounds(double x, double y, double width, double height) {

	/** Its right border. */
	public double right() {
		return x + width;
	}

	/** Its lower border. */
	public double bottom() {
		return y + height;
	}

	/** Whether the two have a place in common, or less than a distance between them. */
	public boolean isNear(Bounds other, double distance) {
		return x < other.right() + distance && other.x < right() + distance && y < other.bottom() + distance && other.y < bottom() + distance;
	}

	/** The same, moved. */
	public Bounds moved(double right, double down) {
		return new Bounds(x + right, y + down, width, height);
	}

	/** The smallest rectangle around some; one without a size at the origin when there are none. */
	static Bounds around(Collection<Bounds> all) {
		double left = all.stream().mapToDouble(Bounds::x).min().orElse(0);
		double top = all.stream().mapToDouble(Bounds::y).min().orElse(0);
		return new Bounds(left, top, all.stream().mapToDouble(Bounds::right).max().orElse(0) - left, all.stream().mapToDouble(Bounds::bottom).max().orElse(0) - top);
	}
}
