package org.planwright.diagram.places;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

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

/** Gives the nodes that are shown other places, each time as one step that can be undone. In the UI thread. */
public final class PlacedDiagram {

	/** Shows the diagram with other places. */
	public interface Screen {

		/** Shows the diagram as it is, laid out otherwise. */
		void show(DiagramLayout layout);

		/** Shows the diagram laid out by the places that are kept now. */
		void again();
	}

	private final ShownDiagram shown;
	private final HandPlaces hand;
	private final Supplier<PartPlaces> part;
	private final IUndoContext context;
	private final Screen screen;

	/**
	 * @param hand    where the places of the whole diagram are kept; is told when it is shown with other ones
	 * @param part    those of the part that alone is shown now; null while all is
	 * @param context of the steps
	 */
	public PlacedDiagram(ShownDiagram shown, HandPlaces hand, Supplier<PartPlaces> part, IUndoContext context, Screen screen) {
		this.shown = shown;
		this.hand = hand;
		this.part = part;
		this.context = context;
		this.screen = screen;
		hand.onChange(screen::again);
	}

	/** Where the places of the whole diagram are kept. */
	public HandPlaces hand() {
		return hand;
	}

	/** The places of what is shown now, as far as it is a part that has places of its own; none else. */
	public Map<String, Point> ofPart() {
		return part.get() == null ? Map.of() : part.get().all();
	}

	/** Nodes have other ids now than before; by those now. */
	public void rename(Map<String, String> earlier) {
		hand.rename(earlier);
		if (part.get() != null) {
			part.get().rename(earlier);
		}
	}

	/** Moves nodes; what is shown is no longer arranged by itself. A part of a diagram that was so has places of its own, any other those of the whole. */
	public void move(Map<ShownNode, Point> places) {
		Map<String, Point> moved = new HashMap<>();
		places.forEach((node, place) -> moved.put(node.node().id(), place));
		DiagramLayout layout = DiagramLayouter.grow(shown.diagram(), shown.layout(), Map.of(), moved);
		PartPlaces partly = part.get();
		NodePlaces keeper = partly == null || partly.all().isEmpty() && !hand.all().isEmpty() ? hand : partly;
		Map<String, Point> all = new HashMap<>(keeper.all());
		all.putAll(partly != null && keeper == hand ? moved : corners(layout));
		step(Messages.move, keeper, layout, all);
	}

	/** Shows a layout in which nothing has a place of its own; what is shown is arranged by itself from now on. */
	public void arrange(DiagramLayout layout) {
		PartPlaces partly = part.get();
		boolean own = partly != null && !hand.all().isEmpty();
		step(Messages.arrange, partly == null ? hand : partly, layout, own ? corners(layout) : Map.of());
	}

	private void step(String label, NodePlaces places, DiagramLayout layout, Map<String, Point> after) {
		PartPlaces partly = part.get();
		PlacesOperation operation = new PlacesOperation(label, context, this::show, new PlacesOperation.State(partly, shown.layout(), places, places.all()),
				new PlacesOperation.State(partly, layout, places, after));
		try {
			PlatformUI.getWorkbench().getOperationSupport().getOperationHistory().execute(operation, null, null);
		} catch (ExecutionException e) {
			ILog.of(PlacedDiagram.class).error(e.getMessage(), e);
		}
	}

	/** A state may be of the diagram as it was before edits: then what it says of nodes that are still there is taken. */
	private void show(PlacesOperation.State state) {
		state.keeper().set(state.places());
		if (state.part() != part.get()) {
			screen.again();
			return;
		}
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
