package org.planwright.rules.compliance;

import java.util.HashSet;
import java.util.Set;

import org.planwright.model.plan.Plan;
import org.planwright.model.plan.RegionLevel;

/**
 * What a plan may call itself.
 *
 * @param foreignKinds kinds of regions (县, 旗 …) that neither the plan's region is nor one above it; empty when the plan does not say its region
 * @param name pattern of the names of regions of the plan's level
 * @param known names of the plan's region and those above it
 */
record Regions(Set<String> foreignKinds, String name, Set<String> known) {

	private static final String HAN = "[\\u4e00-\\u9fff]{2,4}?";

	static Regions of(Plan plan) {
		String region = plan.getRegion();
		if (region == null || region.isBlank()) {
			return new Regions(Set.of(), "", Set.of());
		}
		Set<String> known = new HashSet<>();
		Set<String> foreign = new HashSet<>();
		Set<Plan> seen = new HashSet<>();
		String parent = plan.getParentRegion();
		for (Plan above = plan; above != null && seen.add(above); above = above.getUpperPlan()) {
			add(known, above.getRegion());
			add(known, above.getParentRegion());
		}
		String kind = region.substring(region.length() - 1);
		switch (level(plan, kind)) {
			case COUNTY -> {
				foreign.addAll(Set.of("县", "旗"));
				if (parent != null) {
					foreign.addAll(Set.of("市", "盟", "州"));
				}
			}
			case PREFECTURAL -> foreign.addAll(Set.of("县", "旗", "市", "盟", "州"));
			case PROVINCIAL -> foreign.addAll(Set.of("县", "旗", "市", "盟", "州", "省"));
			default -> { }
		}
		known.forEach(name -> foreign.remove(name.substring(name.length() - 1)));
		return new Regions(foreign, HAN + (level(plan, kind) == RegionLevel.COUNTY ? "[县旗]" : level(plan, kind) == RegionLevel.PREFECTURAL ? "[市盟州]" : "省"), known);
	}

	/** Whether a name is one of the known, or ends like one: what stands before it may belong to the sentence. */
	boolean knows(String name) {
		return known.stream().anyMatch(one -> name.endsWith(one) || one.endsWith(name));
	}

	private static RegionLevel level(Plan plan, String kind) {
		RegionLevel level = plan.getRegionLevel();
		return level == RegionLevel.UNSPECIFIED && (kind.equals("县") || kind.equals("旗")) ? RegionLevel.COUNTY : level;
	}

	private static void add(Set<String> names, String name) {
		if (name != null && !name.isBlank()) {
			names.add(name.strip());
		}
	}
}
