package org.planwright.ide.tables;

import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Characters of a plan's text.
 *
 * @param start offset of the first, in UTF-16 units
 * @param end   offset behind the last
 */
public record TextSpan(int start, int end) {

	/** The characters of an element and what belongs to it; null when it has no text. */
	static TextSpan of(EObject element) {
		return of(NodeModelUtils.findActualNodeFor(element));
	}

	/** The characters of a feature of an element; null when it has none. */
	static TextSpan of(EObject element, EStructuralFeature feature) {
		return NodeModelUtils.findNodesForFeature(element, feature).stream().findFirst().map(TextSpan::of).orElse(null);
	}

	private static TextSpan of(INode node) {
		return node == null ? null : new TextSpan(node.getOffset(), node.getEndOffset());
	}

	/** Whether an offset is in it or right behind it. */
	public boolean touches(int offset) {
		return start <= offset && offset <= end;
	}

	/** Whether a place begins in it. */
	public boolean holds(int offset) {
		return start <= offset && offset < end;
	}
}
