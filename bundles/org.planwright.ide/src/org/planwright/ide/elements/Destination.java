package org.planwright.ide.elements;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.planwright.exchange.merge.Insertions;
import org.planwright.model.plan.Box;
import org.planwright.model.plan.Category;
import org.planwright.model.plan.Frame;
import org.planwright.model.plan.FrameLine;
import org.planwright.model.plan.Group;
import org.planwright.model.plan.Indicator;
import org.planwright.model.plan.IndicatorTable;
import org.planwright.model.plan.PlanPackage.Literals;
import org.planwright.model.plan.Project;
import org.planwright.model.text.Ordinal;

/**
 * Where a project or an indicator comes to stand.
 *
 * @param frame     the box or table
 * @param offset    at the end of a line, below which it comes
 * @param indent    of its line
 * @param beginning what its line begins with, like that of the one above it, with the next number; empty when there is none like it in the frame
 */
record Destination(Frame frame, int offset, String indent, String beginning) {

	private static final String INDENT = "  ";

	/** @param below a box, table, category or group, at whose end it comes, or an element of its kind, below which it does */
	static Destination of(String text, EObject below, ElementKind kind) throws RefusedChange {
		Frame frame = below instanceof Frame whole ? whole : below.eContainer() instanceof Frame around ? around : null;
		boolean fits = frame != null && switch (below) {
			case Box box -> true;
			case IndicatorTable table -> kind == ElementKind.INDICATOR;
			case Category category -> kind == ElementKind.INDICATOR;
			case Group group -> kind == ElementKind.PROJECT && frame instanceof Box;
			case Project project -> kind == ElementKind.PROJECT && frame instanceof Box;
			case Indicator indicator -> kind == ElementKind.INDICATOR;
			default -> false;
		};
		if (!fits) {
			throw new RefusedChange(kind == ElementKind.PROJECT ? "noBox" : "noTable");
		}
		List<FrameLine> lines = frame.getLines();
		int head = below instanceof FrameLine line ? lines.indexOf(line) : -1;
		boolean beside = below instanceof Project || below instanceof Indicator;
		int last = beside ? head : Insertions.last(lines, head);
		FrameLine above = last < 0 ? null : lines.get(last);
		int end = above == null ? opened(frame) : beside ? LineBlock.of(text, above).end() : NodeModelUtils.findActualNodeFor(above).getEndOffset();
		FrameLine like = like(lines, kind, head, last);
		boolean first = like == null;
		FrameLine any = first ? like(lines, kind, -1, lines.size() - 1) : like;
		String indent = lines.isEmpty() ? INDENT : indent(text, any == null ? lines.get(Math.max(0, last)) : any);
		return new Destination(frame, endOfLine(text, beside && end > 0 && text.charAt(end - 1) == '\n' ? end - 1 : end), indent, any == null ? "" : beginning(text, any, first));
	}

	/** Behind the line that opens a frame, and its attribute lines. */
	private static int opened(Frame frame) {
		EObject last = frame.getAnnotations().isEmpty() ? frame : frame.getAnnotations().getLast();
		return NodeModelUtils.findActualNodeFor(last).getOffset();
	}

	/** The last element of a kind behind a line and up to another. */
	private static FrameLine like(List<FrameLine> lines, ElementKind kind, int head, int last) {
		for (int i = last; i > head || i == head && head >= 0; i--) {
			if (ElementKind.of(lines.get(i)) == kind) {
				return lines.get(i);
			}
		}
		return null;
	}

	/** What a line begins with in front of what it is called, with the number after its own, or with 1. */
	private static String beginning(String text, FrameLine like, boolean first) {
		EStructuralFeature number = like instanceof Project ? Literals.PROJECT__NUMBER : Literals.INDICATOR__NUMBER;
		int start = WorkingCopy.start(like);
		String whole = text.substring(start, nameOffset(like));
		List<INode> nodes = NodeModelUtils.findNodesForFeature(like, number);
		if (nodes.isEmpty()) {
			return whole;
		}
		String token = nodes.getFirst().getText();
		String next = first ? Ordinal.with(token, 1) : Ordinal.after(token);
		int at = nodes.getFirst().getOffset() - start;
		return whole.substring(0, at) + (next == null || next.isEmpty() ? token : next) + whole.substring(at + token.length());
	}

	/** Where a line begins to say what it is called. */
	static int nameOffset(FrameLine line) {
		EStructuralFeature name = line instanceof Project ? Literals.PROJECT__CONTENT : Literals.INDICATOR__LABEL;
		List<INode> nodes = NodeModelUtils.findNodesForFeature(line, name);
		if (!nodes.isEmpty()) {
			return nodes.getFirst().getOffset();
		}
		INode whole = NodeModelUtils.findActualNodeFor(line);
		return endOfLine(whole.getRootNode().getText(), whole.getOffset());
	}

	private static String indent(String text, FrameLine line) {
		int start = WorkingCopy.start(line);
		return text.substring(text.lastIndexOf('\n', start - 1) + 1, start);
	}

	private static int endOfLine(String text, int offset) {
		int end = text.indexOf('\n', offset);
		end = end < 0 ? text.length() : end;
		return end > 0 && text.charAt(end - 1) == '\r' ? end - 1 : end;
	}
}
