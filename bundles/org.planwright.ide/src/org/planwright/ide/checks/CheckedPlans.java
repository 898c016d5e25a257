package org.planwright.ide.checks;

import java.util.Collection;

import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.util.CancelIndicator;
import org.planwright.rules.catalogue.Tier;

/** The plans that a queue of checks works on. */
public interface CheckedPlans {

	/** Whether a client has the plan open; in any thread. */
	boolean isOpen(URI plan);

	/** Reads plans anew, so that what they refer to is what the other plans have now, and runs their FAST rules. In a write; those that are gone are passed over. */
	void relink(Collection<URI> plans, CancelIndicator cancel);

	/** Runs the rules of a tier and publishes what is to be shown of the plan. In a read; a plan that is gone is passed over. */
	void check(URI plan, Tier tier, CancelIndicator cancel);
}
