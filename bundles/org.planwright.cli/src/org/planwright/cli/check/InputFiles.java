package org.planwright.cli.check;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.FileVisitor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.planwright.cli.Environment;
import org.planwright.exchange.monitor.ActualsFiles;

/**
 * The files that arguments name. In a folder these are the plans and the drafts of it and of all folders below, in the order of their names; hidden folders, build
 * output and backups are left out, and a draft that lies beside the plan made of it.
 */
public final class InputFiles {

	/** An argument that leads to no file. {@code key} is that of the message. */
	public record Problem(String key, String name) {
	}

	private static final Set<String> SKIPPED_FOLDERS = Set.of("target", "bin", "backup", "backups", "node_modules");
	private static final List<String> DRAFTS = List.of(".txt", ".docx", ".docm", ".doc", ".wps");
	/** What an import writes beside a plan. */
	private static final String REPORT = ".plan.report.txt";

	private final Map<Path, InputFile> files = new LinkedHashMap<>();
	private final List<Problem> problems = new ArrayList<>();

	private InputFiles() {
	}

	/** Finds the files. A file that is named twice is found once. */
	public static InputFiles find(List<String> arguments, Environment environment) {
		InputFiles found = new InputFiles();
		for (String argument : arguments) {
			found.add(environment.resolve(argument), argument);
		}
		return found;
	}

	/** The files to check, in order. */
	public List<InputFile> files() {
		return List.copyOf(files.values());
	}

	/** The arguments that lead to no file. */
	public List<Problem> problems() {
		return List.copyOf(problems);
	}

	/** Plans that lie beside the files and that these may name. */
	public List<InputFile> neighbours() {
		Map<Path, InputFile> beside = new LinkedHashMap<>();
		for (InputFile file : files.values()) {
			if ((file.isPlan() || ActualsFiles.isActuals(file.path())) && !file.found()) {
				for (Path path : plansIn(file.path().getParent())) {
					Path name = Path.of(file.name()).resolveSibling(path.getFileName());
					beside.putIfAbsent(path, new InputFile(path, name.toString(), true));
				}
			}
		}
		beside.keySet().removeAll(files.keySet());
		return List.copyOf(beside.values());
	}

	private static List<Path> plansIn(Path folder) {
		try (Stream<Path> paths = Files.list(folder)) {
			return paths.filter(InputFile::isPlan).filter(path -> !isHidden(path)).sorted().toList();
		} catch (IOException e) {
			return List.of();
		}
	}

	private void add(Path path, String argument) {
		if (Files.isDirectory(path)) {
			addFolder(path, argument);
		} else if (!Files.exists(path)) {
			problems.add(new Problem("input.missing", argument));
		} else if (!Files.isReadable(path)) {
			problems.add(new Problem("input.unreadable", argument));
		} else {
			files.put(path, new InputFile(path, argument, false));
		}
	}

	private void addFolder(Path folder, String argument) {
		List<Path> paths = new ArrayList<>();
		try {
			Files.walkFileTree(folder, visitor(folder, paths));
		} catch (IOException e) {
			problems.add(new Problem("input.unreadable", argument));
			return;
		}
		paths.sort(null);
		int before = files.size();
		for (Path path : paths) {
			String name = Path.of(argument).resolve(folder.relativize(path)).toString();
			files.putIfAbsent(path, new InputFile(path, name, true));
		}
		if (paths.isEmpty() && files.size() == before) {
			problems.add(new Problem("input.noPlans", argument));
		}
	}

	private FileVisitor<Path> visitor(Path top, List<Path> paths) {
		return new SimpleFileVisitor<>() {
			@Override
			public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
				return !folder.equals(top) && isSkipped(folder) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
			}

			@Override
			public FileVisitResult visitFile(Path path, BasicFileAttributes attributes) {
				if (!isHidden(path) && (InputFile.isPlan(path) || isDraft(path))) {
					paths.add(path);
				}
				return FileVisitResult.CONTINUE;
			}

			@Override
			public FileVisitResult visitFileFailed(Path path, IOException failure) {
				problems.add(new Problem("input.unreadable", path.toString()));
				return FileVisitResult.CONTINUE;
			}
		};
	}

	/** Whether a folder holds nothing to check, whatever lies in it. */
	public static boolean isSkipped(Path folder) {
		return isHidden(folder) || SKIPPED_FOLDERS.contains(folder.getFileName().toString());
	}

	private static boolean isHidden(Path path) {
		String name = path.getFileName().toString();
		return name.startsWith(".") || name.startsWith("~") || name.endsWith("~");
	}

	private static boolean isDraft(Path path) {
		String name = path.getFileName().toString();
		String lower = name.toLowerCase(Locale.ROOT);
		String extension = DRAFTS.stream().filter(lower::endsWith).findFirst().orElse(null);
		if (extension == null || lower.endsWith(REPORT)) {
			return false;
		}
		return !Files.exists(path.resolveSibling(name.substring(0, name.length() - extension.length()) + ".plan"));
	}
}
