package org.planwright.diagram.parts;

import org.eclipse.draw2d.geometry.Rectangle;
import org.planwright.diagram.editing.TextEditPolicy.Feature;
import org.planwright.diagram.editing.TextEditor;
import org.planwright.diagram.figures.NodeFigure;
import org.planwright.diagram.shown.ShownNode;
import org.planwright.graph.layout.NodeText;

/** A field over the name of a node, or over what is said below it. */
final class NodeTextEditor extends TextEditor {

	NodeTextEditor(NodePart part, String initial, Feature feature) {
		super(part, initial, feature);
	}

	@Override
	protected Rectangle area() {
		NodePart part = (NodePart) getEditPart();
		Rectangle box = ((NodeFigure) part.getFigure()).getHandleBounds().getCopy();
		int end = nameEnd(part.shown());
		if (getDirectEditFeature() == Feature.VALUE) {
			box.y += end;
			box.height = Math.max(0, box.height - end);
		} else {
			box.height = Math.min(box.height, end);
		}
		part.getFigure().translateToAbsolute(box);
		return box;
	}

	/** How far the name reaches down in a node, at 100 %. */
	static int nameEnd(ShownNode node) {
		NodeText text = NodeText.of(node.node());
		double all = text.lines().stream().mapToDouble(line -> line.size() * NodeText.LINE).sum();
		double name = text.lines().stream().filter(line -> line.size() == NodeText.NAME).mapToDouble(line -> line.size() * NodeText.LINE).sum();
		return (int) Math.round((text.height() - all) / 2 + name);
	}
}
