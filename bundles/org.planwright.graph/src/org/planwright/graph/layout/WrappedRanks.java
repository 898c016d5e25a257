package org.planwright.graph.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.planwright.graph.Edge;
import org.planwright.graph.Node;

/**
 * Wraps ranks that are too high to be read as a whole: each is put into several columns, row by row, so that what is linked stays at about the same height. Edges run
 * between the rows and the columns, through no node.
 */
final class WrappedRanks {

	/** What is no higher can be read in one look, or nearly. */
	private static final double READABLE = 2400;
	private static final double LEAST = 1200;
	private static final double GROWTH = 1.05;
	private static final double BETWEEN_ROWS = 22;
	private static final double BETWEEN_COLUMNS = 36;
	private static final double BETWEEN_RANKS = 160;
	private static final double BETWEEN_EDGES = 3;
	private static final double AROUND_EDGES = 5;

	/** A rank in columns. Its place is known when those on its left have theirs. */
	private static final class Rank {
		private final int index;
		private final List<String> ids;
		private final double cell;
		private int columns;
		private double left;
		private final List<Double> tops = new ArrayList<>();
		private final List<Double> bottoms = new ArrayList<>();
		private final Map<Integer, Integer> used = new HashMap<>();

		Rank(int index, List<String> ids, double cell) {
			this.index = index;
			this.ids = ids;
			this.cell = cell;
		}

		double right() {
			return left + columns * (cell + BETWEEN_COLUMNS) - BETWEEN_COLUMNS;
		}

		/** The height of the next way above a row; below the last one for the row after it. */
		double way(int row) {
			double top = row == 0 ? tops.getFirst() - BETWEEN_ROWS : bottoms.get(row - 1);
			double bottom = row == tops.size() ? bottoms.getLast() + BETWEEN_ROWS : tops.get(row);
			int ways = 1 + (int) ((bottom - top - 2 * AROUND_EDGES) / BETWEEN_EDGES);
			return top + AROUND_EDGES + (used.merge(row, 1, Integer::sum) - 1) % ways * BETWEEN_EDGES;
		}

		/** The row above which the way is that is nearest to a height. */
		int wayNear(double height) {
			int row = 0;
			while (row < tops.size() && tops.get(row) + bottoms.get(row) < 2 * height) {
				row++;
			}
			return row;
		}
	}

	private record Cell(Rank rank, int row, int column) {
	}

	private final DiagramLayout layered;
	private final List<Edge> edges;
	private final List<Rank> ranks = new ArrayList<>();
	private final Map<String, Cell> cells = new HashMap<>();
	private final Map<String, Bounds> places = new LinkedHashMap<>();

	/** @param layered places of the nodes in columns, one for each rank, without text at edges */
	WrappedRanks(List<Node> nodes, List<Edge> edges, DiagramLayout layered) {
		this.layered = layered;
		this.edges = edges;
		Map<Integer, List<String>> byRank = new TreeMap<>();
		nodes.forEach(node -> byRank.computeIfAbsent(node.rank(), any -> new ArrayList<>()).add(node.id()));
		byRank.values().forEach(ids -> {
			ids.sort(Comparator.comparingDouble(id -> layered.nodes().get(id).y()));
			ranks.add(new Rank(ranks.size(), ids, ids.stream().mapToDouble(id -> layered.nodes().get(id).width()).max().orElseThrow()));
		});
	}

	/** The same layout when it can be read as it is. */
	DiagramLayout make() {
		Bounds all = layered.bounds();
		if (all.height() <= READABLE || all.height() <= all.width()) {
			return layered;
		}
		double height = LEAST;
		while (width(height) > ScreenShape.ASPECT * height) {
			height *= GROWTH;
		}
		double left = 0;
		for (Rank rank : ranks) {
			rank.left = left;
			place(rank, height);
			left = rank.right() + BETWEEN_RANKS;
		}
		Map<String, Route> routes = new HashMap<>();
		edges.forEach(edge -> routes.put(edge.id(), route(edge)));
		return new DiagramLayout(places, routes, List.of());
	}

	/** Sets how many columns each rank has when none is to be higher than a height; answers how wide all are then. */
	private double width(double height) {
		double width = 0;
		for (Rank rank : ranks) {
			double whole = rank.ids.stream().mapToDouble(id -> layered.nodes().get(id).height() + BETWEEN_ROWS).sum();
			rank.columns = (int) Math.ceil(whole / height);
			width += rank.columns * (rank.cell + BETWEEN_COLUMNS) + BETWEEN_RANKS;
		}
		return width - BETWEEN_RANKS;
	}

	/** Puts a rank into its columns, spread over the height. */
	private void place(Rank rank, double height) {
		List<Double> heights = new ArrayList<>();
		for (int first = 0; first < rank.ids.size(); first += rank.columns) {
			heights.add(rank.ids.subList(first, Math.min(first + rank.columns, rank.ids.size())).stream().mapToDouble(id -> layered.nodes().get(id).height()).max().orElseThrow());
		}
		double gap = Math.max(BETWEEN_ROWS, (height - heights.stream().mapToDouble(Double::doubleValue).sum()) / heights.size());
		double top = gap / 2;
		for (double row : heights) {
			rank.tops.add(top);
			rank.bottoms.add(top + row);
			top += row + gap;
		}
		for (int i = 0; i < rank.ids.size(); i++) {
			Cell cell = new Cell(rank, i / rank.columns, i % rank.columns);
			cells.put(rank.ids.get(i), cell);
			Bounds size = layered.nodes().get(rank.ids.get(i));
			double middle = (rank.tops.get(cell.row()) + rank.bottoms.get(cell.row())) / 2;
			places.put(rank.ids.get(i), new Bounds(rank.left + cell.column() * (rank.cell + BETWEEN_COLUMNS), middle - size.height() / 2, size.width(), size.height()));
		}
	}

	/** Out of the columns between two rows, past the ranks between the ends, and in again; straight where the end is not on the left. */
	private Route route(Edge edge) {
		Cell from = cells.get(edge.from());
		Cell to = cells.get(edge.to());
		Bounds begin = places.get(edge.from());
		Bounds end = places.get(edge.to());
		if (from.rank().index <= to.rank().index) {
			return Route.straight(begin, end, false, null);
		}
		double last = end.y() + end.height() / 2;
		List<Point> points = new ArrayList<>();
		points.add(new Point(begin.x(), begin.y() + begin.height() / 2));
		if (from.column() > 0) {
			double way = from.rank().way(last < points.getLast().y() ? from.row() : from.row() + 1);
			points.add(new Point(begin.x() - BETWEEN_COLUMNS, way));
			points.add(new Point(from.rank().left, way));
		}
		for (int i = from.rank().index - 1; i > to.rank().index; i--) {
			Rank between = ranks.get(i);
			Point before = points.getLast();
			double straight = before.y() + (last - before.y()) * (before.x() - (between.left + between.right()) / 2) / (before.x() - end.right());
			double way = between.way(between.wayNear(straight));
			points.add(new Point(between.right(), way));
			points.add(new Point(between.left, way));
		}
		boolean covered = to.column() < to.rank().columns - 1 && to.row() * to.rank().columns + to.column() + 1 < to.rank().ids.size();
		if (covered) {
			double way = to.rank().way(points.getLast().y() < last ? to.row() : to.row() + 1);
			points.add(new Point(to.rank().right(), way));
			points.add(new Point(end.right() + BETWEEN_COLUMNS, way));
		}
		points.add(new Point(end.right(), last));
		return new Route(points, null);
	}
}
