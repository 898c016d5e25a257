package org.planwright.model;

import java.util.List;

import org.eclipse.emf.common.util.BasicEList;
import org.eclipse.emf.common.util.EList;
import org.planwright.model.plan.Frame;
import org.planwright.model.plan.FrameLine;
import org.planwright.model.plan.Group;
import org.planwright.model.plan.Paragraph;
import org.planwright.model.plan.Project;

/** What a project's place in its box says. */
public final class ProjectFacts {

	private ProjectFacts() {
	}

	/** See {@link Project#getGroup()}. */
	public static Group group(Project project) {
		return PlanContents.above(project, Group.class);
	}

	/** See {@link Project#description()}. */
	public static EList<Paragraph> description(Project project) {
		EList<Paragraph> description = new BasicEList<>();
		if (project.eContainer() instanceof Frame frame) {
			List<FrameLine> lines = frame.getLines();
			for (int i = lines.indexOf(project) + 1; i < lines.size() && lines.get(i) instanceof Paragraph paragraph; i++) {
				description.add(paragraph);
			}
		}
		return description;
	}
}
