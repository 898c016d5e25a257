package org.planwright.diagram.reading;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;

import org.eclipse.xtext.util.CancelIndicator;
import org.planwright.diagram.places.HandPlaces;
import org.planwright.diagram.reading.FollowedDiagram.Screen;
import org.planwright.diagram.shown.ShownDiagram;
import org.planwright.graph.Diagram;
import org.planwright.graph.DiagramKind;
import org.planwright.graph.Node;
import org.planwright.graph.NodeKind;
import org.planwright.graph.layout.DiagramLayout;
import org.planwright.graph.layout.DiagramLayouter;
import org.planwright.graph.layout.Point;
import org.planwright.graph.snapshot.Renames;

/** Lays out in the background what a screen shows, one state after the other; what comes meanwhile waits, and only the last of it. In the UI thread. */
final class LayoutWork {

	/** A node that is about to come. */
	private record Expected(NodeKind kind, String name, Point place) {
	}

	private final ShownDiagram shown;
	private final Screen screen;
	private HandPlaces hand;
	private LayoutJob job;
	private Diagram waiting;
	private Consumer<DiagramLayout> arranging;
	private Expected expected;

	LayoutWork(ShownDiagram shown, Screen screen) {
		this.shown = shown;
		this.screen = screen;
	}

	/** Turns to another diagram. What is being laid out is given up. */
	void begin(HandPlaces places) {
		cancel();
		expected = null;
		if (hand != null) {
			hand.close();
		}
		hand = places;
	}

	/**
	 * An element that was not there will be shown at a place.
	 *
	 * @return forgets that again, as it does not come
	 */
	Runnable expect(NodeKind kindOfNode, String name, Point place) {
		Expected coming = new Expected(kindOfNode, name, place);
		expected = coming;
		return () -> {
			if (expected == coming) {
				expected = null;
			}
		};
	}

	/** Lays out what is shown without the places that a person gave, as soon as what is being laid out is. */
	void arrange(Consumer<DiagramLayout> done) {
		Diagram diagram = shown.diagram();
		if (job != null) {
			arranging = done;
		} else if (!diagram.nodes().isEmpty()) {
			start(cancelled -> DiagramLayouter.layOut(diagram, cancelled), done);
		}
	}

	/** Shows another part of the diagram, laid out anew, but for what has a place of its own. */
	void showPart(Diagram part) {
		cancel();
		anew(part, Map.of());
	}

	/** Shows a later state. What is being laid out comes first: whoever types without a rest must see something too. */
	void show(Diagram next) {
		if (job != null) {
			waiting = next;
			return;
		}
		Diagram before = shown.diagram();
		DiagramLayout layout = shown.layout();
		Map<String, String> earlier = Renames.between(before, next);
		if (before.nodes().isEmpty() || !canGrow(next, layout, earlier)) {
			anew(next, earlier);
			return;
		}
		Optional<Node> come = expected(next);
		Map<String, Point> wished = come.map(node -> Map.of(node.id(), expected.place())).orElse(Map.of());
		start(cancelled -> DiagramLayouter.grow(next, layout, earlier, wished), grown -> {
			if (shown.layout() == layout) {
				screen.show(next, grown, earlier);
				come.ifPresent(node -> {
					expected = null;
					screen.come(node.id());
				});
			} else {
				// something was moved meanwhile
				waiting = waiting == null ? next : waiting;
			}
		});
	}

	private Optional<Node> expected(Diagram next) {
		return next.nodes().stream().filter(node -> expected != null && node.kind() == expected.kind() && node.label().equals(expected.name()) && shown.node(node.id()) == null).findFirst();
	}

	/** Trees and rows are laid out anew when something comes: that moves little, and they stay in order. */
	private static boolean canGrow(Diagram next, DiagramLayout layout, Map<String, String> earlier) {
		Predicate<Node> known = node -> layout.nodes().containsKey(earlier.getOrDefault(node.id(), node.id()));
		return next.kind() == DiagramKind.SUPPORT ? next.nodes().stream().anyMatch(known) : next.nodes().stream().allMatch(known);
	}

	private void anew(Diagram next, Map<String, String> earlier) {
		HandPlaces places = hand;
		Map<String, Point> part = screen.placesOfPart();
		AtomicReference<Map<String, Point>> all = new AtomicReference<>();
		start(cancelled -> {
			places.read();
			all.set(places.all());
			return DiagramLayouter.layOut(next, part.isEmpty() ? all.get() : part, cancelled);
		}, layout -> {
			if (places.all().equals(all.get()) && screen.placesOfPart().equals(part)) {
				screen.show(next, layout, earlier);
			} else {
				// something was moved meanwhile
				anew(next, earlier);
			}
		});
	}

	private void start(Function<CancelIndicator, DiagramLayout> work, Consumer<DiagramLayout> done) {
		job = new LayoutJob(work, layout -> {
			job = null;
			done.accept(layout);
			Diagram next = waiting;
			waiting = null;
			if (next != null) {
				show(next);
			}
			Consumer<DiagramLayout> arranged = arranging;
			arranging = null;
			if (arranged != null) {
				arrange(arranged);
			}
		});
		job.schedule();
	}

	private void cancel() {
		waiting = null;
		arranging = null;
		if (job != null) {
			job.stop();
			job = null;
		}
	}
}
