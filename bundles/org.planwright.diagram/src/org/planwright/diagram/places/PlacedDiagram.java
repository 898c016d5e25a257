package org.planwright.diagram.places;

import java.util.HashMap;
import java.util.Map;
import java.util.function.BooleanSupplier;

import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.PlatformUI;
import org.planwright.diagram.shown.ShownDiagram;
import org.planwright.diagram.shown.ShownNode;
import org.planwright.graph.layout.Bounds;
import org.planwright.graph.layout.DiagramLayout;
import org.planwright.graph.layout.DiagramLayouter;
import org.planwright.graph.layout.Point;

/** Gives the nodes that are shown other places, each time as one step that can be undone and is kept beside the plan. In the UI thread. */
public final class PlacedDiagram {

	/** Shows the diagram with other places. */
	public interface Screen {

		/** Shows the diagram as it is, laid out otherwise. */
		void show(DiagramLayout layout);
	}

	private final ShownDiagram shown;
	private final HandPlaces hand;
	private final BooleanSupplier partly;
	private final IUndoContext context;
	private final Screen screen;

	/**
	 * @param hand    where the places are kept
	 * @param partly  whether only a part of the diagram is shown, laid out for itself: its places are for the moment, and not kept
	 * @param context of the steps
	 */
	public PlacedDiagram(ShownDiagram shown, HandPlaces hand, BooleanSupplier partly, IUndoContext context, Screen screen) {
		this.shown = shown;
		this.hand = hand;
		this.partly = partly;
		this.context = context;
		this.screen = screen;
	}

	/** Where the places are kept. */
	public HandPlaces hand() {
		return hand;
	}

	/** Moves nodes; the diagram is no longer arranged by itself. */
	public void move(Map<ShownNode, Point> places) {
		Map<String, Point> moved = new HashMap<>();
		places.forEach((node, place) -> moved.put(node.node().id(), place));
		DiagramLayout layout = DiagramLayouter.grow(shown.diagram(), shown.layout(), Map.of(), moved);
		if (partly.getAsBoolean()) {
			screen.show(layout);
			return;
		}
		Map<String, Point> all = new HashMap<>(hand.all());
		all.putAll(corners(layout));
		step(Messages.move, new PlacesOperation.State(layout, all));
	}

	/** Shows a layout in which nothing has a place of its own; the diagram is arranged by itself from now on. */
	public void arrange(DiagramLayout layout) {
		if (partly.getAsBoolean()) {
			screen.show(layout);
			return;
		}
		step(Messages.arrange, new PlacesOperation.State(layout, Map.of()));
	}

	private void step(String label, PlacesOperation.State after) {
		PlacesOperation operation = new PlacesOperation(label, context, this::show, new PlacesOperation.State(shown.layout(), hand.all()), after);
		try {
			PlatformUI.getWorkbench().getOperationSupport().getOperationHistory().execute(operation, null, null);
		} catch (ExecutionException e) {
			ILog.of(PlacedDiagram.class).error(e.getMessage(), e);
		}
	}

	/** A state may be of the diagram as it was before edits: then what it says of nodes that are still there is taken. */
	private void show(PlacesOperation.State state) {
		hand.set(state.hand());
		Map<String, Point> corners = corners(state.layout());
		boolean same = corners.keySet().equals(shown.layout().nodes().keySet()) && state.layout().edges().keySet().equals(shown.layout().edges().keySet());
		screen.show(same ? state.layout() : DiagramLayouter.grow(shown.diagram(), shown.layout(), Map.of(), corners));
	}

	/** The left upper corners of all nodes. */
	public static Map<String, Point> corners(DiagramLayout layout) {
		Map<String, Point> corners = new HashMap<>();
		layout.nodes().forEach((id, bounds) -> corners.put(id, corner(bounds)));
		return corners;
	}

	private static Point corner(Bounds bounds) {
		return new Point(bounds.x(), bounds.y());
	}
}
