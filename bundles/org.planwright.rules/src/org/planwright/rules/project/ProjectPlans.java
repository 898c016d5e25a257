package org.planwright.rules.project;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.planwright.rules.catalogue.RuleSeverity;

/** The plans that lie in a project, as far as suppressions beside them name them. */
final class ProjectPlans {

	private static final String PLAN = ".plan";
	private static final String UNMATCHED = "Q01";
	/** A folder with more files than this is not only a project, and what is named may be anywhere. */
	private static final int MOST_FILES = 5_000;
	/** A draft gets its name when it is imported: where one lies, a name may be its. */
	private static final Set<String> DRAFTS = Set.of(".txt", ".docx", ".doc", ".wps", ".rtf", ".html", ".htm");

	private final List<Path> plans = new ArrayList<>();
	private boolean uncertain;
	private int files;

	private ProjectPlans() {
	}

	/** A problem for each suppression of a plan that is not in the project; none where that is not certain. */
	static List<ProjectProblem> unknown(ProjectSettings settings) {
		if (settings.suppressions().isEmpty()) {
			return List.of();
		}
		ProjectPlans project = new ProjectPlans();
		project.find(settings.folder());
		if (project.uncertain) {
			return List.of();
		}
		Set<String> names = project.names();
		return settings.suppressions().stream().filter(suppression -> !names.contains(suppression.plan())).map(suppression -> new ProjectProblem(suppression.file(),
				suppression.line(), UNMATCHED, RuleSeverity.WARNING, "suppression.noPlan", List.of(suppression.plan()))).toList();
	}

	/** The names of the plans, and those of their files with and without the extension. */
	private Set<String> names() {
		Set<String> names = new HashSet<>();
		for (Path plan : plans) {
			String file = plan.getFileName().toString();
			names.add(file);
			names.add(file.substring(0, file.length() - PLAN.length()));
			PlanHead.name(plan).ifPresent(names::add);
		}
		return names;
	}

	private void find(ProjectFolder folder) {
		try {
			Files.walkFileTree(folder.project(), new SimpleFileVisitor<>() {
				@Override
				public FileVisitResult preVisitDirectory(Path visited, BasicFileAttributes attributes) {
					boolean hidden = !visited.equals(folder.project()) && visited.getFileName().toString().startsWith(".");
					return hidden || visited.equals(folder.path()) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
				}

				@Override
				public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
					add(file.getFileName().toString().toLowerCase(Locale.ROOT), file);
					return uncertain ? FileVisitResult.TERMINATE : FileVisitResult.CONTINUE;
				}

				@Override
				public FileVisitResult visitFileFailed(Path file, IOException failure) {
					uncertain = true;
					return FileVisitResult.TERMINATE;
				}
			});
		} catch (IOException e) {
			uncertain = true;
		}
	}

	private void add(String name, Path file) {
		files++;
		boolean draft = !name.endsWith(PLAN + ".report.txt") && DRAFTS.stream().anyMatch(name::endsWith);
		uncertain |= draft || files > MOST_FILES;
		if (name.endsWith(PLAN)) {
			plans.add(file);
		}
	}
}
