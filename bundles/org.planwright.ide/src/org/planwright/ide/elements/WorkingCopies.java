package org.planwright.ide.elements;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.common.util.WrappedException;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.xtext.ide.server.UriExtensions;
import org.eclipse.xtext.resource.XtextResource;
import org.planwright.model.plan.Plan;

/** The plans that are changed or named, each as a copy in one resource set. */
final class WorkingCopies {

	private final ResourceSet set;
	private final UriExtensions uris;
	private final Map<URI, WorkingCopy> copies = new LinkedHashMap<>();

	WorkingCopies(ResourceSet set, UriExtensions uris) {
		this.set = set;
		this.uris = uris;
	}

	/** The plan that an element is in. */
	WorkingCopy of(ElementRef element) throws RefusedChange {
		return of(element.source().uri());
	}

	/** The plan of a URI as the protocol or a resource has it. */
	WorkingCopy of(String uri) throws RefusedChange {
		URI key = uris.toUri(uri);
		WorkingCopy known = copies.get(key);
		if (known != null) {
			return known;
		}
		try {
			if (set.getResource(key, true) instanceof XtextResource plan && plan.getParseResult() != null && !plan.getContents().isEmpty()
					&& plan.getContents().getFirst() instanceof Plan) {
				WorkingCopy copy = new WorkingCopy(plan, uris.toUriString(key));
				copies.put(key, copy);
				return copy;
			}
		} catch (WrappedException gone) {
			throw RefusedChange.noPlan(uri);
		}
		throw RefusedChange.noPlan(uri);
	}

	/** What a tracked element is now. */
	EObject element(ElementRef tracked) throws RefusedChange {
		return of(tracked).element(tracked);
	}

	/** All that were asked for. */
	Collection<WorkingCopy> all() {
		return copies.values();
	}
}
