package org.planwright.diagram.view;

/** What helps to place nodes and to find one's way in a large diagram. */
public enum Aid {
	/** A grid behind the diagram, to which nodes snap that are moved. */
	GRID,
	/** Nodes that are moved snap to the edges and middles of others. */
	ALIGNMENT,
	/** A small picture of all in the corner. */
	OVERVIEW
}
