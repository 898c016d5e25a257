package org.planwright.exchange;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The real drafts, which are not part of the project: tests that need them are skipped without them. */
public final class Drafts {

	private Drafts() {
	}

	/** The draft whose text names a region first. */
	public static Path of(String region) throws IOException {
		String folder = System.getenv("PLANWRIGHT_DRAFTS");
		assumeTrue(folder != null && !folder.isEmpty(), "PLANWRIGHT_DRAFTS is not set");
		try (Stream<Path> files = Files.list(Path.of(folder))) {
			for (Path file : files.filter(each -> each.toString().endsWith(".txt")).toList()) {
				if (Files.readString(file).contains(region + "国民经济和社会发展")) {
					return file;
				}
			}
		}
		throw new AssertionError("no draft of " + region + " in " + folder);
	}

	/** Lines of a table of expected facts, each split at its tabs. */
	public static List<String[]> cases(String name) throws IOException {
		String folder = System.getenv("PLANWRIGHT_CASES");
		assumeTrue(folder != null && !folder.isEmpty(), "PLANWRIGHT_CASES is not set");
		return Files.readAllLines(Path.of(folder, name)).stream().map(line -> line.split("\t", -1)).toList();
	}
}
