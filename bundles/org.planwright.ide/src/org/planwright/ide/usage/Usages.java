package org.planwright.ide.usage;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.resource.IReferenceDescription;
import org.eclipse.xtext.resource.IResourceDescription;
import org.eclipse.xtext.resource.IResourceDescriptions;
import org.eclipse.xtext.resource.impl.ResourceDescriptionsProvider;
import org.planwright.model.plan.PlanPackage;
import org.planwright.model.plan.Reference;
import org.planwright.model.plan.SupportsDetail;
import org.planwright.model.plan.UpperDetail;
import org.planwright.model.plan.UpperPlanHeader;

import com.google.inject.Inject;

/** Finds the places that name an element: in its own file by looking through it, in others by the index. */
public final class Usages {

	@Inject
	private ResourceDescriptionsProvider provider;

	/** All places, those of the element's own file first and in their order. The element must be in a resource. */
	public List<Usage> of(EObject element) {
		List<Usage> usages = in(element.eResource(), element);
		URI own = element.eResource().getURI();
		URI wanted = EcoreUtil.getURI(element);
		IResourceDescriptions index = provider.getResourceDescriptions(element.eResource());
		for (IResourceDescription file : index.getAllResourceDescriptions()) {
			if (!file.getURI().equals(own)) {
				for (IReferenceDescription reference : file.getReferenceDescriptions()) {
					if (reference.getTargetEObjectUri().equals(wanted)) {
						usages.add(new Usage(kind(reference.getEReference()), reference.getSourceEObjectUri()));
					}
				}
			}
		}
		return usages;
	}

	/** The places of one file, in their order. */
	public List<Usage> in(Resource resource, EObject element) {
		List<Usage> usages = new ArrayList<>();
		TreeIterator<Object> contents = EcoreUtil.getAllContents(resource, false);
		while (contents.hasNext()) {
			EObject each = (EObject) contents.next();
			if (names(each, element)) {
				usages.add(new Usage(kind(each), EcoreUtil.getURI(each)));
			}
		}
		return usages;
	}

	/** What an object that names elements does with them. */
	public static Usage.Kind kind(EObject source) {
		return switch (source) {
			case Reference reference -> reference.isCheck() ? Usage.Kind.CHECK : Usage.Kind.REFERENCE;
			case SupportsDetail supports -> Usage.Kind.SUPPORT;
			case UpperDetail upper -> Usage.Kind.LOWER_INDICATOR;
			case UpperPlanHeader upper -> Usage.Kind.LOWER_PLAN;
			default -> Usage.Kind.OTHER;
		};
	}

	private static boolean names(EObject source, EObject target) {
		return switch (source) {
			case Reference reference -> reference.getTarget() == target;
			case SupportsDetail supports -> supports.getTargets().contains(target);
			case UpperDetail upper -> upper.getIndicator() == target;
			case UpperPlanHeader upper -> upper.getPlan() == target;
			default -> false;
		};
	}

	private static Usage.Kind kind(EReference reference) {
		if (reference == PlanPackage.Literals.SUPPORTS_DETAIL__TARGETS) {
			return Usage.Kind.SUPPORT;
		}
		if (reference == PlanPackage.Literals.UPPER_DETAIL__INDICATOR) {
			return Usage.Kind.LOWER_INDICATOR;
		}
		return reference == PlanPackage.Literals.UPPER_PLAN_HEADER__PLAN ? Usage.Kind.LOWER_PLAN : Usage.Kind.OTHER;
	}
}
