package org.planwright.evl.project;

import java.nio.file.Path;

/**
 * A script of a project.
 *
 * @param file absolute
 * @param content its text; null when it is no UTF-8 text, or too large
 */
public record ScriptFile(Path file, String content) {

	/** Extension of scripts. */
	public static final String EXTENSION = ".evl";

	/** The name of the file without its extension, with which the ids of its rules begin. */
	public String name() {
		String name = file.getFileName().toString();
		return name.substring(0, name.length() - EXTENSION.length());
	}
}
