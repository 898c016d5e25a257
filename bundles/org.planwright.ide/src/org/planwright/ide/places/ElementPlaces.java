package org.planwright.ide.places;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.lsp4j.Location;
import org.eclipse.xtext.ide.server.UriExtensions;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.ITextRegion;

import com.google.inject.Inject;

/** Where elements stand, as clients are told. */
public final class ElementPlaces {

	@Inject
	private UriExtensions uris;

	/** The place of an element's name, or its whole text where it has none; null when it has no text at all. */
	public Location name(EObject element) {
		return names(List.of(element)).getFirst();
	}

	/** The places of several names, in their order; null for null. */
	public List<Location> names(List<EObject> elements) {
		Map<Resource, Positions> texts = new HashMap<>();
		List<Location> places = new ArrayList<>();
		for (EObject element : elements) {
			ITextRegion name = element == null ? null : NamePlaces.of(element);
			ITextRegion region = name == null && element != null ? NamePlaces.whole(element) : name;
			places.add(region == null ? null : new Location(uris.toUriString(element.eResource().getURI()), positions(texts, element.eResource()).range(region)));
		}
		return places;
	}

	private static Positions positions(Map<Resource, Positions> texts, Resource resource) {
		return texts.computeIfAbsent(resource, key -> new Positions(((XtextResource) key).getParseResult().getRootNode().getText()));
	}
}
