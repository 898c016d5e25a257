package org.planwright.ide.usage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.resource.IReferenceDescription;
import org.eclipse.xtext.resource.IResourceDescription;
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
		return of(List.of(element)).get(element);
	}

	/** The same of several elements of one file, which is looked through once. */
	public <T extends EObject> Map<T, List<Usage>> of(Collection<T> elements) {
		Map<T, List<Usage>> usages = new LinkedHashMap<>();
		if (elements.isEmpty()) {
			return usages;
		}
		Resource own = elements.iterator().next().eResource();
		Map<URI, List<Usage>> byUri = new HashMap<>();
		for (T element : elements) {
			List<Usage> its = new ArrayList<>();
			usages.put(element, its);
			byUri.put(EcoreUtil.getURI(element), its);
		}
		for (TreeIterator<Object> contents = EcoreUtil.getAllContents(own, false); contents.hasNext();) {
			EObject each = (EObject) contents.next();
			for (EObject target : new LinkedHashSet<>(targets(each))) {
				if (usages.containsKey(target)) {
					usages.get(target).add(new Usage(kind(each), EcoreUtil.getURI(each)));
				}
			}
		}
		for (IResourceDescription file : provider.getResourceDescriptions(own).getAllResourceDescriptions()) {
			if (!file.getURI().equals(own.getURI())) {
				for (IReferenceDescription reference : file.getReferenceDescriptions()) {
					List<Usage> its = byUri.get(reference.getTargetEObjectUri());
					if (its != null) {
						its.add(new Usage(kind(reference.getEReference()), reference.getSourceEObjectUri()));
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
			if (targets(each).contains(element)) {
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

	private static List<? extends EObject> targets(EObject source) {
		return switch (source) {
			case Reference reference when reference.getTarget() != null -> List.of(reference.getTarget());
			case SupportsDetail supports -> supports.getTargets();
			case UpperDetail upper when upper.getIndicator() != null -> List.of(upper.getIndicator());
			case UpperPlanHeader upper when upper.getPlan() != null -> List.of(upper.getPlan());
			default -> List.of();
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
