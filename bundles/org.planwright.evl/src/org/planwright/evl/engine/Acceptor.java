package org.planwright.evl.engine;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.planwright.rules.catalogue.Rule;

/** Takes what scripts find. */
@FunctionalInterface
public interface Acceptor {

	/**
	 * A finding.
	 *
	 * @param element what it is about
	 * @param feature where in the element it is; null for the element itself
	 */
	void accept(Rule rule, EObject element, EStructuralFeature feature, String message);
}
