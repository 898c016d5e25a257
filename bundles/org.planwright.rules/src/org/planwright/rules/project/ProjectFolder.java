package org.planwright.rules.project;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.util.URI;

/**
 * The folder of a project that holds what is said of all its plans. It lies beside the plans or further up; the nearest counts.
 *
 * @param path absolute
 */
public record ProjectFolder(Path path) {

	/** Its name. */
	public static final String NAME = "planwright";

	/** The folder of a plan; null when there is none, or when the plan is not in a file. */
	public static ProjectFolder of(URI plan) {
		if (!plan.isFile()) {
			return null;
		}
		try {
			for (Path parent = Path.of(plan.toFileString()).toAbsolutePath().getParent(); parent != null; parent = parent.getParent()) {
				Path folder = parent.resolve(NAME);
				if (Files.isDirectory(folder)) {
					return new ProjectFolder(folder);
				}
			}
		} catch (InvalidPathException e) {
			// a URI that no file of this system has
		}
		return null;
	}

	/** The folder that the plans of the project are in, or below. */
	public Path project() {
		return path.getParent();
	}

	/** The files directly in it whose names end in a suffix, sorted; none when it cannot be read. */
	public List<Path> files(String suffix) {
		List<Path> files = new ArrayList<>();
		try (DirectoryStream<Path> found = Files.newDirectoryStream(path, file -> file.getFileName().toString().endsWith(suffix))) {
			found.forEach(files::add);
		} catch (IOException | DirectoryIteratorException e) {
			return List.of();
		}
		files.removeIf(file -> !Files.isRegularFile(file));
		files.sort(null);
		return files;
	}
}
