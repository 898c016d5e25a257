package org.planwright.diagram.places;

import java.util.Map;

import org.planwright.graph.layout.Point;

/** Places that a person has given to nodes, by their ids. */
interface NodePlaces {

	/** All of them; none when everything is arranged by itself. */
	Map<String, Point> all();

	/** Keeps exactly these places. */
	void set(Map<String, Point> places);
}
