package org.planwright.diagram.editing;

import java.util.Map;

import org.planwright.diagram.shown.ShownNode;
import org.planwright.graph.layout.Point;

/** What a person can do with a diagram. In the UI thread. */
public interface DiagramEditing {

	/** Opens the editor of what a node shows. */
	void open(ShownNode node);

	/** Moves nodes. */
	void move(Map<ShownNode, Point> places);
}
