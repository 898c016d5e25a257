package org.planwright.rules.drafts;

import java.util.Optional;

import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.resource.XtextResource;

import com.google.inject.ImplementedBy;

/** Knows with which earlier drafts plans are to be compared, when that is not said at a check itself. Asked at every check, in any thread. */
@ImplementedBy(EarlierDrafts.None.class)
public interface EarlierDrafts {

	/** The earlier draft of a plan, in a resource set of its own; empty when there is none, or when it cannot be read. */
	Optional<XtextResource> of(URI plan);

	/** No plan is compared. */
	final class None implements EarlierDrafts {

		@Override
		public Optional<XtextResource> of(URI plan) {
			return Optional.empty();
		}
	}
}
