package org.planwright.rules.issue;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.util.ITextRegion;
import org.eclipse.xtext.util.TextRegion;
import org.planwright.model.plan.Run;
import org.planwright.model.plan.TextRun;
import org.planwright.model.text.Widths;

/** Where elements and the characters of prose are in the text of a plan. Nothing is found of elements that were not parsed from text. */
public final class Places {

	private Places() {
	}

	/** The place of an element: its first line, without blanks at the ends. */
	public static Optional<ITextRegion> of(EObject element) {
		INode node = NodeModelUtils.findActualNodeFor(element);
		return node == null ? Optional.empty() : Optional.of(firstLine(node));
	}

	/** The place of the value of a feature; that of the element when the feature is null or has no value. */
	public static Optional<ITextRegion> of(EObject element, EStructuralFeature feature) {
		if (feature != null) {
			List<INode> nodes = NodeModelUtils.findNodesForFeature(element, feature);
			if (!nodes.isEmpty()) {
				return Optional.of(firstLine(nodes.get(0)));
			}
		}
		return of(element);
	}

	/** The place of a part of the prose of some runs. Offsets are those in {@link org.planwright.model.Prose#text}; escapes in the source are skipped. */
	public static Optional<ITextRegion> ofProse(List<Run> content, int from, int to) {
		int start = sourceOffset(content, from);
		int end = to <= from ? start : sourceOffset(content, to - 1) + 1;
		return start < 0 || end <= 0 ? Optional.empty() : Optional.of(new TextRegion(start, end - start));
	}

	private static int sourceOffset(List<Run> content, int offset) {
		int before = 0;
		for (Run run : content) {
			if (run instanceof TextRun plain && plain.getText() != null) {
				int length = plain.getText().length();
				if (offset < before + length) {
					return sourceOffset(plain, offset - before);
				}
				before += length;
			}
		}
		return -1;
	}

	private static int sourceOffset(TextRun run, int offset) {
		ICompositeNode node = NodeModelUtils.findActualNodeFor(run);
		if (node == null) {
			return -1;
		}
		String source = node.getRootNode().getText();
		String text = run.getText();
		int at = node.getOffset();
		for (int i = 0; at < node.getEndOffset(); at++) {
			if (source.charAt(at) == text.charAt(i)) {
				if (i == offset) {
					return at;
				}
				i++;
			}
		}
		return -1;
	}

	private static ITextRegion firstLine(INode node) {
		String text = node.getRootNode().getText();
		int start = node.getOffset();
		int end = node.getEndOffset();
		while (start < end && Widths.isBlank(text.charAt(start))) {
			start++;
		}
		int line = start;
		while (line < end && text.charAt(line) != '\n' && text.charAt(line) != '\r') {
			line++;
		}
		while (line > start && Widths.isBlank(text.charAt(line - 1))) {
			line--;
		}
		return new TextRegion(start, line - start);
	}
}
