package org.planwright.ide.completion;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.planwright.model.plan.Frame;
import org.planwright.model.plan.HeaderLine;
import org.planwright.model.plan.Line;
import org.planwright.model.plan.Plan;
import org.planwright.model.plan.PlanFactory;
import org.planwright.model.text.Widths;

/** Finds out what stands around a caret. The text of the line is looked at as it is, so that half a line tells as much as a whole one. */
final class Sites {

	private Sites() {
	}

	/**
	 * The place of an offset.
	 *
	 * @param text the text that the resource was parsed from
	 */
	static Site of(Resource resource, String text, int offset) {
		int start = text.lastIndexOf('\n', offset - 1) + 1;
		int first = start;
		while (first < offset && Widths.isBlank(text.charAt(first))) {
			first++;
		}
		int end = text.indexOf('\n', offset);
		String after = text.substring(offset, end < 0 ? text.length() : end);
		Plan plan = resource.getContents().isEmpty() ? PlanFactory.eINSTANCE.createPlan() : (Plan) resource.getContents().get(0);
		ILeafNode last = lastBefore(((XtextResource) resource).getParseResult().getRootNode(), start);
		EObject element = last == null ? null : NodeModelUtils.findActualSemanticObjectFor(last);
		Frame frame = EcoreUtil2.getContainerOfType(element, Frame.class);
		boolean closed = frame != null && NodeModelUtils.getNode(frame).getEndOffset() <= start && closes(last);
		Line above = closed ? frame : EcoreUtil2.getContainerOfType(element, Line.class);
		boolean heading = element == null || EcoreUtil2.getContainerOfType(element, HeaderLine.class) != null || element instanceof Plan && above == null;
		return new Site(resource, plan, text.substring(first, offset), after, closed ? null : frame, above, heading);
	}

	private static boolean closes(ILeafNode leaf) {
		return leaf.getText().strip().endsWith("}");
	}

	/** The last leaf that means something and ends before an offset. */
	private static ILeafNode lastBefore(ICompositeNode root, int offset) {
		ILeafNode leaf = offset == 0 ? null : NodeModelUtils.findLeafNodeAtOffset(root, offset - 1);
		while (leaf != null && (leaf.isHidden() || leaf.getLength() == 0)) {
			leaf = leaf.getOffset() == 0 ? null : NodeModelUtils.findLeafNodeAtOffset(root, leaf.getOffset() - 1);
		}
		return leaf;
	}
}
