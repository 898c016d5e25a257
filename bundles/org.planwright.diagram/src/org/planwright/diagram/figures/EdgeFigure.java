package org.planwright.diagram.figures;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.draw2d.AbstractRouter;
import org.eclipse.draw2d.Connection;
import org.eclipse.draw2d.ConnectionAnchor;
import org.eclipse.draw2d.ConnectionRouter;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.PolylineConnection;
import org.eclipse.draw2d.geometry.PointList;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.planwright.graph.Edge;
import org.planwright.graph.drawing.Shape;
import org.planwright.graph.layout.Point;
import org.planwright.graph.layout.Route;

/** An edge without its text. It goes where its route says, or straight when it has none. */
public final class EdgeFigure extends PolylineConnection {

	/** Lets each edge go its way. */
	public static final ConnectionRouter ROUTER = new AbstractRouter() {
		@Override
		public void route(Connection connection) {
			PointList points = new PointList();
			if (connection instanceof EdgeFigure edge && edge.route != null) {
				edge.route.points().forEach(point -> points.addPoint((int) Math.round(point.x()), (int) Math.round(point.y())));
			} else {
				org.eclipse.draw2d.geometry.Point start = getStartPoint(connection);
				org.eclipse.draw2d.geometry.Point end = getEndPoint(connection);
				connection.translateToRelative(start);
				connection.translateToRelative(end);
				points.addPoint(start);
				points.addPoint(end);
			}
			connection.setPoints(points);
		}
	};

	/** As wide as the head of an arrow: so much is painted beside the line. */
	static final int REACH = 8;
	private static final int SELECTED = 4;

	private Edge edge;
	private Route route;
	private Look look;
	private List<Shape> shapes;
	private boolean faded;
	private boolean selected;

	/** Makes one that shows nothing yet. */
	public EdgeFigure() {
		setConnectionRouter(ROUTER);
		setLineWidth(REACH);
	}

	/** Shows an edge. */
	public void show(Edge newEdge, Route newRoute, Look newLook) {
		edge = newEdge;
		route = newRoute;
		look = newLook;
		shapes = null;
		revalidate();
		repaint();
	}

	/** Shows it as one that steps back behind others, or not. */
	public void setFaded(boolean newFaded) {
		faded = newFaded;
		repaint();
	}

	/** Shows whether it is selected. */
	public void setSelected(boolean selected) {
		this.selected = selected;
		repaint();
	}

	/** Each change of the scale moves all anchors, and the way does not depend on them. */
	@Override
	public void anchorMoved(ConnectionAnchor anchor) {
		if (route == null) {
			super.anchorMoved(anchor);
		}
	}

	@Override
	public void setPoints(PointList points) {
		shapes = null;
		super.setPoints(points);
	}

	/** Exactly: most edges of a large diagram pass a small part of it at some distance, though their bounds hold it. */
	@Override
	public boolean intersects(Rectangle area) {
		if (!super.intersects(area)) {
			return false;
		}
		Rectangle around = area.getExpanded(REACH, REACH);
		PointList way = getPoints();
		for (int i = 1; i < way.size(); i++) {
			if (crosses(way.getPoint(i - 1), way.getPoint(i), around)) {
				return true;
			}
		}
		return false;
	}

	/** Whether a line has a point in a rectangle: not when all corners are on one side of it. */
	static boolean crosses(org.eclipse.draw2d.geometry.Point from, org.eclipse.draw2d.geometry.Point to, Rectangle area) {
		if (Math.max(from.x, to.x) < area.x || Math.min(from.x, to.x) > area.right() || Math.max(from.y, to.y) < area.y || Math.min(from.y, to.y) > area.bottom()) {
			return false;
		}
		long right = to.x - from.x;
		long down = to.y - from.y;
		long offset = down * from.x - right * from.y;
		long first = down * area.x - right * area.y - offset;
		long second = down * area.right() - right * area.y - offset;
		long third = down * area.x - right * area.bottom() - offset;
		long fourth = down * area.right() - right * area.bottom() - offset;
		return Math.min(Math.min(first, second), Math.min(third, fourth)) <= 0 && Math.max(Math.max(first, second), Math.max(third, fourth)) >= 0;
	}

	/** Whether it looks otherwise than edges usually do, or like nothing yet. */
	boolean isApart() {
		return faded || selected || edge == null;
	}

	/** The line first, then its ornaments. */
	List<Shape> shapes() {
		if (shapes == null) {
			List<Point> points = new ArrayList<>();
			PointList way = getPoints();
			for (int i = 0; i < way.size(); i++) {
				points.add(new Point(way.getPoint(i).x, way.getPoint(i).y));
			}
			shapes = look.links().edge(edge, points).shapes();
		}
		return shapes;
	}

	@Override
	protected void outlineShape(Graphics graphics) {
		if (edge == null) {
			return;
		}
		if (faded) {
			graphics.setAlpha(NodeFigure.FADED);
		}
		if (selected) {
			graphics.setForegroundColor(Display.getCurrent().getSystemColor(SWT.COLOR_LIST_SELECTION));
			graphics.setLineStyle(SWT.LINE_SOLID);
			graphics.setLineWidth(SELECTED);
			graphics.drawPolyline(getPoints());
		}
		look.painter().paint(graphics, shapes());
	}

	/** It has no border, no children and no colours of its own: painting it leaves nothing that others do not set anew. */
	@Override
	public void paint(Graphics graphics) {
		outlineShape(graphics);
		if (faded) {
			graphics.setAlpha(NodeFigure.OPAQUE);
		}
	}
}
