package org.planwright.diagram.editing;

import java.util.function.Consumer;

import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.GraphicalEditPart;

/** Asks for the name of a new element where it is to be. */
final class NewElementEditor extends TextEditor {

	private static final int WIDTH = 208;
	private static final int HEIGHT = 30;

	private final Point place;
	private final Consumer<String> named;

	/**
	 * @param place in the diagram
	 * @param named is told the name, unless the person changes his mind
	 */
	NewElementEditor(GraphicalEditPart diagram, Point place, Consumer<String> named) {
		super(diagram, "", null);
		this.place = place;
		this.named = named;
	}

	@Override
	protected Rectangle area() {
		Rectangle box = new Rectangle(place.x, place.y, WIDTH, HEIGHT);
		getEditPart().getFigure().translateToAbsolute(box);
		return box;
	}

	@Override
	protected void commit() {
		String name = isDirty() ? (String) getCellEditor().getValue() : "";
		bringDown();
		if (!name.isBlank()) {
			named.accept(name);
		}
	}
}
