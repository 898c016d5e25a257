package org.planwright.rules.reading;

import java.util.function.Function;

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

	/** What some rules make of the reading of a plan, kept as long as the reading is. The key is the type of what they make. */
	public <T> T derived(Plan plan, Class<T> type, Function<PlanReading, T> maker) {
		Resource resource = plan.eResource();
		return resource == null ? maker.apply(of(plan)) : cache.get(type, resource, () -> maker.apply(of(plan)));
	}
}
