package org.planwright.ide.places;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.util.ITextRegion;
import org.eclipse.xtext.util.TextRegion;
import org.planwright.model.Details;
import org.planwright.model.plan.Box;
import org.planwright.model.plan.Indicator;
import org.planwright.model.plan.NameHeader;
import org.planwright.model.plan.Plan;
import org.planwright.model.plan.PlanPackage;
import org.planwright.model.plan.Project;
import org.planwright.model.plan.Term;
import org.planwright.model.plan.TextDetail;
import org.planwright.model.plan.TextRole;

/** Where an element of a plan says its name. */
public final class NamePlaces {

	private NamePlaces() {
	}

	/** The characters of the element's name: those of its {@code 名称} where that gives it, else those in its line. Null when it has no name or no text. */
	public static ITextRegion of(EObject element) {
		return switch (element) {
			case Plan plan -> plan.getHeaders().stream().filter(NameHeader.class::isInstance).findFirst().map(header -> feature(header, PlanPackage.Literals.NAME_HEADER__NAME))
					.orElse(null);
			case Indicator indicator -> feature(indicator, PlanPackage.Literals.INDICATOR__LABEL);
			case Box box -> feature(box, PlanPackage.Literals.BOX__NUMBER);
			case Term term -> feature(term, PlanPackage.Literals.TERM__NAME);
			case Project project -> of(project);
			default -> null;
		};
	}

	/** The whole text of an element without blanks around it; null when it has none. */
	public static ITextRegion whole(EObject element) {
		INode node = NodeModelUtils.findActualNodeFor(element);
		if (node == null) {
			return null;
		}
		String text = node.getRootNode().getText();
		int end = node.getEndOffset();
		while (end > node.getOffset() && Character.isWhitespace(text.charAt(end - 1))) {
			end--;
		}
		return new TextRegion(node.getOffset(), end - node.getOffset());
	}

	private static ITextRegion of(Project project) {
		for (TextDetail detail : Details.all(project, TextDetail.class)) {
			if (detail.getRole() == TextRole.NAME) {
				return feature(detail, PlanPackage.Literals.TEXT_DETAIL__TEXT);
			}
		}
		String name = project.getName();
		INode text = name == null || project.getContent().isEmpty() ? null : NodeModelUtils.findActualNodeFor(project.getContent().getFirst());
		if (text == null) {
			return null;
		}
		int at = text.getText().indexOf(name, text.getOffset() - text.getTotalOffset());
		return at < 0 ? new TextRegion(text.getOffset(), text.getLength()) : new TextRegion(text.getTotalOffset() + at, name.length());
	}

	private static ITextRegion feature(EObject element, EStructuralFeature feature) {
		List<INode> nodes = NodeModelUtils.findNodesForFeature(element, feature);
		return nodes.isEmpty() ? null : new TextRegion(nodes.getFirst().getOffset(), nodes.getFirst().getLength());
	}
}
