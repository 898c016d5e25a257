package org.planwright.ide.rename;

import java.util.ArrayList;
import java.util.List;

import org.planwright.model.plan.Plan;

/** Names of a plan that hold another one: 森林覆盖率增幅 is not 森林覆盖率. */
final class LongerNames {

	private static final String DIGITS = "0123456789";

	private LongerNames() {
	}

	static List<String> of(Plan plan, String name) {
		List<String> names = new ArrayList<>();
		plan.indicators().forEach(indicator -> names.add(indicator.getLabel()));
		plan.projects().forEach(project -> names.add(project.getName()));
		plan.terms().forEach(term -> names.add(term.getName()));
		names.removeIf(other -> other == null || other.strip().length() <= name.length() || !other.contains(name));
		return names.stream().map(String::strip).toList();
	}

	/** Whether the words at an offset are part of a longer name, or of a longer number: 专栏1 in 专栏12. */
	static boolean holds(String text, int at, String name, List<String> longer) {
		int end = at + name.length();
		if (end < text.length() && DIGITS.indexOf(text.charAt(end)) >= 0 && DIGITS.indexOf(name.charAt(name.length() - 1)) >= 0) {
			return true;
		}
		for (String other : longer) {
			for (int inner = other.indexOf(name); inner >= 0; inner = other.indexOf(name, inner + 1)) {
				if (at >= inner && text.startsWith(other, at - inner)) {
					return true;
				}
			}
		}
		return false;
	}
}
