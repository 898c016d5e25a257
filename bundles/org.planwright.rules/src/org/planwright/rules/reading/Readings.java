package org.planwright.rules.reading;

import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.util.IResourceScopeCache;
import org.planwright.model.plan.Plan;

import com.google.inject.Inject;

/** Where rules get the reading of a plan from. */
public class Readings {

	@Inject
	private IResourceScopeCache cache;

	/** The reading of a plan; the same object for all who ask until the plan's resource changes. */
	public PlanReading of(Plan plan) {
		Resource resource = plan.eResource();
		return resource == null ? PlanReading.of(plan) : cache.get(PlanReading.class, resource, () -> PlanReading.of(plan));
	}
}
