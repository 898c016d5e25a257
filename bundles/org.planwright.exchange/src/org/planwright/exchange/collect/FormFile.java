package org.planwright.exchange.collect;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.planwright.model.plan.Plan;

/**
 * The file that the form of a department is written to.
 *
 * @param name without a folder; every system takes it, and no other department of the plan has it
 */
public record FormFile(Department department, String name) {

	/**
	 * One for each department of a plan, in their order.
	 *
	 * @param fallback what files of a plan without a name are called by
	 */
	public static List<FormFile> of(Plan plan, String fallback) {
		String prefix = plan.getName() == null ? fallback : plan.getName();
		Set<String> used = new HashSet<>();
		List<FormFile> files = new ArrayList<>();
		for (Department department : Department.of(plan)) {
			files.add(new FormFile(department, name(prefix, department.name(), used)));
		}
		return files;
	}

	private static String name(String prefix, String department, Set<String> used) {
		String plain = (prefix + "-" + department).replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "_");
		String name = plain + ".xlsx";
		for (int i = 2; !used.add(name.toLowerCase(Locale.ROOT)); i++) {
			name = plain + "-" + i + ".xlsx";
		}
		return name;
	}
}
