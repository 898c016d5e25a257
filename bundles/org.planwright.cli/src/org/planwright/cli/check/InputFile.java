package org.planwright.cli.check;

import java.nio.file.Path;
import java.util.Locale;

import org.eclipse.emf.common.util.URI;

/**
 * A file to check.
 *
 * @param path  absolute
 * @param name  as given, or as found below a folder that was given: what reports call it
 * @param found whether it was found in a folder, not named itself
 */
public record InputFile(Path path, String name, boolean found) {

	private static final String EXTENSION = ".plan";

	/** Whether a file name is that of a plan; all others are drafts to import. */
	public static boolean isPlan(Path path) {
		return path.getFileName() != null && path.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(EXTENSION);
	}

	/** Whether it is called as Word documents with macros are. */
	public static boolean hasMacros(Path path) {
		String name = String.valueOf(path.getFileName()).toLowerCase(Locale.ROOT);
		return name.endsWith(".docm") || name.endsWith(".dotm");
	}

	/** Whether it is a plan, not a draft to import. */
	public boolean isPlan() {
		return isPlan(path);
	}

	/** The identity of the plan in a resource set; for a draft that of the plan it would become, which exists in memory only. */
	URI uri() {
		URI uri = URI.createFileURI(path.toString());
		return isPlan() ? uri : uri.appendFileExtension("plan");
	}
}
