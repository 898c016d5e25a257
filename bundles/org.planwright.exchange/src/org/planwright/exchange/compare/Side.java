package org.planwright.exchange.compare;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/**
 * What one of two drafts says.
 *
 * @param place  the chapter and section, and the box below it on a line of its own; empty before the first heading
 * @param text   as printed; of an indicator its name and the values concerned
 * @param offset where it is in the text of the plan, in UTF-16 units; -1 when the draft does not have it
 * @param length how long it is there
 */
public record Side(String place, String text, int offset, int length) {

	/** Of what a draft does not have. */
	public static final Side NONE = new Side("", "", -1, 0);

	/** Whether the draft has nothing of it. */
	public boolean isNone() {
		return offset < 0;
	}

	/** The end of it in the text of the plan. */
	public int end() {
		return offset + length;
	}

	static Side of(EObject element, String place, String text) {
		ICompositeNode node = NodeModelUtils.findActualNodeFor(element);
		return node == null ? new Side(place, text, 0, 0) : new Side(place, text, node.getOffset(), node.getLength());
	}
}
