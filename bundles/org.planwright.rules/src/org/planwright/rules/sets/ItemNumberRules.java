package org.planwright.rules.sets;

import java.util.Arrays;
import java.util.OptionalInt;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.validation.Check;
import org.eclipse.xtext.validation.CheckType;
import org.planwright.model.plan.Box;
import org.planwright.model.plan.FrameLine;
import org.planwright.model.plan.Group;
import org.planwright.model.plan.Paragraph;
import org.planwright.model.plan.Plan;
import org.planwright.model.plan.PlanPackage.Literals;
import org.planwright.model.plan.Project;
import org.planwright.rules.ruleset.RuleSet;

/** N03: the numbers of groups and projects of a box are continuous and unique; a group may begin again at 1. 1. and 1、 are alike. */
public class ItemNumberRules extends RuleSet {

	private static final int LEVELS = 8;
	private static final int LONGEST_TITLE = 30;

	@Check(CheckType.FAST)
	public void itemsAreNumbered(Box box) {
		boolean continuesOther = box.getTitle() != null && box.getTitle().contains("续");
		Numbers groups = new Numbers(box, Literals.GROUP__NUMBER, continuesOther);
		Numbers projects = new Numbers(box, Literals.PROJECT__NUMBER, continuesOther);
		FrameLine previous = null;
		for (FrameLine line : box.getLines()) {
			if (line instanceof Group group) {
				groups.next(group, group.getNumber());
				projects.allowRestart();
			} else if (line instanceof Project project) {
				if (previous instanceof Paragraph paragraph && isTitle(paragraph.getText())) {
					projects.allowRestart();
				}
				projects.next(project, project.getNumber());
			}
			previous = line;
		}
	}

	/** A group whose title was not recognised as one. */
	private static boolean isTitle(String text) {
		return text.length() <= LONGEST_TITLE && text.indexOf('。') < 0 && text.indexOf('，') < 0;
	}

	/** Whether items are numbered through several boxes. */
	private static boolean followsBoxBefore(Box box, int level, int value) {
		if (box.eContainer() instanceof Plan plan) {
			for (int i = plan.getBlocks().indexOf(box) - 1; i >= 0; i--) {
				if (plan.getBlocks().get(i) instanceof Box before && !before.projects().isEmpty()) {
					return before.projects().stream().anyMatch(
							project -> Ordinals.level(project.getNumber()) == level && Ordinals.value(project.getNumber()).orElse(0) == value - 1);
				}
			}
		}
		return false;
	}

	/** The numbers of one kind of line in a box, by level: （一） above 1. above （1）. */
	private final class Numbers {

		private final Box box;
		private final EStructuralFeature feature;
		private final int[] last = new int[LEVELS];
		private final EObject[] lines = new EObject[LEVELS];
		private final boolean[] mayRestart = new boolean[LEVELS];
		private boolean anyStart;
		private int latest;

		Numbers(Box box, EStructuralFeature feature, boolean anyStart) {
			this.box = box;
			this.feature = feature;
			this.anyStart = anyStart;
		}

		void allowRestart() {
			Arrays.fill(mayRestart, true);
		}

		void next(EObject line, String number) {
			OptionalInt ordinal = Ordinals.value(number);
			int level = Ordinals.level(number);
			if (ordinal.isEmpty() || level == 0) {
				return;
			}
			int value = ordinal.getAsInt();
			check(line, number, level, value);
			latest = value;
			last[level] = value;
			lines[level] = line;
			mayRestart[level] = false;
			Arrays.fill(last, level + 1, LEVELS, 0);
			anyStart = false;
		}

		private void check(EObject line, String number, int level, int value) {
			int expected = last[level] + 1;
			if (value == expected || anyStart || value == 1 && mayRestart[level]) {
				return;
			}
			if (last[level] == 0 && value == latest + 1) {
				// 1、 and then 二、: the same series, written in two ways.
				return;
			}
			if (last[level] == 0 && followsBoxBefore(box, level, value)) {
				return;
			}
			if (last[level] == 0) {
				report("N03", "start").with(number).at(line, feature);
				return;
			}
			String variant = mayRestart[level] ? "restart" : value < expected ? "repeated" : null;
			String previous = String.valueOf(lines[level].eGet(feature));
			report("N03", variant).with(number, previous, expected).also("previous", lines[level], feature).at(line, feature);
		}
	}
}
