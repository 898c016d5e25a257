package org.planwright.ui.figures;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jface.resource.ColorDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.events.FocusListener;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.MouseEvent;
import org.eclipse.swt.events.MouseListener;
import org.eclipse.swt.events.MouseTrackListener;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.planwright.exchange.export.chart.BarChart;
import org.planwright.exchange.export.chart.BarChart.Bar;
import org.planwright.exchange.export.chart.BarChart.Look;
import org.planwright.exchange.export.chart.ChartLayout;
import org.planwright.exchange.export.chart.ChartLayout.Rect;
import org.planwright.exchange.export.chart.ChartLayout.Row;
import org.planwright.exchange.export.chart.ChartLayout.Text;
import org.planwright.ui.Tints;

/** A figure of bars. It is as high as its width needs. A click on a bar, or Enter after arrow keys, opens it. In the UI thread. */
final class ChartCanvas extends Canvas {

	private static final double SELECTED = 0.14;
	private static final double HOVERED = 0.06;
	private static final int MARK_WIDTH = 2;

	private final LocalResourceManager resources = new LocalResourceManager(JFaceResources.getResources(), this);
	private final Tints tints = new Tints(this, resources);
	private final Consumer<Bar> open;
	private BarChart chart;
	private ChartLayout layout;
	private int hovered = -1;
	private int selected = -1;

	/** @param open is given the bar that a person wants to see the source of */
	ChartCanvas(Composite parent, BarChart chart, Consumer<Bar> open) {
		super(parent, SWT.DOUBLE_BUFFERED);
		this.chart = chart;
		this.open = open;
		addPaintListener(event -> paint(event.gc));
		addMouseMoveListener(this::hover);
		addMouseTrackListener(MouseTrackListener.mouseExitAdapter(event -> hover(-1)));
		addMouseListener(MouseListener.mouseDownAdapter(event -> press(event)));
		addKeyListener(KeyListener.keyPressedAdapter(this::key));
		addFocusListener(FocusListener.focusGainedAdapter(event -> redraw()));
		addFocusListener(FocusListener.focusLostAdapter(event -> redraw()));
		addTraverseListener(event -> event.doit = event.detail != SWT.TRAVERSE_ARROW_NEXT && event.detail != SWT.TRAVERSE_ARROW_PREVIOUS && event.detail != SWT.TRAVERSE_RETURN);
		getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = selected < 0 ? ChartCanvas.this.chart.title() : Messages.bind(Messages.tooltip, bars().get(selected).label(), bars().get(selected).text());
			}
		});
	}

	BarChart chart() {
		return chart;
	}

	/** Shows another figure in its place. Its size may be another. */
	void show(BarChart next) {
		chart = next;
		layout = null;
		hovered = -1;
		selected = selected < next.bars().size() ? selected : -1;
		redraw();
	}

	/** Marks the bar that is made from what stands at a place of the plan and from nothing else, if there is one. */
	void mark(int offset) {
		int found = -1;
		for (int i = 0; i < bars().size() && found < 0; i++) {
			Bar bar = bars().get(i);
			boolean there = bar.sources().size() == 1 && offset >= bar.sources().getFirst().start() && offset <= bar.sources().getFirst().start() + bar.sources().getFirst().length();
			found = there ? i : -1;
		}
		if (found != selected) {
			selected = found;
			redraw();
		}
	}

	/** Where a bar is in the canvas, from label to value. */
	Rectangle place(int bar) {
		Rect place = layout(getClientArea().width).rows().get(bar).place();
		return new Rectangle((int) place.x(), (int) place.y(), (int) place.width(), (int) place.height());
	}

	@Override
	public Point computeSize(int wHint, int hHint, boolean changed) {
		checkWidget();
		ChartLayout needed = layout(wHint == SWT.DEFAULT ? 0 : wHint);
		return new Point(wHint == SWT.DEFAULT ? (int) Math.ceil(needed.width()) : wHint, hHint == SWT.DEFAULT ? (int) Math.ceil(needed.height()) : hHint);
	}

	private List<Bar> bars() {
		return chart.bars();
	}

	private ChartLayout layout(int width) {
		if (layout == null || layout.width() != width) {
			GC gc = new GC(this);
			try {
				layout = ChartLayout.of(chart, width, gc.textExtent("国").x, text -> gc.textExtent(text).x);
			} finally {
				gc.dispose();
			}
		}
		return layout;
	}

	private void hover(MouseEvent event) {
		hover(at(event));
	}

	private int at(MouseEvent event) {
		List<Row> rows = layout(getClientArea().width).rows();
		for (int i = 0; i < rows.size(); i++) {
			if (rows.get(i).place().contains(event.x, event.y)) {
				return i;
			}
		}
		return -1;
	}

	private void hover(int row) {
		if (row != hovered) {
			hovered = row;
			Bar bar = row < 0 ? null : bars().get(row);
			setToolTipText(bar == null ? null : bar.sources().size() < 2 ? Messages.bind(Messages.tooltip, bar.label(), bar.text())
					: Messages.bind(Messages.tooltipOfMany, new Object[] { bar.label(), bar.text(), bar.sources().size() }));
			setCursor(bar == null || bar.sources().isEmpty() ? null : getDisplay().getSystemCursor(SWT.CURSOR_HAND));
			redraw();
		}
	}

	private void press(MouseEvent event) {
		setFocus();
		int row = at(event);
		if (row >= 0 && event.button == 1) {
			select(row);
			open.accept(bars().get(row));
		}
	}

	private void key(KeyEvent event) {
		int last = bars().size() - 1;
		switch (event.keyCode) {
			case SWT.ARROW_DOWN -> select(Math.min(selected + 1, last));
			case SWT.ARROW_UP -> select(Math.max(selected - 1, 0));
			case SWT.HOME -> select(0);
			case SWT.END -> select(last);
			case SWT.CR, SWT.KEYPAD_CR -> {
				if (selected >= 0) {
					open.accept(bars().get(selected));
				}
			}
			default -> {
			}
		}
	}

	private void select(int row) {
		selected = row;
		redraw();
		getAccessible().setFocus(row);
	}

	private void paint(GC gc) {
		gc.setAntialias(SWT.ON);
		layout(getClientArea().width).legend().forEach(swatch -> {
			fill(gc, swatch.colour(), swatch.look());
			text(gc, swatch.name());
		});
		for (int i = 0; i < layout.rows().size(); i++) {
			paint(gc, layout.rows().get(i), i);
		}
	}

	private void paint(GC gc, Row row, int index) {
		if (index == selected || index == hovered) {
			Rect place = row.place();
			gc.setBackground(tints.of(index == selected ? SELECTED : HOVERED));
			gc.fillRectangle((int) place.x(), (int) place.y(), (int) place.width(), (int) place.height());
			if (index == selected && isFocusControl()) {
				gc.drawFocus((int) place.x(), (int) place.y(), (int) place.width(), (int) place.height());
			}
		}
		row.label().forEach(line -> text(gc, line));
		row.parts().forEach(part -> fill(gc, part.place(), part.look()));
		row.mark().ifPresent(x -> {
			gc.setBackground(getForeground());
			gc.fillRectangle((int) Math.round(x) - MARK_WIDTH / 2, (int) row.place().y() + 2, MARK_WIDTH, (int) row.place().height() - 2 * MARK_WIDTH);
		});
		text(gc, row.value());
	}

	private void fill(GC gc, Rect place, Look look) {
		int left = (int) Math.round(place.x());
		int right = (int) Math.round(place.x() + place.width());
		if (right > left) {
			gc.setBackground(resources.create(ColorDescriptor.createFrom(rgb(look.colour()))));
			gc.fillRectangle(left, (int) Math.round(place.y()), right - left, (int) Math.round(place.height()));
		}
	}

	private void text(GC gc, Text text) {
		Point size = gc.textExtent(text.text());
		gc.setForeground(getForeground());
		gc.drawText(text.text(), (int) Math.round(text.end() ? text.x() - size.x : text.x()), (int) Math.round(text.y() - size.y / 2.0), true);
	}

	private static RGB rgb(String colour) {
		int value = Integer.parseInt(colour.substring(1), 16);
		return new RGB(value >> 16 & 255, value >> 8 & 255, value & 255);
	}
}
