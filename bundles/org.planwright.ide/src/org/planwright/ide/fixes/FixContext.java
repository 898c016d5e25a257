package org.planwright.ide.fixes;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.ITextRegion;
import org.eclipse.xtext.util.TextRegion;
import org.planwright.model.plan.Plan;
import org.planwright.model.text.TextChange;
import org.planwright.rules.check.Finding;

/**
 * What is to be mended. Finding, plan and text are of one moment.
 *
 * @param finding what was found
 * @param plan the plan it was found in; not to be changed
 * @param text of the plan
 * @param locale language of labels
 */
public record FixContext(Finding finding, XtextResource plan, String text, Locale locale) {

	/** The text at the place of the finding, as it is written. */
	public String written() {
		return text.substring(finding.start(), finding.end());
	}

	/** What the finding's message is about. */
	public String argument(int index) {
		return finding.arguments().get(index);
	}

	/** Whether the finding is of a variant of its rule; the plain one is null. */
	public boolean isVariant(String variant) {
		return variant == null ? finding.variant() == null : variant.equals(finding.variant());
	}

	/** What the plan says. */
	public Plan model() {
		return (Plan) plan.getContents().getFirst();
	}

	/** The innermost element of a type that the finding begins in. */
	public <T extends EObject> Optional<T> element(Class<T> type) {
		return element(type, finding.start());
	}

	/** The innermost element of a type at an offset. */
	public <T extends EObject> Optional<T> element(Class<T> type, int offset) {
		ILeafNode leaf = NodeModelUtils.findLeafNodeAtOffset(plan.getParseResult().getRootNode(), offset);
		EObject element = leaf == null ? null : NodeModelUtils.findActualSemanticObjectFor(leaf);
		return Optional.ofNullable(EcoreUtil2.getContainerOfType(element, type));
	}

	/** Where the value of a feature is written; empty when it is not. */
	public Optional<ITextRegion> place(EObject element, EStructuralFeature feature) {
		List<INode> nodes = NodeModelUtils.findNodesForFeature(element, feature);
		return nodes.isEmpty() ? Optional.empty() : Optional.of(new TextRegion(nodes.getFirst().getOffset(), nodes.getFirst().getLength()));
	}

	/** The lines of an element, with its attribute lines and the line end behind them. */
	public ITextRegion lines(EObject element) {
		INode node = NodeModelUtils.findActualNodeFor(element);
		int start = lineStart(node.getOffset());
		int end = lineEnd(Math.max(start, node.getEndOffset()));
		int next = end < text.length() && text.charAt(end) == '\r' ? end + 1 : end;
		return new TextRegion(start, Math.min(text.length(), next + 1) - start);
	}

	/** The offset of the end of the line that an offset is in, before its line end. */
	public int lineEnd(int offset) {
		int end = offset;
		while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
			end++;
		}
		return end;
	}

	/** The offset of the start of the line that an offset is in. */
	public int lineStart(int offset) {
		int start = offset;
		while (start > 0 && text.charAt(start - 1) != '\n' && text.charAt(start - 1) != '\r') {
			start--;
		}
		return start;
	}

	/** The blanks that the line of an offset begins with. */
	public String indentation(int offset) {
		int start = lineStart(offset);
		int end = start;
		while (end < text.length() && (text.charAt(end) == ' ' || text.charAt(end) == '\t' || text.charAt(end) == '　')) {
			end++;
		}
		return text.substring(start, end);
	}

	/** How the plan ends its lines. */
	public String lineBreak() {
		return text.contains("\r\n") ? "\r\n" : "\n";
	}

	/** A label of this bundle in the language asked for. */
	public String label(String key, Object... arguments) {
		return FixTexts.get(key, locale, arguments);
	}

	/** A fix that puts another text in the place of the finding. */
	public Fix instead(String other, boolean sure) {
		return new Fix(label("instead", other, written().strip()), List.of(new TextChange(finding.start(), finding.end(), other)), sure);
	}
}
