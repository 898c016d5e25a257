package org.planwright.model;

import java.util.EnumSet;
import java.util.Set;

import org.planwright.model.plan.Facet;
import org.planwright.model.plan.Reference;

/** Goals in prose. */
public final class Aims {

	private static final Set<Facet> FACETS = EnumSet.of(Facet.TARGET, Facet.AVERAGE, Facet.CUMULATIVE, Facet.HORIZON, Facet.INCREMENT, Facet.INCREASE, Facet.ANNUAL_GROWTH);

	private Aims() {
	}

	/** Whether a reference says what an indicator is to be, which makes its prose a goal; a base value only says how things are. */
	public static boolean states(Reference reference) {
		return FACETS.contains(reference.getFacet());
	}
}
