package org.planwright.rules.cross;

import java.util.List;
import java.util.regex.Pattern;

import org.planwright.model.plan.Box;
import org.planwright.model.plan.Frame;
import org.planwright.model.plan.Group;
import org.planwright.model.plan.Project;
import org.planwright.model.text.Widths;
import org.planwright.rules.reading.Passage;

/**
 * A project of a box with its sizes.
 *
 * @param project the project
 * @param passage its own line
 * @param name its name as it is compared
 * @param scales its sizes, in the order of the text, those in its description included
 */
record Work(Project project, Passage passage, WorkName name, List<Scale> scales) {

	private static final Pattern PLACE = Pattern.compile("(?:镇|乡|苏木|街道|村|嘎查|林场|农场|园区|区|县|旗|市)$");

	/** Its name as findings show it; never empty. */
	String label() {
		return project.getName() == null ? passage.text() : Widths.trim(project.getName());
	}

	/** The box that it is in. */
	Frame frame() {
		return passage.frame();
	}

	/** The group that it is in; null when there is none. */
	Group group() {
		return passage.group();
	}

	/** Its box as findings name it, such as 专栏3. */
	String box() {
		String number = frame() instanceof Box box && box.getNumber() != null ? box.getNumber() : "";
		return number.isEmpty() ? "" : number.startsWith("专栏") ? number : "专栏" + number;
	}

	/** Whether another project of the same name can be this one: not where they belong to different bodies or stand in groups of different places. */
	boolean isSame(Work other) {
		return !name.hasOtherOwner(other.name) && (frame() != other.frame() || group() == other.group() || !isPlace(group()) || !isPlace(other.group()));
	}

	private static boolean isPlace(Group group) {
		return group != null && group.getTitle() != null && PLACE.matcher(Widths.trim(group.getTitle())).find();
	}
}
