package org.planwright.ui.trace;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.events.ControlListener;
import org.eclipse.swt.events.FocusListener;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.MouseEvent;
import org.eclipse.swt.events.MouseListener;
import org.eclipse.swt.events.MouseTrackListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.ScrollBar;
import org.planwright.ide.matrix.TraceMatrix;
import org.planwright.ui.Tints;

/** A matrix whose heads stay while its cells are scrolled. Only what can be seen is painted. In the UI thread. */
final class MatrixCanvas extends Canvas {

	/** What a person does with a place: a cell, or a head where row or column is -1. */
	interface Chooser {

		/** It is selected. */
		void selected(int row, int column);

		/** A person wants to go there: Enter or a double click. */
		void opened(int row, int column);

		/** A person wants it changed: the space bar. */
		void toggled(int row, int column);
	}

	private static final Point NOWHERE = new Point(-2, -2);

	private final Tints tints = new Tints(this, new LocalResourceManager(JFaceResources.getResources(), this));
	private final Chooser chooser;
	private TraceMatrix matrix;
	private MatrixLayout layout;
	private Point hovered = NOWHERE;
	private Point selected = NOWHERE;

	MatrixCanvas(Composite parent, Chooser chooser) {
		super(parent, SWT.DOUBLE_BUFFERED | SWT.H_SCROLL | SWT.V_SCROLL);
		this.chooser = chooser;
		addPaintListener(event -> paint(event.gc));
		addControlListener(ControlListener.controlResizedAdapter(event -> resized()));
		for (ScrollBar bar : new ScrollBar[] { getHorizontalBar(), getVerticalBar() }) {
			bar.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> redraw()));
		}
		addMouseMoveListener(event -> hover(at(event)));
		addMouseTrackListener(MouseTrackListener.mouseExitAdapter(event -> hover(NOWHERE)));
		addMouseListener(MouseListener.mouseDownAdapter(this::press));
		addMouseListener(MouseListener.mouseDoubleClickAdapter(event -> doubled(at(event))));
		addKeyListener(KeyListener.keyPressedAdapter(this::key));
		addFocusListener(FocusListener.focusGainedAdapter(event -> redraw()));
		addTraverseListener(event -> event.doit = event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS || event.detail == SWT.TRAVERSE_ESCAPE);
		getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = about(selected);
			}
		});
	}

	/** Shows a matrix; null for none. What was selected stays so when it is the same matrix in other words. */
	void show(TraceMatrix next) {
		boolean same = matrix != null && next != null && matrix.rows().size() == next.rows().size() && matrix.columns().size() == next.columns().size();
		matrix = next;
		layout = null;
		hovered = NOWHERE;
		selected = same ? selected : NOWHERE;
		resized();
		redraw();
	}

	/** The row of what is selected; -1 for the head of a column, less when nothing is. */
	int row() {
		return selected.y;
	}

	/** The column of what is selected; -1 for the head of a row, less when nothing is. */
	int column() {
		return selected.x;
	}

	/** Where a cell is in the canvas; a head where row or column is -1. */
	Rectangle place(int row, int column) {
		MatrixLayout now = geometry();
		int x = column < 0 ? 0 : now.headWidth() + now.x(column) - scroll().x;
		int y = row < 0 ? 0 : now.headHeight() + now.y(row) - scroll().y;
		return new Rectangle(x, y, column < 0 ? now.headWidth() : now.width(column), row < 0 ? now.headHeight() : now.height(row));
	}

	private MatrixLayout geometry() {
		if (layout == null) {
			GC gc = new GC(this);
			try {
				layout = new MatrixLayout(matrix, gc.textExtent("国").x, gc.getFontMetrics().getHeight() + 2, text -> gc.textExtent(text).x, room());
			} finally {
				gc.dispose();
			}
		}
		return layout;
	}

	private Point room() {
		return new Point(getClientArea().width, getClientArea().height);
	}

	private void resized() {
		layout = null;
		if (matrix == null) {
			return;
		}
		Rectangle area = getClientArea();
		adjust(getHorizontalBar(), geometry().width(), area.width - geometry().headWidth());
		adjust(getVerticalBar(), geometry().height(), area.height - geometry().headHeight());
	}

	private void adjust(ScrollBar bar, int all, int shown) {
		int thumb = Math.max(1, Math.min(all, shown));
		bar.setValues(Math.max(0, Math.min(bar.getSelection(), all - thumb)), 0, Math.max(1, all), thumb, 2 * geometry().line(), thumb);
		bar.setVisible(all > shown);
	}

	private Point scroll() {
		return new Point(getHorizontalBar().getSelection(), getVerticalBar().getSelection());
	}

	private void paint(GC gc) {
		if (matrix != null) {
			new MatrixPainter(this, tints, matrix, geometry(), gc, scroll(), hovered, selected).paint(getClientArea());
		}
	}

	/** Column and row at a place, -1 for a head. */
	private Point at(MouseEvent event) {
		if (matrix == null) {
			return NOWHERE;
		}
		int column = event.x < geometry().headWidth() ? -1 : geometry().columnAt(event.x - geometry().headWidth() + scroll().x);
		int row = event.y < geometry().headHeight() ? -1 : geometry().rowAt(event.y - geometry().headHeight() + scroll().y);
		boolean nowhere = column < 0 && row < 0 || column < 0 && event.x >= geometry().headWidth() || row < 0 && event.y >= geometry().headHeight();
		return nowhere ? NOWHERE : new Point(column, row);
	}

	private void hover(Point place) {
		if (!place.equals(hovered)) {
			hovered = place;
			setToolTipText(about(place));
			redraw();
		}
	}

	/** What a place says in words; null for nothing. */
	private String about(Point place) {
		if (matrix == null || place.equals(NOWHERE)) {
			return null;
		}
		if (place.x >= 0 && place.y >= 0) {
			String about = geometry().cell(place.y, place.x).about();
			return about.isEmpty() ? matrix.rows().get(place.y).head().label() + "\n" + matrix.columns().get(place.x).label() : about;
		}
		TraceMatrix.Head head = place.x < 0 ? matrix.rows().get(place.y).head() : matrix.columns().get(place.x);
		return head.about().isEmpty() ? head.label() : head.label() + "\n" + head.about();
	}

	private void press(MouseEvent event) {
		setFocus();
		Point place = at(event);
		if (!place.equals(NOWHERE)) {
			select(place.y, place.x);
		}
	}

	private void doubled(Point place) {
		if (!place.equals(NOWHERE)) {
			chooser.opened(place.y, place.x);
		}
	}

	private void key(KeyEvent event) {
		if (matrix == null || matrix.rows().isEmpty()) {
			return;
		}
		int page = Math.max(1, (getClientArea().height - geometry().headHeight()) / (2 * geometry().line()));
		switch (event.keyCode) {
			case SWT.ARROW_DOWN -> move(1, 0);
			case SWT.ARROW_UP -> move(-1, 0);
			case SWT.ARROW_RIGHT -> move(0, 1);
			case SWT.ARROW_LEFT -> move(0, -1);
			case SWT.PAGE_DOWN -> move(page, 0);
			case SWT.PAGE_UP -> move(-page, 0);
			case SWT.HOME -> move(0, -matrix.columns().size());
			case SWT.END -> move(0, matrix.columns().size());
			case SWT.CR, SWT.KEYPAD_CR -> doubled(selected);
			case ' ' -> {
				if (!selected.equals(NOWHERE)) {
					chooser.toggled(selected.y, selected.x);
				}
			}
			default -> {
			}
		}
	}

	private void move(int rows, int columns) {
		boolean first = selected.equals(NOWHERE);
		int row = first ? 0 : Math.clamp(selected.y + rows, selected.x < 0 ? 0 : -1, matrix.rows().size() - 1);
		int column = first ? 0 : Math.clamp(selected.x + columns, row < 0 ? 0 : -1, matrix.columns().size() - 1);
		select(row, column);
	}

	/** Selects a place and scrolls it into view. */
	void select(int row, int column) {
		selected = new Point(column, row);
		if (column >= 0) {
			reveal(getHorizontalBar(), geometry().x(column), geometry().width(column));
		}
		if (row >= 0) {
			reveal(getVerticalBar(), geometry().y(row), geometry().height(row));
		}
		redraw();
		getAccessible().setFocus(row);
		chooser.selected(row, column);
	}

	private static void reveal(ScrollBar bar, int start, int length) {
		int shown = Math.min(bar.getSelection(), start);
		bar.setSelection(Math.max(shown, start + length - bar.getThumb()));
	}
}
