package org.planwright.model;

import org.planwright.model.plan.Box;
import org.planwright.model.plan.Indicator;
import org.planwright.model.plan.Project;
import org.planwright.model.plan.Referable;
import org.planwright.model.plan.TextRole;
import org.planwright.model.text.Widths;

/** Names of what references can name. */
public final class Names {

	/** A project's name ends before the first of these. */
	private static final String ENDS = "，：；。,:;";

	private Names() {
	}

	/** See {@link Referable#getName()}. */
	public static String of(Referable element) {
		return switch (element) {
			case Indicator indicator -> indicator.getLabel();
			case Project project -> of(project);
			case Box box -> box.getNumber();
			default -> null;
		};
	}

	private static String of(Project project) {
		String stated = Details.text(project, TextRole.NAME);
		if (stated != null) {
			return stated;
		}
		String text = project.getText();
		int end = 0;
		while (end < text.length() && ENDS.indexOf(text.charAt(end)) < 0) {
			end++;
		}
		String name = Widths.trim(text.substring(0, end));
		return name.isEmpty() ? null : name;
	}
}
