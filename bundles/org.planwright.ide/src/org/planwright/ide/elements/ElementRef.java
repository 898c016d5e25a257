package org.planwright.ide.elements;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.planwright.graph.Node;
import org.planwright.graph.Source;
import org.planwright.graph.snapshot.NodeLabels;
import org.planwright.graph.snapshot.Places;
import org.planwright.model.plan.Line;

/**
 * An element of a plan as somebody has seen it: to be kept in snapshots, holds nothing of the model. It is found again when the text has changed elsewhere, by its kind and name; when
 * that is not certain, because its name has changed or others have the same, what is asked of it is refused.
 *
 * @param kind   what it is
 * @param name   what it is called in diagrams ({@link NodeLabels}); has no part in finding a plan
 * @param source where it was written
 */
public record ElementRef(ElementKind kind, String name, Source source) {

	/** An element of a plan that was read from text, a {@link Line} or the plan itself. To be called while the plan is being read. */
	public static ElementRef of(EObject element) {
		return new ElementRef(ElementKind.of(element), element instanceof Line line ? NodeLabels.of(line) : "", Places.of(element));
	}

	/** What a node of a diagram stands for; empty when it stands for several. */
	public static Optional<ElementRef> of(Node node) {
		ElementKind kind = ElementKind.of(node.kind());
		return kind == null || node.source() == null ? Optional.empty() : Optional.of(new ElementRef(kind, node.label(), node.source()));
	}
}
