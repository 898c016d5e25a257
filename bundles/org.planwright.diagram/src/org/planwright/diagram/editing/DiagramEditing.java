package org.planwright.diagram.editing;

import java.util.List;
import java.util.Map;

import org.planwright.diagram.shown.ShownEdge;
import org.planwright.diagram.shown.ShownNode;
import org.planwright.graph.layout.Point;
import org.planwright.ide.elements.ElementKind;

/** What a person can do with a diagram. What changes the plan may be refused later, with the reason in the status line. In the UI thread. */
public interface DiagramEditing {

	/** Moves nodes to places. */
	void move(Map<ShownNode, Point> places);

	/** Shows what a node stands for in its editor. */
	void open(ShownNode node);

	/** Lets something support something else. */
	void connect(ShownNode from, ShownNode to);

	/** Lets an edge have other ends. */
	void reconnect(ShownEdge edge, ShownNode from, ShownNode to);

	/** Deletes elements, and what edges say. */
	void delete(List<ShownNode> nodes, List<ShownEdge> edges);

	/** Calls an element otherwise. */
	void rename(ShownNode node, String name);

	/** The value of an element that can be changed in the diagram, as a person enters it; null when there is none. */
	String value(ShownNode node);

	/** Changes that value. */
	void setValue(ShownNode node, String value);

	/**
	 * Makes a new element.
	 *
	 * @param kind  {@link ElementKind#INDICATOR} or {@link ElementKind#PROJECT}
	 * @param over  the node at the place; null when there is none
	 * @param group what the place is the panel of; null when it is of none
	 * @param place where it is to be shown
	 */
	void create(ElementKind kind, String name, ShownNode over, String group, Point place);

	/** The titles of the boxes of the plan. */
	List<String> boxes();

	/** Moves projects to the box with a title, at its end. */
	void moveInto(List<ShownNode> projects, String box);
}
