package org.planwright.ui.newplan;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;

/** The names by which plans of the workspace can be referred to. */
final class PlanNames {

	private static final Pattern NAME = Pattern.compile("规划\\s*[：:]\\s*(.+?)\\s*");
	private static final int FIRST_LINES = 20;

	private PlanNames() {
	}

	/** Reads the first lines of the plans; one that cannot be read has no name. */
	static List<String> known() {
		Set<String> names = new TreeSet<>();
		try {
			ResourcesPlugin.getWorkspace().getRoot().accept(resource -> {
				if (resource instanceof IFile file && "plan".equals(file.getFileExtension())) {
					name(file).ifPresent(names::add);
				}
				return resource.getType() == IResource.ROOT || resource.isAccessible();
			});
		} catch (CoreException e) {
			ILog.of(PlanNames.class).log(e.getStatus());
		}
		return List.copyOf(names);
	}

	private static Optional<String> name(IFile file) {
		try (BufferedReader lines = new BufferedReader(new InputStreamReader(file.getContents(true), StandardCharsets.UTF_8))) {
			return lines.lines().limit(FIRST_LINES).map(NAME::matcher).filter(Matcher::matches).map(line -> line.group(1)).findFirst();
		} catch (IOException | CoreException e) {
			return Optional.empty();
		}
	}
}
