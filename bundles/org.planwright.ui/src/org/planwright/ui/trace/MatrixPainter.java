package org.planwright.ui.trace;

import java.util.List;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.planwright.ide.matrix.TraceMatrix;
import org.planwright.ide.matrix.TraceMatrix.Head;
import org.planwright.ide.matrix.TraceMatrix.State;
import org.planwright.ui.Tints;

/** Paints what can be seen of a matrix; its heads stay where they are. Colours are mixed with those of the control, so that they fit light and dark themes alike. */
final class MatrixPainter {

	private static final RGB GOOD = new RGB(79, 157, 88);
	private static final RGB WARNING = new RGB(224, 168, 48);
	private static final RGB BAD = new RGB(207, 85, 72);
	private static final String CUT = "…";
	private static final double TINT = 0.3;
	private static final double HEAD = 0.05;
	private static final double GRID = 0.18;
	private static final double HOVER = 0.1;

	private final Control control;
	private final Tints tints;
	private final TraceMatrix matrix;
	private final MatrixLayout layout;
	private final GC gc;
	private final Point scroll;
	private final Point hovered;
	private final Point selected;

	/**
	 * @param scroll   what is scrolled away
	 * @param hovered  column and row under the mouse, -1 for a head
	 * @param selected column and row, -1 for a head
	 */
	MatrixPainter(Control control, Tints tints, TraceMatrix matrix, MatrixLayout layout, GC gc, Point scroll, Point hovered, Point selected) {
		this.control = control;
		this.tints = tints;
		this.matrix = matrix;
		this.layout = layout;
		this.gc = gc;
		this.scroll = scroll;
		this.hovered = hovered;
		this.selected = selected;
	}

	void paint(Rectangle area) {
		int left = layout.headWidth();
		int top = layout.headHeight();
		gc.setForeground(control.getForeground());
		int firstRow = Math.max(0, layout.rowAt(scroll.y));
		int firstColumn = Math.max(0, layout.columnAt(scroll.x));
		for (int row = firstRow; row < matrix.rows().size() && top + layout.y(row) - scroll.y < area.height; row++) {
			int y = top + layout.y(row) - scroll.y;
			gc.setClipping(left, top, area.width - left, area.height - top);
			for (int column = firstColumn; column < matrix.columns().size() && left + layout.x(column) - scroll.x < area.width; column++) {
				cell(row, column, new Rectangle(left + layout.x(column) - scroll.x, y, layout.width(column), layout.height(row)));
			}
			gc.setClipping(0, top, left, area.height - top);
			row(row, new Rectangle(0, y, left, layout.height(row)));
		}
		gc.setClipping(left, 0, area.width - left, top);
		for (int column = firstColumn; column < matrix.columns().size() && left + layout.x(column) - scroll.x < area.width; column++) {
			column(column, new Rectangle(left + layout.x(column) - scroll.x, 0, layout.width(column), top));
		}
		gc.setClipping(0, 0, area.width, area.height);
		corner(new Rectangle(0, 0, left, top));
	}

	private void ground(Rectangle place, Color ground, boolean chosen) {
		gc.setBackground(ground);
		gc.fillRectangle(place);
		gc.setForeground(tints.of(GRID));
		gc.drawLine(place.x + place.width - 1, place.y, place.x + place.width - 1, place.y + place.height - 1);
		gc.drawLine(place.x, place.y + place.height - 1, place.x + place.width - 1, place.y + place.height - 1);
		gc.setForeground(control.getForeground());
		if (chosen) {
			gc.drawRectangle(place.x, place.y, place.width - 2, place.height - 2);
			gc.drawRectangle(place.x + 1, place.y + 1, place.width - 4, place.height - 4);
		}
	}

	private void cell(int row, int column, Rectangle place) {
		TraceMatrix.Cell cell = layout.cell(row, column);
		boolean gap = matrix.rows().get(row).head().gap() && cell.state() == State.NONE && layout.isVertical() || matrix.columns().get(column).gap() && cell.state() == State.NONE && layout.isVertical();
		Color ground = switch (cell.state()) {
			case MET -> tints.of(GOOD, TINT);
			case PARTLY -> tints.of(WARNING, TINT);
			case MISSED, ABSENT -> tints.of(BAD, TINT);
			default -> matrix.rows().get(row).group() ? tints.of(HEAD) : gap ? tints.of(WARNING, HOVER)
					: row == hovered.y || column == hovered.x ? tints.of(HEAD) : control.getBackground();
		};
		ground(place, ground, row == selected.y && column == selected.x);
		centred(fitting(cell.shown(), place.width - 2), place.x + place.width / 2, place.y + place.height / 2);
	}

	private void row(int row, Rectangle place) {
		Head head = matrix.rows().get(row).head();
		ground(place, headGround(head, row == hovered.y), row == selected.y && selected.x < 0);
		List<String> lines = layout.rowLabel(row);
		int y = place.y + (place.height - lines.size() * layout.line()) / 2;
		for (String line : lines) {
			gc.drawText(line, place.x + layout.em() / 2 + layout.indent(row), y, true);
			y += layout.line();
		}
		if (!head.about().isEmpty()) {
			String about = fitting(head.about(), layout.aboutWidth());
			Point size = gc.textExtent(about);
			gc.drawText(about, place.x + place.width - layout.em() / 2 - size.x, place.y + (place.height - size.y) / 2, true);
		}
	}

	private void column(int column, Rectangle place) {
		Head head = matrix.columns().get(column);
		ground(place, headGround(head, column == hovered.x), column == selected.x && selected.y < 0);
		int middle = place.x + place.width / 2;
		List<String> lines = layout.columnLabel(column);
		if (layout.isVertical()) {
			int step = layout.em() + layout.em() / 4;
			for (int i = 0; i < lines.size(); i++) {
				// lines that are read from top to bottom follow each other from right to left
				int x = middle + (lines.size() - 1) * step / 2 - i * step;
				int[] points = lines.get(i).codePoints().toArray();
				for (int k = 0; k < points.length; k++) {
					centred(Character.toString(points[k]), x, layout.em() / 2 + k * layout.line() + layout.line() / 2);
				}
			}
		} else {
			for (int i = 0; i < lines.size(); i++) {
				centred(lines.get(i), middle, layout.em() / 2 + i * layout.line() + layout.line() / 2);
			}
		}
		if (!head.about().isEmpty()) {
			centred(head.about(), middle, place.height - layout.line() / 2 - layout.em() / 4);
		}
	}

	private Color headGround(Head head, boolean hover) {
		return head.gap() ? tints.of(WARNING, TINT) : tints.of(hover ? HOVER : HEAD);
	}

	private void corner(Rectangle place) {
		ground(place, tints.of(HEAD), false);
		gc.drawText(fitting(matrix.corner(), place.width - layout.em()), place.x + layout.em() / 2, place.height - layout.line() - layout.em() / 2, true);
	}

	private void centred(String text, int x, int y) {
		if (!text.isEmpty()) {
			Point size = gc.textExtent(text);
			gc.drawText(text, x - size.x / 2, y - size.y / 2, true);
		}
	}

	/** A text that is not wider; cut when it is longer. */
	private String fitting(String text, int width) {
		String shown = text;
		while (shown.length() > 1 && gc.textExtent(shown).x > width) {
			shown = shown.substring(0, shown.length() - (shown.endsWith(CUT) ? 2 : 1)) + CUT;
		}
		return shown;
	}
}
