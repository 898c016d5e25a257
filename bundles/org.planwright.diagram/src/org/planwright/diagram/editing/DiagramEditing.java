package org.planwright.diagram.editing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

import org.eclipse.ui.IWorkbenchPart;
import org.planwright.diagram.places.PlacedDiagram;
import org.planwright.diagram.reading.PlanContent;
import org.planwright.diagram.shown.ShownEdge;
import org.planwright.diagram.shown.ShownNode;
import org.planwright.graph.Node;
import org.planwright.graph.NodeKind;
import org.planwright.graph.layout.Point;
import org.planwright.ide.elements.ChangeAnswer;
import org.planwright.ide.elements.ElementChange;
import org.planwright.ide.elements.ElementKind;
import org.planwright.ide.elements.ElementRef;
import org.planwright.ui.elements.DeleteQuestion;
import org.planwright.ui.elements.ElementChanger;

/** What a person can do with a diagram: changes of the plan are changes of its text in the editor. They may be refused later, with the reason in the status line. In the UI thread. */
public abstract class DiagramEditing {

	private final IWorkbenchPart part;
	private final Supplier<PlanContent> content;
	private final Supplier<PlacedDiagram> places;

	/**
	 * @param part    tells what is refused
	 * @param content what is shown now
	 * @param places  of what is shown now
	 */
	protected DiagramEditing(IWorkbenchPart part, Supplier<PlanContent> content, Supplier<PlacedDiagram> places) {
		this.part = part;
		this.content = content;
		this.places = places;
	}

	/** Shows what a node stands for in its editor. */
	public abstract void open(ShownNode node);

	/**
	 * An element will be shown for the first time, at a place.
	 *
	 * @return forgets that again, as it does not come
	 */
	protected abstract Runnable expect(NodeKind kind, String name, Point place);

	/** Moves nodes to places. */
	public void move(Map<ShownNode, Point> moved) {
		places.get().move(moved);
	}

	/** Lets something support something else. */
	public void connect(ShownNode from, ShownNode to) {
		perform(List.of(new ElementChange.Connect(element(from), element(to))));
	}

	/** Lets an edge have other ends. */
	public void reconnect(ShownEdge edge, ShownNode from, ShownNode to) {
		perform(List.of(new ElementChange.Disconnect(element(edge.from()), element(edge.to())), new ElementChange.Connect(element(from), element(to))));
	}

	/** Deletes elements, and what edges say. */
	public void delete(List<ShownNode> nodes, List<ShownEdge> edges) {
		List<ElementChange> changes = new ArrayList<>();
		edges.stream().filter(edge -> !nodes.contains(edge.from())).forEach(edge -> changes.add(new ElementChange.Disconnect(element(edge.from()), element(edge.to()))));
		nodes.forEach(node -> changes.add(new ElementChange.Delete(element(node), false)));
		DeleteQuestion.perform(part, changes);
	}

	/** Calls an element otherwise. */
	public void rename(ShownNode node, String name) {
		if (!name.isBlank() && !name.equals(node.node().label())) {
			perform(List.of(new ElementChange.Rename(element(node), name.strip())));
		}
	}

	/** The value of an element that can be changed in the diagram, as a person enters it; null when there is none. */
	public String value(ShownNode node) {
		return content.get() == null || !Possible.change(node) ? null : content.get().value(node.node()).map(PlanContent.Value::text).orElse(null);
	}

	/** Changes that value. */
	public void setValue(ShownNode node, String text) {
		content.get().value(node.node()).filter(value -> !value.text().equals(text.strip()))
				.ifPresent(value -> perform(List.of(new ElementChange.SetValue(element(node), value.field(), text.strip()))));
	}

	/**
	 * Makes a new element.
	 *
	 * @param kind  {@link ElementKind#INDICATOR} or {@link ElementKind#PROJECT}
	 * @param over  the node at the place; null when there is none
	 * @param group what the place is the panel of; null when it is of none
	 * @param place where it is to be shown
	 */
	public void create(ElementKind kind, String name, ShownNode over, String group, Point place) {
		if (name.isBlank() || content.get() == null) {
			return;
		}
		Runnable forget = expect(kind == ElementKind.INDICATOR ? NodeKind.INDICATOR : NodeKind.PROJECT, name.strip(), place);
		perform(List.of(new ElementChange.Create(where(kind, over, group), kind, name.strip(), Map.of()))).whenComplete((answer, failure) -> {
			if (failure != null || answer instanceof ChangeAnswer.Refusal) {
				forget.run();
			}
		});
	}

	/** Below what is of its kind, into a box, or where its like are in the plan. */
	private ElementRef where(ElementKind kind, ShownNode over, String group) {
		if (over != null && Possible.change(over)) {
			ElementRef element = element(over);
			if (element.kind() == kind || element.kind() == ElementKind.BOX) {
				return element;
			}
		}
		String box = group == null && over != null ? over.node().group() : group;
		return kind == ElementKind.PROJECT && box != null ? box(box).orElse(content.get().plan()) : content.get().plan();
	}

	/** The titles of the boxes of the plan. */
	public List<String> boxes() {
		return content.get() == null ? List.of() : content.get().boxes().stream().map(PlanContent.BoxRef::label).toList();
	}

	/** Moves projects to the box with a title, at its end. */
	public void moveInto(List<ShownNode> projects, String title) {
		box(title).ifPresent(box -> perform(projects.stream().map(project -> (ElementChange) new ElementChange.Move(element(project), box)).toList()));
	}

	private Optional<ElementRef> box(String title) {
		return content.get().boxes().stream().filter(box -> box.label().equals(title)).map(PlanContent.BoxRef::element).findFirst();
	}

	private CompletableFuture<ChangeAnswer> perform(List<ElementChange> changes) {
		return ElementChanger.perform(part, changes);
	}

	private static ElementRef element(ShownNode shown) {
		Node node = shown.node();
		return ElementRef.of(node).orElseThrow(() -> new IllegalArgumentException(node.id()));
	}
}
