package org.planwright.graph.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/** Leads straight edges around the nodes that they would run through: along the corners of these, by the shortest way. */
final class Detours {

	private static final double DISTANCE = 8;
	/** Touching a border is not crossing a node. */
	private static final double BORDER = 1;
	/** What has more in its way stays straight: a way around would be no easier to follow. */
	private static final int MOST_IN_WAY = 8;

	private final List<Bounds> nodes;

	Detours(Collection<Bounds> nodes) {
		this.nodes = List.copyOf(nodes);
	}

	/** The way, or one with the same ends that crosses no node. What is written at it stays in its middle. */
	Route around(Route straight) {
		List<Bounds> inWay = new ArrayList<>();
		List<Point> way = straight.points();
		Bounds crossed = crossed(way);
		while (crossed != null && !inWay.contains(crossed) && inWay.size() < MOST_IN_WAY) {
			inWay.add(crossed);
			way = shortest(straight.points().getFirst(), straight.points().getLast(), inWay);
			crossed = way == null ? null : crossed(way);
		}
		if (way == null || crossed != null || inWay.isEmpty()) {
			return straight;
		}
		Point middle = middle(way);
		Bounds label = straight.label();
		return new Route(way, label == null ? null : new Bounds(middle.x() - label.width() / 2, middle.y() - label.height() / 2, label.width(), label.height()));
	}

	private Bounds crossed(List<Point> way) {
		for (int i = 1; i < way.size(); i++) {
			for (Bounds node : nodes) {
				if (crosses(way.get(i - 1), way.get(i), node)) {
					return node;
				}
			}
		}
		return null;
	}

	/** Whether a line runs through the inside of a node: not when all corners are on one side of it. */
	private static boolean crosses(Point from, Point to, Bounds node) {
		double left = node.x() + BORDER;
		double right = node.right() - BORDER;
		double top = node.y() + BORDER;
		double bottom = node.bottom() - BORDER;
		if (Math.max(from.x(), to.x()) <= left || Math.min(from.x(), to.x()) >= right || Math.max(from.y(), to.y()) <= top || Math.min(from.y(), to.y()) >= bottom) {
			return false;
		}
		double[] sides = { side(from, to, left, top), side(from, to, right, top), side(from, to, left, bottom), side(from, to, right, bottom) };
		return Arrays.stream(sides).min().orElseThrow() < 0 && Arrays.stream(sides).max().orElseThrow() > 0;
	}

	private static double side(Point from, Point to, double x, double y) {
		return (to.x() - from.x()) * (y - from.y()) - (to.y() - from.y()) * (x - from.x());
	}

	/** The shortest way along corners of some nodes, through none of these; null when there is none. */
	private static List<Point> shortest(Point start, Point end, List<Bounds> inWay) {
		List<Point> points = new ArrayList<>(List.of(start, end));
		for (Bounds node : inWay) {
			for (double x : new double[] { node.x() - DISTANCE, node.right() + DISTANCE }) {
				points.add(new Point(x, node.y() - DISTANCE));
				points.add(new Point(x, node.bottom() + DISTANCE));
			}
		}
		double[] length = new double[points.size()];
		int[] before = new int[points.size()];
		boolean[] done = new boolean[points.size()];
		Arrays.fill(length, Double.POSITIVE_INFINITY);
		length[0] = 0;
		for (int next = 0; next >= 0 && next != 1; next = nearest(length, done)) {
			done[next] = true;
			for (int i = 1; i < points.size(); i++) {
				double through = length[next] + Math.hypot(points.get(i).x() - points.get(next).x(), points.get(i).y() - points.get(next).y());
				if (!done[i] && through < length[i] && isFree(points.get(next), points.get(i), inWay)) {
					length[i] = through;
					before[i] = next;
				}
			}
		}
		if (Double.isInfinite(length[1])) {
			return null;
		}
		List<Point> way = new ArrayList<>();
		for (int i = 1; i != 0; i = before[i]) {
			way.addFirst(points.get(i));
		}
		way.addFirst(start);
		return way;
	}

	private static int nearest(double[] length, boolean[] done) {
		int nearest = -1;
		for (int i = 0; i < length.length; i++) {
			if (!done[i] && !Double.isInfinite(length[i]) && (nearest < 0 || length[i] < length[nearest])) {
				nearest = i;
			}
		}
		return nearest;
	}

	private static boolean isFree(Point from, Point to, List<Bounds> inWay) {
		return inWay.stream().noneMatch(node -> crosses(from, to, node));
	}

	private static Point middle(List<Point> way) {
		double left = 0;
		for (int i = 1; i < way.size(); i++) {
			left += length(way, i) / 2;
		}
		for (int i = 1; i < way.size(); i++) {
			double length = length(way, i);
			if (left <= length && length > 0) {
				Point from = way.get(i - 1);
				return new Point(from.x() + (way.get(i).x() - from.x()) * left / length, from.y() + (way.get(i).y() - from.y()) * left / length);
			}
			left -= length;
		}
		return way.getFirst();
	}

	private static double length(List<Point> way, int i) {
		return Math.hypot(way.get(i).x() - way.get(i - 1).x(), way.get(i).y() - way.get(i - 1).y());
	}
}
