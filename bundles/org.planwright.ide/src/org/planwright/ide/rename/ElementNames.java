package org.planwright.ide.rename;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.util.ITextRegion;
import org.eclipse.xtext.util.TextRegion;
import org.planwright.model.plan.Plan;
import org.planwright.model.plan.Referable;
import org.planwright.model.plan.Term;

/** Names of what can be renamed. */
final class ElementNames {

	private static final char SEPARATOR = '/';

	private ElementNames() {
	}

	/** The name of an element as it says it; null when it has none. */
	static String of(EObject element) {
		return switch (element) {
			case Referable referable -> referable.getName();
			case Term term -> term.getName();
			case Plan plan -> plan.getName();
			default -> null;
		};
	}

	/** The part of a written reference that is the name itself, behind the sign that separates it from a box or a plan. A name may hold such signs itself. */
	static ITextRegion last(INode node, String name) {
		String written = node.getText();
		int at = written.length();
		for (long i = name.chars().filter(sign -> sign == SEPARATOR).count(); i >= 0 && at >= 0; i--) {
			at = written.lastIndexOf(SEPARATOR, at - 1);
		}
		int start = at < 0 ? 0 : at + 1;
		return new TextRegion(node.getOffset() + start, written.length() - start);
	}
}
