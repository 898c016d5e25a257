package org.planwright.ide.places;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.lsp4j.Location;
import org.eclipse.xtext.findReferences.IReferenceFinder.IResourceAccess;
import org.eclipse.xtext.ide.server.UriExtensions;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.TextRegion;
import org.planwright.ide.usage.Usage;
import org.planwright.ide.usage.Usages;

import com.google.inject.Inject;

/** Finds the characters that name an element, in all files. */
public final class Mentions {

	@Inject
	private Usages usages;
	@Inject
	private UriExtensions uris;

	/**
	 * All mentions of an element, those of its own file first, each file's in their order.
	 *
	 * @param access reads files other than the element's, each once; null to leave these out
	 */
	public List<Mention> of(EObject element, IResourceAccess access) {
		URI target = EcoreUtil.getURI(element);
		URI own = target.trimFragment();
		Map<URI, Set<URI>> sources = new LinkedHashMap<>();
		for (Usage usage : usages.of(element)) {
			sources.computeIfAbsent(usage.source().trimFragment(), file -> new LinkedHashSet<>()).add(usage.source());
		}
		List<Mention> mentions = new ArrayList<>();
		sources.forEach((file, places) -> {
			if (file.equals(own)) {
				add(mentions, element.eResource(), places, target);
			} else if (access != null) {
				IndexedFiles.read(access, file, set -> add(mentions, set.getResource(file, true), places, target));
			}
		});
		return mentions;
	}

	/** The mentions of an element in one file, which need not be its own, in their order. */
	public List<Mention> in(XtextResource resource, EObject element) {
		URI target = EcoreUtil.getURI(element);
		List<Mention> mentions = new ArrayList<>();
		Set<URI> places = new LinkedHashSet<>();
		usages.in(resource, element).forEach(usage -> places.add(usage.source()));
		add(mentions, resource, places, target);
		return mentions;
	}

	private void add(List<Mention> mentions, Resource resource, Set<URI> places, URI target) {
		Positions positions = new Positions(((XtextResource) resource).getParseResult().getRootNode().getText());
		String uri = uris.toUriString(resource.getURI());
		List<EObject> sources = new ArrayList<>(places.stream().map(place -> resource.getEObject(place.fragment())).filter(Objects::nonNull).toList());
		sources.sort(Comparator.comparingInt(source -> NodeModelUtils.findActualNodeFor(source).getOffset()));
		for (EObject source : sources) {
			for (INode node : nodes(source, target)) {
				mentions.add(new Mention(Usages.kind(source), new Location(uri, positions.range(new TextRegion(node.getOffset(), node.getLength())))));
			}
		}
	}

	private static List<INode> nodes(EObject source, URI target) {
		List<INode> found = new ArrayList<>();
		for (EReference reference : source.eClass().getEAllReferences()) {
			if (!reference.isContainment() && !reference.isContainer() && !reference.isDerived()) {
				List<?> values = reference.isMany() ? (List<?>) source.eGet(reference) : source.eIsSet(reference) ? List.of(source.eGet(reference)) : List.of();
				List<INode> nodes = NodeModelUtils.findNodesForFeature(source, reference);
				for (int i = 0; i < Math.min(values.size(), nodes.size()); i++) {
					if (EcoreUtil.getURI((EObject) values.get(i)).equals(target)) {
						found.add(nodes.get(i));
					}
				}
			}
		}
		return found;
	}
}
