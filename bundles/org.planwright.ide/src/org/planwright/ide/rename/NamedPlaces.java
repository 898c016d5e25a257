package org.planwright.ide.rename;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.EObjectAtOffsetHelper;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.ITextRegion;
import org.eclipse.xtext.util.TextRegion;
import org.planwright.model.plan.Annotation;
import org.planwright.model.plan.Box;
import org.planwright.model.plan.Indicator;
import org.planwright.model.plan.NameHeader;
import org.planwright.model.plan.Plan;
import org.planwright.model.plan.PlanPackage.Literals;
import org.planwright.model.plan.Project;
import org.planwright.model.plan.Term;
import org.planwright.model.plan.TextDetail;
import org.planwright.model.plan.TextRole;
import org.planwright.rules.issue.Places;

/** Where things that have a name say it. */
public final class NamedPlaces {

	private static final EObjectAtOffsetHelper TARGETS = new EObjectAtOffsetHelper();

	private NamedPlaces() {
	}

	/** What has a name and is defined or named at an offset; behind the last character of a name is still at it. Empty where there is none, or where it is not known what is named. */
	public static Optional<NamedPlace> at(XtextResource plan, int offset) {
		Optional<NamedPlace> here = exactlyAt(plan, offset);
		return here.isPresent() || offset == 0 ? here : exactlyAt(plan, offset - 1);
	}

	private static Optional<NamedPlace> exactlyAt(XtextResource plan, int offset) {
		if (plan.getParseResult() == null) {
			return Optional.empty();
		}
		ILeafNode leaf = NodeModelUtils.findLeafNodeAtOffset(plan.getParseResult().getRootNode(), offset);
		if (leaf == null || leaf.isHidden()) {
			return Optional.empty();
		}
		if (isReference(leaf)) {
			EObject target = TARGETS.resolveCrossReferencedElementAt(plan, offset);
			String name = target == null || target.eIsProxy() ? null : name(target);
			return name == null ? Optional.empty() : Optional.of(new NamedPlace(target, name, lastSegment(leaf, name)));
		}
		EObject element = NodeModelUtils.findActualSemanticObjectFor(leaf);
		EObject named = element instanceof NameHeader ? EcoreUtil2.getContainerOfType(element, Plan.class) : null;
		for (EObject each = element; named == null && each != null; each = each.eContainer()) {
			named = each instanceof Indicator || each instanceof Project || each instanceof Box || each instanceof Term ? each : null;
		}
		if (named == null || name(named) == null) {
			return Optional.empty();
		}
		EObject found = named;
		return definition(named).filter(place -> place.getOffset() <= offset && offset < place.getOffset() + place.getLength())
				.map(place -> new NamedPlace(found, name(found), place));
	}

	private static boolean isReference(ILeafNode leaf) {
		EObject grammar = leaf.getGrammarElement();
		while (grammar != null && !(grammar instanceof CrossReference)) {
			grammar = grammar.eContainer();
		}
		EReference reference = grammar instanceof CrossReference cross ? GrammarUtil.getReference(cross) : null;
		return reference != null;
	}

	/** The name of an element as it says it; null when it has none. */
	public static String name(EObject element) {
		return switch (element) {
			case Indicator indicator -> indicator.getLabel();
			case Project project -> project.getName();
			case Box box -> box.getNumber();
			case Term term -> term.getName();
			case Plan plan -> plan.getName();
			default -> null;
		};
	}

	/** Where an element says its name; empty when it has none or was not read from text. */
	public static Optional<ITextRegion> definition(EObject element) {
		return switch (element) {
			case Indicator indicator -> of(indicator, Literals.INDICATOR__LABEL);
			case Box box -> of(box, Literals.BOX__NUMBER);
			case Term term -> of(term, Literals.TERM__NAME);
			case Plan plan -> plan.getHeaders().stream().filter(NameHeader.class::isInstance).findFirst().flatMap(header -> of(header, Literals.NAME_HEADER__NAME));
			case Project project -> stated(project).map(detail -> of(detail, Literals.TEXT_DETAIL__TEXT)).orElseGet(() -> inContent(project));
			default -> Optional.empty();
		};
	}

	/** The detail in which a project says a name other than its beginning. */
	static Optional<TextDetail> stated(Project project) {
		for (Annotation annotation : project.getAnnotations()) {
			for (EObject detail : annotation.getDetails()) {
				if (detail instanceof TextDetail text && text.getRole() == TextRole.NAME && text.getText() != null) {
					return Optional.of(text);
				}
			}
		}
		return Optional.empty();
	}

	private static Optional<ITextRegion> inContent(Project project) {
		String text = project.getText();
		int start = text.indexOf(project.getName());
		return start < 0 ? Optional.empty() : Places.ofProse(project.getContent(), start, start + project.getName().length());
	}

	private static Optional<ITextRegion> of(EObject element, EStructuralFeature feature) {
		return NodeModelUtils.findNodesForFeature(element, feature).stream().findFirst().map(NamedPlaces::region);
	}

	private static ITextRegion region(INode node) {
		return new TextRegion(node.getOffset(), node.getLength());
	}

	/** The part of a written reference that is the name itself: behind the sign that separates it from a box or a plan. A name may hold such signs itself. */
	static ITextRegion lastSegment(INode node, String name) {
		String written = node.getText();
		int segments = (int) name.chars().filter(sign -> sign == '/').count();
		int at = written.length();
		for (int i = 0; i <= segments && at >= 0; i++) {
			at = written.lastIndexOf('/', at - 1);
		}
		int start = at < 0 ? 0 : at + 1;
		return new TextRegion(node.getOffset() + start, written.length() - start);
	}
}
