package org.planwright.diagram.figures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.PointList;
import org.eclipse.draw2d.geometry.Rectangle;
import org.planwright.graph.drawing.Shape;
import org.planwright.graph.drawing.Shape.Stroke;

/** Paints thousands of edges: of each only the pieces that are in the view, and what runs along the same way once. */
final class EdgeBundles {

	/** The height and the look of level pieces. */
	private record Way(int y, Stroke stroke) {
	}

	/** From where to where a level piece goes. */
	private record Piece(int left, int right) {
	}

	private final Graphics graphics;
	private final Rectangle view;
	private final Map<Way, List<Piece>> level = new LinkedHashMap<>();

	EdgeBundles(Graphics graphics) {
		this.graphics = graphics;
		view = graphics.getClip(new Rectangle()).getExpanded(EdgeFigure.REACH, EdgeFigure.REACH);
	}

	/** Paints the edges of a layer; those that are to look otherwise than the rest come last. */
	void paint(IFigure layer, ShapePainter painter) {
		List<EdgeFigure> apart = new ArrayList<>();
		for (Object child : layer.getChildren()) {
			if (child instanceof EdgeFigure edge && edge.isVisible() && edge.intersects(view)) {
				if (edge.isApart()) {
					apart.add(edge);
				} else {
					paint(edge, painter);
				}
			}
		}
		level.forEach((way, pieces) -> {
			for (Piece piece : joined(pieces)) {
				painter.line(graphics, way.stroke(), piece.left(), way.y(), piece.right(), way.y());
			}
		});
		apart.forEach(edge -> edge.paint(graphics));
	}

	private void paint(EdgeFigure edge, ShapePainter painter) {
		List<Shape> shapes = edge.shapes();
		Stroke stroke = ((Shape.Path) shapes.getFirst()).stroke();
		PointList points = edge.getPoints();
		Point from = points.getFirstPoint();
		for (int i = 1; i < points.size(); i++) {
			Point to = points.getPoint(i);
			if (EdgeFigure.crosses(from, to, view)) {
				if (from.y == to.y) {
					level.computeIfAbsent(new Way(from.y, stroke), any -> new ArrayList<>()).add(new Piece(Math.min(from.x, to.x), Math.max(from.x, to.x)));
				} else {
					painter.line(graphics, stroke, from.x, from.y, to.x, to.y);
				}
			}
			from = to;
		}
		if (painter.scale() >= ShapePainter.SHARP && (view.contains(points.getFirstPoint()) || view.contains(points.getLastPoint()))) {
			painter.paint(graphics, shapes.subList(1, shapes.size()));
		}
	}

	private static List<Piece> joined(List<Piece> pieces) {
		pieces.sort(Comparator.comparingInt(Piece::left));
		List<Piece> joined = new ArrayList<>();
		for (Piece piece : pieces) {
			if (joined.isEmpty() || joined.getLast().right() < piece.left()) {
				joined.add(piece);
			} else {
				joined.set(joined.size() - 1, new Piece(joined.getLast().left(), Math.max(joined.getLast().right(), piece.right())));
			}
		}
		return joined;
	}
}
