package org.planwright.ui.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole workbench is killed while somebody types and saves, three times; at the next start all is offered back that was typed two seconds before. */
class KilledWorkbenchTest {

	private static final int KILLS = 3;
	private static final int TYPING_MILLIS = 4000;
	private static final int PROMISED_MILLIS = 2000;
	private static final long PATIENCE_MILLIS = 240_000;

	@TempDir
	Path folder;

	@Test
	void nothingTypedMoreThanTwoSecondsBeforeIsLost() throws Exception {
		int typed = 0;
		for (int i = 0; i <= KILLS; i++) {
			long killed;
			Process workbench = start(i > 0);
			try {
				int noted = notes().size();
				await(workbench, 'R', noted);
				int restored = last(notes(), 'R', Long.MAX_VALUE);
				assertTrue(restored >= typed, restored + " sentences of " + typed + " are left");
				await(workbench, 'T', noted);
				waitFor(workbench, TYPING_MILLIS);
				killed = System.currentTimeMillis();
			} finally {
				workbench.destroyForcibly().waitFor();
			}
			String saved = Files.readString(folder.resolve("workspace" + TypingApplication.PLAN));
			assertTrue(NumberedSentences.count(saved) >= last(notes(), 'S', Long.MAX_VALUE), "what was saved is lost");
			typed = last(notes(), 'T', killed - PROMISED_MILLIS);
		}
		assertTrue(notes().stream().anyMatch(note -> note.charAt(0) == 'O'), "nothing was offered to be restored: this shows little");
	}

	private Process start(boolean restore) throws IOException, URISyntaxException {
		Path configuration = Files.createDirectories(folder.resolve("configuration"));
		Path own = Path.of(FileLocator.toFileURL(Platform.getConfigurationLocation().getURL()).toURI());
		Files.writeString(configuration.resolve("config.ini"), Files.readString(own.resolve("config.ini")));
		List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx1g", "--enable-native-access=ALL-UNNAMED",
				"-Dosgi.os=" + Platform.getOS(), "-Dosgi.ws=" + Platform.getWS(), "-Dosgi.arch=" + Platform.getOSArch(),
				"-Dplanwright.trust=" + folder.resolve("trust.json"), "-D" + TypingApplication.FOLDER + "=" + folder, "-D" + TypingApplication.RESTORE + "=" + restore,
				"-jar", Path.of(System.getProperty("java.class.path")).toString(), "-data", folder.resolve("workspace").toString(), "-configuration", configuration.toString(), "-consoleLog",
				"-application", "org.planwright.ui.tests.typing", "-product", Platform.getProduct().getId()));
		if (System.getProperty("osgi.dev") != null) {
			command.addAll(List.of("-dev", System.getProperty("osgi.dev")));
		}
		return new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(folder.resolve("output").toFile()).start();
	}

	private void await(Process workbench, char what, int noted) throws Exception {
		long end = System.currentTimeMillis() + PATIENCE_MILLIS;
		while (notes().stream().skip(noted).noneMatch(note -> note.charAt(0) == what)) {
			assertTrue(workbench.isAlive() && System.currentTimeMillis() < end, () -> "nothing came of it: " + output());
			waitFor(workbench, 100);
		}
	}

	/** Goes on handling events of this workbench meanwhile. */
	private static void waitFor(Process workbench, int millis) throws InterruptedException {
		long end = System.currentTimeMillis() + millis;
		while (System.currentTimeMillis() < end) {
			while (Display.getCurrent().readAndDispatch()) {
				continue;
			}
			workbench.waitFor(10, TimeUnit.MILLISECONDS);
		}
	}

	private String output() {
		try {
			return Files.readString(folder.resolve("output"));
		} catch (IOException e) {
			return e.toString();
		}
	}

	private List<String> notes() throws IOException {
		Path file = folder.resolve("notes");
		return Files.exists(file) ? Files.readAllLines(file, StandardCharsets.US_ASCII) : List.of();
	}

	private static int last(List<String> notes, char what, long until) {
		int last = 0;
		for (String note : notes) {
			String[] words = note.split(" ");
			if (words[0].charAt(0) == what && Long.parseLong(words[2]) <= until) {
				last = Integer.parseInt(words[1]);
			}
		}
		return last;
	}
}
