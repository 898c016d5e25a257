package org.planwright.diagram.places;

import java.util.Map;

import org.planwright.graph.DiagramKind;
import org.planwright.graph.layout.Point;
import org.planwright.graph.sidecar.LayoutFile;

/**
 * The places of one diagram of a plan as a person has made them, as somebody sees them who shows it: all of its nodes, as soon as one was moved; none as long as the
 * diagram is arranged by itself. Kept beside the plan. In the UI thread where nothing else is said.
 */
public final class HandPlaces implements NodePlaces {

	private final SharedPlaces shared;
	private Runnable changed;

	/** @param file where they are kept; to be closed */
	public HandPlaces(LayoutFile file, DiagramKind kind) {
		shared = SharedPlaces.open(file, kind, this);
	}

	/** They are of no interest any more. */
	public void close() {
		changed = null;
		shared.close(this);
	}

	/** Has somebody told when another one has changed places, or when {@link #problem} says something else. */
	public void onChange(Runnable told) {
		changed = told;
	}

	void tell() {
		if (changed != null) {
			changed.run();
		}
	}

	/** What is the same for all who show the same diagram. */
	public Object identity() {
		return shared.key();
	}

	/** Reads them, unless they were read before. In any thread. */
	public void read() {
		shared.read();
	}

	/** What whoever looks at the diagram must be told, as places cannot be kept; null when they can. In any thread. */
	public String problem() {
		return shared.problem();
	}

	/** Those of nodes that are not shown now included. In any thread. */
	@Override
	public Map<String, Point> all() {
		return shared.all();
	}

	@Override
	public void set(Map<String, Point> places) {
		shared.set(this, places);
	}

	/**
	 * Takes note that nodes have other ids now. The earlier ones are forgotten when the text in which they have the new ones is saved.
	 *
	 * @param earlier the ids before, by those now
	 */
	public void rename(Map<String, String> earlier) {
		shared.rename(earlier);
	}

	/** The text is saved as it is. */
	public void saved() {
		shared.saved();
	}
}
