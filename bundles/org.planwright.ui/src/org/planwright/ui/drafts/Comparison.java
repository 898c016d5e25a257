package org.planwright.ui.drafts;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A plan and the earlier draft that it is compared with.
 *
 * @param plan   file of the plan
 * @param source the file that a person chose
 * @param draft  the plan that it was read as: the file itself when it is a plan
 */
public record Comparison(Path plan, Path source, Path draft) {

	/** Says what is compared, or why nothing is. */
	public String text() {
		String name = plan.getFileName().toString().replaceFirst("\\.plan$", "");
		return Messages.bind(Files.isReadable(draft) ? Messages.compared : Messages.draftGone, name, source.getFileName());
	}
}
