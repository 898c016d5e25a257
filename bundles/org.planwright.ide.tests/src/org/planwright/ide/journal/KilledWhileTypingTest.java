package org.planwright.ide.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.planwright.ide.backup.Backup;
import org.planwright.ide.backup.BackupRules;
import org.planwright.ide.backup.Backups;
import org.planwright.model.file.SafeFile;

/**
 * A program that types and saves is killed a hundred times: nothing that was typed more than two seconds before is lost, what was saved is saved, and no file is
 * ever in part what it should be.
 */
class KilledWhileTypingTest {

	private static final int PROGRAMS = 4;
	private static final int KILLS = 25;
	private static final int FIRST_MILLIS = 2000;
	private static final int MORE_MILLIS = 1000;
	private static final int PROMISED_MILLIS = 2000;

	@TempDir
	Path folder;

	@Test
	void nothingTypedMoreThanTwoSecondsBeforeIsLost() throws Exception {
		ExecutorService threads = Executors.newFixedThreadPool(PROGRAMS);
		List<Future<Integer>> programs = new ArrayList<>();
		for (int i = 0; i < PROGRAMS; i++) {
			Path own = Files.createDirectory(folder.resolve("程序" + i));
			programs.add(threads.submit((Callable<Integer>) () -> killAgainAndAgain(own)));
		}
		int inTheMiddle = 0;
		for (Future<Integer> program : programs) {
			inTheMiddle += program.get();
		}
		threads.shutdown();
		assertTrue(inTheMiddle > 0, "no kill came while a file was being written: this shows little");
	}

	/** How many of the kills came while a file was being written. */
	private static int killAgainAndAgain(Path folder) throws Exception {
		Path plan = folder.resolve("纲要.plan");
		Files.writeString(plan, TypedText.empty());
		Random random = new Random();
		for (int i = 0; i < KILLS; i++) {
			long killed = killOne(folder, FIRST_MILLIS + random.nextInt(MORE_MILLIS));
			List<String> notes = Files.readAllLines(folder.resolve("notes"), StandardCharsets.US_ASCII);
			assertEquals(0, last(notes, 'F', Long.MAX_VALUE));
			String saved = Files.readString(plan);
			assertTrue(TypedText.sentences(saved) >= last(notes, 'S', Long.MAX_VALUE), "what was saved is lost");
			String restored = restored(folder.resolve("journal"), saved);
			int typed = last(notes, 'T', killed - PROMISED_MILLIS);
			assertTrue(TypedText.sentences(restored) >= typed, () -> TypedText.sentences(restored) + " sentences of " + typed + " are left");
			SafeFile.write(plan, restored.getBytes(StandardCharsets.UTF_8));
			for (Backup backup : new Backups(folder.resolve("backups"), new BackupRules(4, Duration.ofDays(1))).of(plan)) {
				TypedText.sentences(backup.text());
			}
		}
		return temporaryFiles(folder);
	}

	/** Starts the program and kills it some time after it has begun to type; when it was killed. */
	private static long killOne(Path folder, int millis) throws Exception {
		Path notes = folder.resolve("notes");
		long before = Files.exists(notes) ? Files.size(notes) : 0;
		Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx256m", "-XX:+UseSerialGC", "-cp", classPath(),
				Typist.class.getName(), folder.toString()).redirectErrorStream(true).redirectOutput(folder.resolve("output").toFile()).start();
		while (process.isAlive() && (!Files.exists(notes) || Files.size(notes) == before)) {
			Thread.sleep(10);
		}
		assertTrue(!process.waitFor(millis, TimeUnit.MILLISECONDS), () -> "ended by itself: " + output(folder));
		long killed = System.currentTimeMillis();
		process.destroyForcibly().waitFor();
		return killed;
	}

	private static String output(Path folder) {
		try {
			return Files.readString(folder.resolve("output"));
		} catch (IOException e) {
			return e.toString();
		}
	}

	/** What a person gets who restores all that is offered. */
	private static String restored(Path folder, String saved) throws IOException {
		String best = saved;
		try (Journal journal = Journal.open(folder)) {
			for (Unsaved unsaved : journal.abandoned()) {
				best = TypedText.sentences(unsaved.text()) > TypedText.sentences(best) ? unsaved.text() : best;
			}
			journal.discardAll();
		}
		return best;
	}

	/** The last sentence that was noted up to a time; 0 when there is none. */
	private static int last(List<String> notes, char what, long until) {
		int last = 0;
		for (String note : notes) {
			String[] words = note.split(" ");
			if (words[0].charAt(0) == what && Long.parseLong(words[2]) <= until) {
				last = Math.max(last, Integer.parseInt(words[1]));
			}
		}
		return last;
	}

	private static int temporaryFiles(Path folder) throws IOException {
		try (Stream<Path> files = Files.walk(folder)) {
			return (int) files.filter(file -> file.toString().endsWith(".tmp")).count();
		}
	}

	private static String classPath() {
		return Stream.of(SafeFile.class, Journal.class, Typist.class)
				.map(type -> Path.of(URI.create(type.getProtectionDomain().getCodeSource().getLocation().toString())).toString())
				.collect(Collectors.joining(System.getProperty("path.separator")));
	}
}
