package org.planwright.rules.drafts;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.validation.Check;
import org.eclipse.xtext.validation.CheckType;
import org.planwright.model.Details;
import org.planwright.model.plan.Block;
import org.planwright.model.plan.Heading;
import org.planwright.model.plan.Indicator;
import org.planwright.model.plan.Line;
import org.planwright.model.plan.Plan;
import org.planwright.model.plan.PlanPackage.Literals;
import org.planwright.model.plan.Project;
import org.planwright.model.plan.TextRole;
import org.planwright.model.text.Widths;
import org.planwright.rules.ruleset.Labels;
import org.planwright.rules.ruleset.Report;
import org.planwright.rules.ruleset.RuleSet;

/** R02: what has been added or taken out since the earlier draft has a reason. One finding each for what is new and what is gone. */
public class ChangedContentRules extends RuleSet {

	/** Headings down to 节 make the sections of a plan. */
	private static final int LOWEST = 3;

	/** R02 for indicators, projects and sections. */
	@Check(CheckType.EXPENSIVE)
	public void additionsAndRemovalsHaveAReason(Plan plan) {
		Plan earlier = EarlierDraft.of(plan).orElse(null);
		if (earlier == null) {
			return;
		}
		Pairs<Indicator> indicators = Pairs.ofIndicators(earlier, plan);
		added(null, names(indicators.added(), Labels::of), indicators.added(), Literals.INDICATOR__LABEL);
		removed("indicatorsRemoved", names(indicators.removed(), Labels::of), indicators.removed(), Literals.INDICATOR__LABEL, plan.indicators(), plan);
		Pairs<Project> projects = Pairs.ofProjects(earlier, plan);
		added("projectsAdded", names(projects.added(), Project::getName), projects.added(), null);
		removed("projectsRemoved", names(projects.removed(), Project::getName), projects.removed(), null, plan.projects(), plan);
		Pairs<Heading> sections = Pairs.of(sections(earlier), sections(plan), Heading::getTitle);
		added("sectionsAdded", names(sections.added(), Heading::getTitle), sections.added(), Literals.HEADING__TITLE);
		removed("sectionsRemoved", names(sections.removed(), Heading::getTitle), sections.removed(), Literals.HEADING__TITLE, sections(plan), plan);
	}

	/** Reports at the first of what is new and has no remark that says why. */
	private <T extends Line> void added(String variant, List<String> names, List<T> things, EAttribute feature) {
		List<String> unexplained = new ArrayList<>();
		T first = null;
		for (int i = 0; i < things.size(); i++) {
			if (Details.text(things.get(i), TextRole.REMARK) == null) {
				unexplained.add(names.get(i));
				first = first == null ? things.get(i) : first;
			}
		}
		if (first != null) {
			report("R02", variant).with(unexplained.size(), Labels.list(unexplained)).at(first, feature);
		}
	}

	/** Reports what is gone at the first of those that are left; else at the beginning of the plan. */
	private <T extends Line> void removed(String variant, List<String> names, List<T> things, EAttribute feature, List<T> left, Plan plan) {
		if (!things.isEmpty()) {
			Report report = report("R02", variant).with(names.size(), Labels.list(names)).also("earlier", things.get(0), feature);
			EObject place = left.isEmpty() ? plan : left.get(0);
			report.at(place, left.isEmpty() ? null : feature);
		}
	}

	private static <T> List<String> names(List<T> things, Function<T, String> name) {
		return things.stream().map(name).map(Widths::trim).toList();
	}

	private static List<Heading> sections(Plan plan) {
		List<Heading> sections = new ArrayList<>();
		for (Block block : plan.getBlocks()) {
			if (block instanceof Heading heading && heading.getLevel() <= LOWEST) {
				sections.add(heading);
			}
		}
		return sections;
	}
}
