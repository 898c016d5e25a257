package org.planwright.rules.sets;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.xtext.validation.Check;
import org.eclipse.xtext.validation.CheckType;
import org.planwright.model.plan.Box;
import org.planwright.model.plan.Frame;
import org.planwright.model.plan.FrameLine;
import org.planwright.model.plan.Group;
import org.planwright.model.plan.Note;
import org.planwright.model.plan.Project;
import org.planwright.model.text.Widths;
import org.planwright.rules.ruleset.RuleSet;

/** Rules on the projects of a box and their groups. */
public class ProjectRules extends RuleSet {

	/** A name alone is a defect only among so many projects that say more. */
	private static final int ENOUGH_PEERS = 5;
	/** A group title longer than this is a statement in itself. */
	private static final int LONGEST_TITLE = 40;

	/** P01: a project has content: text behind its colon, and more than a name where all others in the box have more. */
	@Check(CheckType.FAST)
	public void projectHasContent(Box box) {
		List<FrameLine> lines = box.getLines();
		List<Project> bare = new ArrayList<>();
		int others = 0;
		for (int i = 0; i < lines.size(); i++) {
			if (!(lines.get(i) instanceof Project project)) {
				continue;
			}
			String text = Widths.trim(project.getText());
			boolean alone = project.getAnnotations().isEmpty() && project.getContent().size() <= 1 && !goesOn(project, lines, i + 1);
			if (text.isEmpty() && alone || endsInColon(text) && alone) {
				report("P01").with(name(project)).at(project);
			} else if (alone && isNameOnly(text)) {
				bare.add(project);
			} else {
				others++;
			}
		}
		if (bare.size() == 1 && others >= ENOUGH_PEERS) {
			report("P01", "bare").with(name(bare.get(0))).at(bare.get(0));
		}
	}

	/** P09: a group has projects, where groups of the box have them at all. */
	@Check(CheckType.FAST)
	public void groupIsNotEmpty(Frame frame) {
		List<FrameLine> lines = frame.getLines();
		List<Group> empty = new ArrayList<>();
		int filled = 0;
		for (int i = 0; i < lines.size(); i++) {
			if (lines.get(i) instanceof Group group) {
				if (isEmpty(group, lines, i + 1)) {
					empty.add(group);
				} else {
					filled++;
				}
			}
		}
		if (filled >= empty.size()) {
			empty.forEach(group -> report("P09").with(title(group)).at(group));
		}
	}

	private static boolean isEmpty(Group group, List<FrameLine> lines, int from) {
		if (!group.getAnnotations().isEmpty() || title(group).length() > LONGEST_TITLE) {
			return false;
		}
		for (int i = from; i < lines.size(); i++) {
			FrameLine line = lines.get(i);
			if (line instanceof Group next) {
				int level = Ordinals.level(group.getNumber());
				return level == 0 || Ordinals.level(next.getNumber()) <= level;
			}
			if (!(line instanceof Note)) {
				return false;
			}
		}
		return true;
	}

	/** Whether the lines below belong to the project: a description, a table or items of a lower level. */
	private static boolean goesOn(Project project, List<FrameLine> lines, int next) {
		if (next >= lines.size() || lines.get(next) instanceof Group || lines.get(next) instanceof Note) {
			return false;
		}
		return !(lines.get(next) instanceof Project below) || Ordinals.level(below.getNumber()) > Ordinals.level(project.getNumber());
	}

	private static boolean endsInColon(String text) {
		return text.endsWith("：") || text.endsWith(":");
	}

	private static boolean isNameOnly(String text) {
		return text.chars().noneMatch(c -> "，：；。,:;".indexOf(c) >= 0 || Character.isDigit(c));
	}

	private static String name(Project project) {
		return project.getName() == null ? String.valueOf(project.getNumber()) : project.getName();
	}

	private static String title(Group group) {
		return group.getTitle() == null ? "" : Widths.trim(group.getTitle());
	}
}
