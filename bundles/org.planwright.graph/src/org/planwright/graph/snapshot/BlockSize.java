package org.planwright.graph.snapshot;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.planwright.model.plan.Annotation;
import org.planwright.model.plan.Block;
import org.planwright.model.plan.Contents;
import org.planwright.model.plan.Line;
import org.planwright.model.text.Widths;

/** How much there is to read. */
public final class BlockSize {

	private BlockSize() {
	}

	/** The characters of a block without blanks, comments and attribute lines, which are not printed; none of a table of contents. */
	public static int of(Block block) {
		INode node = NodeModelUtils.findActualNodeFor(block);
		int size = 0;
		if (node != null && !(block instanceof Contents)) {
			for (ILeafNode leaf : node.getLeafNodes()) {
				if (!leaf.isHidden() && !isOfAnnotation(leaf)) {
					size += Widths.withoutBlanks(leaf.getText()).length();
				}
			}
		}
		return size;
	}

	private static boolean isOfAnnotation(INode leaf) {
		EObject element = NodeModelUtils.findActualSemanticObjectFor(leaf);
		while (element != null && !(element instanceof Annotation) && !(element instanceof Line)) {
			element = element.eContainer();
		}
		return element instanceof Annotation;
	}
}
