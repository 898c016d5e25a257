package org.planwright.exchange.merge;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.planwright.model.plan.Plan;
import org.planwright.model.text.TextChange;
import org.planwright.model.text.Widths;

/** The text of a plan and where its elements stand in it. */
final class PlanText {

	private final String text;
	private final String lineEnd;

	/** The text that a plan was read from. */
	PlanText(Plan plan) {
		this(NodeModelUtils.getNode(plan).getRootNode().getText());
	}

	/** A text without elements that are asked for. */
	PlanText(String text) {
		this.text = text;
		lineEnd = text.contains("\r\n") ? "\r\n" : "\n";
	}

	String text() {
		return text;
	}

	/** The line end that the text uses. */
	String lineEnd() {
		return lineEnd;
	}

	/** The offset of an element's first character. */
	int start(EObject element) {
		return NodeModelUtils.findActualNodeFor(element).getOffset();
	}

	/** The offset behind an element, what is below it included. */
	int end(EObject element) {
		INode node = NodeModelUtils.findActualNodeFor(element);
		return node.getOffset() + node.getLength();
	}

	/** Behind the last character of the line that an offset is in, blanks at its end aside. */
	int endOfLine(int offset) {
		int end = offset;
		while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
			end++;
		}
		while (end > offset && Widths.isBlank(text.charAt(end - 1))) {
			end--;
		}
		return end;
	}

	/** The blanks before the element's line. */
	String indent(EObject element) {
		int start = start(element);
		int from = start;
		while (from > 0 && text.charAt(from - 1) != '\n' && text.charAt(from - 1) != '\r') {
			from--;
		}
		String before = text.substring(from, start);
		return Widths.isBlank(before) ? before : "";
	}

	/** Takes away the line of an element and the line end before it. */
	TextChange withoutLine(EObject element) {
		int end = start(element);
		while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
			end++;
		}
		int start = text.lastIndexOf('\n', start(element));
		start = start > 0 && text.charAt(start - 1) == '\r' ? start - 1 : start;
		return TextChange.at(Math.max(0, start), end - Math.max(0, start), "");
	}

	/** Takes away an element and the blanks before it. */
	TextChange without(EObject element) {
		return without(start(element), end(element));
	}

	/** Takes away the value of a feature, the keyword and the blanks before it; null when it has none. */
	TextChange without(EObject element, EStructuralFeature feature, String keyword) {
		INode node = feature(element, feature);
		if (node == null) {
			return null;
		}
		int start = keyword.isEmpty() ? node.getOffset() : text.lastIndexOf(keyword, node.getOffset() - keyword.length());
		return without(start, node.getEndOffset());
	}

	private TextChange without(int start, int end) {
		int from = start;
		while (from > 0 && Widths.isBlank(text.charAt(from - 1))) {
			from--;
		}
		return TextChange.at(from, end - from, "");
	}

	/** Replaces an element, without the blanks around it. */
	TextChange replace(EObject element, String by) {
		return TextChange.at(start(element), end(element) - start(element), by);
	}

	/** Replaces the value of a feature; null when it has none. */
	TextChange replace(EObject element, EStructuralFeature feature, String by) {
		INode node = feature(element, feature);
		return node == null ? null : TextChange.at(node.getOffset(), node.getLength(), by);
	}

	/** The offset behind the value of a feature; -1 when it has none. */
	int end(EObject element, EStructuralFeature feature) {
		INode node = feature(element, feature);
		return node == null ? -1 : node.getOffset() + node.getLength();
	}

	private static INode feature(EObject element, EStructuralFeature feature) {
		return NodeModelUtils.findNodesForFeature(element, feature).stream().findFirst().orElse(null);
	}
}
