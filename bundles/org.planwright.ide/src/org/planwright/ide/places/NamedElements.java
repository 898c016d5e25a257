package org.planwright.ide.places;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.EObjectAtOffsetHelper;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.ITextRegion;
import org.eclipse.xtext.util.TextRegion;
import org.planwright.model.plan.Box;
import org.planwright.model.plan.Indicator;
import org.planwright.model.plan.NameHeader;
import org.planwright.model.plan.Plan;
import org.planwright.model.plan.Project;
import org.planwright.model.plan.Term;

import com.google.inject.Inject;

/** Finds the element that a place of a text is about. */
public final class NamedElements {

	/**
	 * An element that is named at a place.
	 *
	 * @param element    never a proxy; may be of another file
	 * @param name       the characters that name it there
	 * @param definition whether it is the element's own name and not a mention of it
	 */
	public record Named(EObject element, ITextRegion name, boolean definition) {
	}

	@Inject
	private EObjectAtOffsetHelper elements;

	/** The element whose name or mention the caret is in or beside; empty elsewhere. */
	public Optional<Named> named(XtextResource resource, int offset) {
		INode mention = elements.getCrossReferenceNode(resource, new TextRegion(offset, 0));
		if (mention != null) {
			EObject element = elements.getCrossReferencedElement(mention);
			return element == null || element.eIsProxy() ? Optional.empty()
					: Optional.of(new Named(element, new TextRegion(mention.getOffset(), mention.getLength()), false));
		}
		Optional<Named> here = defined(resource, offset, offset);
		return here.isPresent() || offset == 0 ? here : defined(resource, offset - 1, offset);
	}

	/** The named element, else the indicator, project or term whose line or attribute line the place is in; empty in prose. */
	public Optional<EObject> about(XtextResource resource, int offset) {
		return named(resource, offset).map(Named::element).or(() -> Optional.ofNullable(line(semantic(resource, offset))));
	}

	private static Optional<Named> defined(XtextResource resource, int leaf, int offset) {
		EObject inside = semantic(resource, leaf);
		NameHeader header = EcoreUtil2.getContainerOfType(inside, NameHeader.class);
		EObject element = header != null ? EcoreUtil2.getContainerOfType(header, Plan.class) : line(inside);
		if (element == null && inside instanceof Box box) {
			element = box;
		}
		ITextRegion name = element == null ? null : NamePlaces.of(element);
		boolean touched = name != null && name.getOffset() <= offset && offset <= name.getOffset() + name.getLength();
		return touched ? Optional.of(new Named(element, name, true)) : Optional.empty();
	}

	private static EObject semantic(XtextResource resource, int offset) {
		ILeafNode leaf = NodeModelUtils.findLeafNodeAtOffset(resource.getParseResult().getRootNode(), offset);
		return leaf == null || leaf.isHidden() ? null : NodeModelUtils.findActualSemanticObjectFor(leaf);
	}

	private static EObject line(EObject inside) {
		Indicator indicator = EcoreUtil2.getContainerOfType(inside, Indicator.class);
		if (indicator != null) {
			return indicator;
		}
		Project project = EcoreUtil2.getContainerOfType(inside, Project.class);
		return project != null ? project : EcoreUtil2.getContainerOfType(inside, Term.class);
	}
}
