package org.planwright.cli.check;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.common.util.WrappedException;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.planwright.model.plan.Plan;

/** The plans that lie beside one that was read, and which it may name. */
public final class PlansBeside {

	private PlansBeside() {
	}

	/** The plan and all beside it, in the order of their files; what cannot be read is left out. To be called while the plan may be read; keeps what it reads in the plan's resource set. */
	public static List<Plan> of(Plan plan) {
		ResourceSet set = plan.eResource().getResourceSet();
		PlanIndex index = PlanIndex.of(set);
		List<Plan> plans = new ArrayList<>();
		if (index == null) {
			return List.of(plan);
		}
		for (URI uri : index.plans()) {
			try {
				if (set.getResource(uri, true).getContents().getFirst() instanceof Plan beside) {
					plans.add(beside);
				}
			} catch (WrappedException e) {
				// gone or unreadable: nobody is shown it
			}
		}
		return plans;
	}
}
