package org.planwright.ide.language;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import org.planwright.exchange.ImportException;
import org.planwright.exchange.PlanImporter;

/** The documents over which properties are tested. */
public final class Documents {

	private static final Path SAMPLES = Path.of("../org.planwright.samples/plans");
	private static final List<String> DRAFTS = List.of("first real draft", "second real draft");
	private static final Map<String, String> TEXTS = new ConcurrentHashMap<>();

	private Documents() {
	}

	/** Names of all documents, those of the real drafts too when they are not there: tests that ask for their text are skipped. */
	public static List<String> names() throws IOException {
		List<String> names = new ArrayList<>(samples());
		names.addAll(DRAFTS);
		return names;
	}

	/** Names of the samples. */
	public static List<String> samples() throws IOException {
		try (Stream<Path> files = Files.list(SAMPLES)) {
			return files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".plan")).sorted().toList();
		}
	}

	/** The text of a document in the language. */
	public static String text(String name) throws IOException, ImportException {
		String text = TEXTS.get(name);
		if (text == null) {
			int draft = DRAFTS.indexOf(name);
			text = draft < 0 ? Files.readString(SAMPLES.resolve(name)) : new PlanImporter().importFile(draft(draft)).planText();
			TEXTS.put(name, text);
		}
		return text;
	}

	private static Path draft(int index) throws IOException {
		String folder = System.getenv("PLANWRIGHT_DRAFTS");
		assumeTrue(folder != null && !folder.isEmpty(), "PLANWRIGHT_DRAFTS is not set");
		try (Stream<Path> files = Files.list(Path.of(folder))) {
			return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList().get(index);
		}
	}
}
