package org.planwright.ui.tests;

import java.util.Arrays;
import java.util.List;

import org.eclipse.draw2d.Connection;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.jface.action.StatusLineManager;
import org.eclipse.jface.action.SubStatusLineManager;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.planwright.diagram.shown.ShownEdge;
import org.planwright.diagram.view.DiagramPane;

/** A person's hand in a diagram: the palette, the mouse and the keys. In the UI thread. */
final class DiagramHand {

	private final Workbench workbench;
	private final Hand hand;
	private final DiagramWindow window;
	private final DiagramPane pane;

	DiagramHand(Workbench workbench, DiagramWindow window) {
		this.workbench = workbench;
		this.window = window;
		hand = new Hand(workbench);
		pane = window.pane();
	}

	void click(Point place) {
		hand.click(pane.control(), place, 1);
	}

	/** Clicks at a node and waits until it alone is selected. */
	void select(String label) {
		click(window.middle(label));
		workbench.await("not selected", () -> window.selected().equals(List.of(label)));
	}

	/** Drags from one place of the window to another. */
	void drag(Point from, Point to) {
		hand.drag(pane.control(), from, to);
	}

	/** Drags a node by its middle so far. */
	void dragBy(String label, int x, int y) {
		Point from = window.middle(label);
		drag(from, new Point(from.x + x, from.y + y));
	}

	/** Drags the arrow beside a node to another one. */
	void connect(String from, String to) {
		pane.select(List.of(window.shown(from)));
		Point side = window.place(from, 0, 0.5);
		Point arrow = new Point(side.x - 10, side.y);
		awaitHandle(arrow);
		drag(arrow, window.middle(to));
	}

	/** Selects an edge. */
	ShownEdge select(String from, String to) {
		ShownEdge edge = pane.shown().edges().stream().filter(each -> each.from() == window.shown(from) && each.to() == window.shown(to)).findFirst().orElseThrow();
		pane.viewer().setSelection(new StructuredSelection((EditPart) pane.viewer().getEditPartRegistry().get(edge)));
		pane.viewer().flush();
		return edge;
	}

	/** Drags the end of an edge somewhere: that at what is supported, or the other one. */
	void dragEnd(ShownEdge edge, boolean supported, Point to) {
		Connection figure = (Connection) ((GraphicalEditPart) pane.viewer().getEditPartRegistry().get(edge)).getFigure();
		org.eclipse.draw2d.geometry.Point end = (supported ? figure.getPoints().getLastPoint() : figure.getPoints().getFirstPoint()).getCopy();
		figure.translateToAbsolute(end);
		Point handle = new Point(end.x, end.y);
		awaitHandle(handle);
		drag(handle, to);
	}

	private void awaitHandle(Point place) {
		workbench.await("nothing to drag", () -> pane.viewer().findHandleAt(new org.eclipse.draw2d.geometry.Point(place.x, place.y)) != null);
	}

	/** A place where nothing is, below everything. */
	Point nowhere() {
		int lowest = window.labels().stream().mapToInt(label -> window.place(label, 0.5, 1).y).max().orElse(0);
		return new Point(pane.control().getSize().x / 2, Math.min(lowest + 60, pane.control().getSize().y - 30));
	}

	/** A tool of the palette. */
	ToolItem tool(String id) {
		for (Control control : pane.control().getParent().getChildren()) {
			if (control instanceof ToolBar bar) {
				for (ToolItem item : bar.getItems()) {
					if (id.equals(item.getData())) {
						return item;
					}
				}
			}
		}
		throw new AssertionError("no tool " + id);
	}

	/** Takes a tool of the palette. */
	void take(String id) {
		ToolItem item = tool(id);
		for (ToolItem other : item.getParent().getItems()) {
			other.setSelection(other == item);
		}
		item.notifyListeners(SWT.Selection, new Event());
	}

	/** Presses a key in the diagram. */
	void press(int key) {
		hand.press(pane.control(), 0, key);
	}

	/** The field in which a name or a value is entered; waits for it. */
	Text field() {
		workbench.await("no field", () -> findField() != null);
		return findField();
	}

	private Text findField() {
		return Arrays.stream(pane.control().getChildren()).filter(Text.class::isInstance).map(Text.class::cast).filter(Control::isFocusControl).findFirst().orElse(null);
	}

	/** Enters letters in the field, which closes. Chinese letters come from an input method, not from keys. */
	void enter(String letters) {
		write(letters, SWT.CR);
	}

	/** Writes in the field and presses keys, of which the last closes it. */
	void write(String letters, int... keys) {
		Text field = field();
		field.insert(letters);
		for (int key : keys) {
			hand.press(field, 0, key);
		}
		workbench.await("the field stays", field::isDisposed);
	}

	/** Waits until the status line says why something is not done, with some words in it, and returns it. */
	String reason(String words) {
		workbench.await("no reason with " + words, () -> status().contains(words));
		return status();
	}

	/** What stands in the status line of the window as an error. */
	private String status() {
		if (((SubStatusLineManager) window.bars().getStatusLineManager()).getParent() instanceof StatusLineManager line) {
			for (Control control : ((Composite) line.getControl()).getChildren()) {
				if (control instanceof CLabel label && label.isVisible() && !label.getText().isEmpty()) {
					return label.getText();
				}
			}
		}
		return "";
	}
}
