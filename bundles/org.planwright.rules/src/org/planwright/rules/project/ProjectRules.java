package org.planwright.rules.project;

import java.util.List;

import org.planwright.rules.catalogue.Rule;

import com.google.inject.ImplementedBy;

/** The rules that only one project has, besides those of the catalogue. Safe for use by many threads. */
@ImplementedBy(ProjectRules.None.class)
public interface ProjectRules {

	/** The rules of a project, whether they are run or not; equal to those of before when nothing has changed. */
	List<Rule> of(ProjectFolder folder);

	/** Projects have no rules of their own. */
	final class None implements ProjectRules {

		@Override
		public List<Rule> of(ProjectFolder folder) {
			return List.of();
		}
	}
}
