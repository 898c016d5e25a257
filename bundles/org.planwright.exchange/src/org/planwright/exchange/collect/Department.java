package org.planwright.exchange.collect;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.planwright.exchange.merge.ElementIds;
import org.planwright.model.Details;
import org.planwright.model.plan.FrameLine;
import org.planwright.model.plan.Line;
import org.planwright.model.plan.NamesRole;
import org.planwright.model.plan.Plan;
import org.planwright.model.text.NameKey;

/**
 * A department and what it answers for.
 *
 * @param name     as the plan writes it
 * @param assigned its indicators and projects, in the order of the plan
 */
public record Department(String name, List<Assigned> assigned) {

	public Department {
		assigned = List.copyOf(assigned);
	}

	/**
	 * An indicator or project of a department.
	 *
	 * @param id   as {@link ElementIds} has it
	 * @param lead whether it leads; else it supports
	 */
	public record Assigned(String id, FrameLine element, boolean lead) {
	}

	/** The departments that the indicators and projects of a plan name, in their order; what a box names holds for its projects that name no leading one. */
	public static List<Department> of(Plan plan) {
		Map<NameKey, String> names = new LinkedHashMap<>();
		Map<NameKey, Map<String, Assigned>> assigned = new LinkedHashMap<>();
		ElementIds.of(plan).forEach((id, element) -> {
			boolean own = !Details.names(element, NamesRole.LEAD).isEmpty();
			Line leading = own || !(element.eContainer() instanceof Line box) ? element : box;
			add(names, assigned, Details.names(leading, NamesRole.LEAD), new Assigned(id, element, true));
			add(names, assigned, Details.names(element, NamesRole.SUPPORTING), new Assigned(id, element, false));
			if (leading != element) {
				add(names, assigned, Details.names(leading, NamesRole.SUPPORTING), new Assigned(id, element, false));
			}
		});
		List<Department> departments = new ArrayList<>();
		names.forEach((key, name) -> departments.add(new Department(name, List.copyOf(assigned.get(key).values()))));
		return departments;
	}

	private static void add(Map<NameKey, String> names, Map<NameKey, Map<String, Assigned>> assigned, List<String> departments, Assigned what) {
		for (String name : departments) {
			NameKey key = NameKey.of(name);
			if (!key.isEmpty()) {
				names.putIfAbsent(key, name.strip());
				assigned.computeIfAbsent(key, each -> new LinkedHashMap<>()).putIfAbsent(what.id(), what);
			}
		}
	}
}
