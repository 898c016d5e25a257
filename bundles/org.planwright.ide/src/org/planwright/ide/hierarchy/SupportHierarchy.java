package org.planwright.ide.hierarchy;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.lsp4j.TypeHierarchyItem;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.findReferences.IReferenceFinder.IResourceAccess;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.planwright.ide.places.IndexedFiles;
import org.planwright.ide.places.NamedElements;
import org.planwright.ide.usage.Usage;
import org.planwright.ide.usage.Usages;
import org.planwright.model.Aims;
import org.planwright.model.Details;
import org.planwright.model.plan.Indicator;
import org.planwright.model.plan.Line;
import org.planwright.model.plan.Reference;
import org.planwright.model.plan.UpperDetail;

import com.google.inject.Inject;

/**
 * Who supports whom. A project or task supports what its {@code 支撑} names; an indicator measures the goals whose prose states what it is to be, and serves the
 * indicator of the upper plan that its {@code 上级} names. Upwards is what an element supports, downwards what supports it.
 */
public final class SupportHierarchy {

	@Inject
	private NamedElements elements;
	@Inject
	private Usages usages;
	@Inject
	private HierarchyItems items;

	/** The element at a place: what is named there, else what stands in its line; empty where nothing does. */
	public Optional<TypeHierarchyItem> at(XtextResource resource, int offset) {
		return Optional.ofNullable(element(resource, offset)).map(items::of);
	}

	/** What the element at a place supports. */
	public List<TypeHierarchyItem> above(XtextResource resource, int offset, IResourceAccess access) {
		Set<EObject> above = new LinkedHashSet<>();
		EObject element = element(resource, offset);
		if (element instanceof Line line) {
			above.addAll(Details.supports(line));
		}
		if (element instanceof Indicator indicator) {
			Details.all(indicator, UpperDetail.class).forEach(detail -> above.add(detail.getIndicator()));
		}
		above.removeIf(each -> each == null || each.eIsProxy());
		List<TypeHierarchyItem> found = new ArrayList<>(above.stream().map(items::of).toList());
		if (element instanceof Indicator) {
			found.addAll(lines(element, EnumSet.of(Usage.Kind.REFERENCE, Usage.Kind.CHECK, Usage.Kind.OTHER), access));
		}
		return found;
	}

	/** What supports the element at a place. */
	public List<TypeHierarchyItem> below(XtextResource resource, int offset, IResourceAccess access) {
		EObject element = element(resource, offset);
		if (element == null) {
			return List.of();
		}
		Set<EObject> aims = new LinkedHashSet<>();
		element.eAllContents().forEachRemaining(each -> {
			if (each instanceof Reference reference && Aims.states(reference) && reference.getTarget() instanceof Indicator target && !target.eIsProxy()) {
				aims.add(target);
			}
		});
		List<TypeHierarchyItem> found = new ArrayList<>(aims.stream().map(items::of).toList());
		found.addAll(lines(element, EnumSet.of(Usage.Kind.SUPPORT, Usage.Kind.LOWER_INDICATOR), access));
		return found;
	}

	/** The lines that use an element in one of some ways, each once. */
	private List<TypeHierarchyItem> lines(EObject element, Set<Usage.Kind> kinds, IResourceAccess access) {
		List<TypeHierarchyItem> found = new ArrayList<>();
		Set<URI> seen = new LinkedHashSet<>();
		for (Usage usage : usages.of(element)) {
			if (kinds.contains(usage.kind())) {
				URI file = usage.source().trimFragment();
				IndexedFiles.read(access, file, set -> {
					EObject source = file.equals(element.eResource().getURI()) ? element.eResource().getEObject(usage.source().fragment()) : set.getEObject(usage.source(), true);
					Line line = kinds.contains(Usages.kind(source)) && isAim(source) ? EcoreUtil2.getContainerOfType(source, Line.class) : null;
					if (line != null && seen.add(EcoreUtil.getURI(line))) {
						found.add(items.of(line));
					}
				});
			}
		}
		return found;
	}

	private static boolean isAim(EObject source) {
		return !(source instanceof Reference reference) || Aims.states(reference);
	}

	private EObject element(XtextResource resource, int offset) {
		return elements.about(resource, offset).orElseGet(() -> {
			ILeafNode leaf = NodeModelUtils.findLeafNodeAtOffset(resource.getParseResult().getRootNode(), offset);
			return leaf == null || leaf.isHidden() ? null : EcoreUtil2.getContainerOfType(NodeModelUtils.findActualSemanticObjectFor(leaf), Line.class);
		});
	}
}
