package org.planwright.rules.facts;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The two real drafts by their letters, Z and H, where the environment says that they are at hand. */
final class Drafts {

	private static final Map<String, String> NAMES = Map.of("Z", "000_", "H", "001_");

	private Drafts() {
	}

	/** The lines of the drafts; the test is skipped when they are not there. */
	static Map<String, List<String>> read() {
		String folder = System.getenv("PLANWRIGHT_DRAFTS");
		assumeTrue(folder != null && !folder.isBlank(), "PLANWRIGHT_DRAFTS names no folder with the two drafts");
		Map<String, List<String>> drafts = new HashMap<>();
		try (Stream<Path> files = Files.list(Path.of(folder))) {
			for (Path file : files.toList()) {
				for (Map.Entry<String, String> name : NAMES.entrySet()) {
					if (file.getFileName().toString().startsWith(name.getValue())) {
						drafts.put(name.getKey(), List.of(Files.readString(file, StandardCharsets.UTF_8).split("\n", -1)));
					}
				}
			}
		} catch (IOException e) {
			throw new UncheckedIOException(folder, e);
		}
		assumeTrue(drafts.size() == NAMES.size(), "PLANWRIGHT_DRAFTS does not hold both drafts");
		return drafts;
	}
}
