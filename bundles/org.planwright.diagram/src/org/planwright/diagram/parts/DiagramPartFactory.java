package org.planwright.diagram.parts;

import java.util.function.Supplier;

import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPartFactory;
import org.planwright.diagram.figures.Look;
import org.planwright.diagram.shown.ShownDiagram;
import org.planwright.diagram.shown.ShownEdge;
import org.planwright.diagram.shown.ShownNode;

/** Makes the parts of a diagram. */
public final class DiagramPartFactory implements EditPartFactory {

	private final Supplier<Look> look;

	/** @param look of the diagram as it is shown now */
	public DiagramPartFactory(Supplier<Look> look) {
		this.look = look;
	}

	@Override
	public EditPart createEditPart(EditPart context, Object model) {
		return switch (model) {
			case ShownDiagram diagram -> new DiagramPart(diagram, look);
			case ShownNode node -> new NodePart(node, look);
			case ShownEdge edge -> new EdgePart(edge, look);
			default -> throw new IllegalArgumentException(String.valueOf(model));
		};
	}
}
