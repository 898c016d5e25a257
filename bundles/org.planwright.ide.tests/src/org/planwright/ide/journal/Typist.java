package org.planwright.ide.journal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;

import org.planwright.ide.backup.Backup;
import org.planwright.ide.backup.BackupRules;
import org.planwright.ide.backup.Backups;
import org.planwright.model.file.SafeFile;

/**
 * A program that types numbered sentences into a plan and saves it now and then, for ever, with the code of the workbench: killed by a test. It notes what it has
 * typed (T) and saved (S), with the time.
 */
final class Typist {

	private static final int PAUSE_MILLIS = 5;
	private static final int SAVE_EVERY = 12;

	private final Path plan;
	private final FileChannel notes;
	private final StringBuffer text;
	private int typed;

	private Typist(Path folder) throws IOException {
		plan = folder.resolve("纲要.plan");
		notes = FileChannel.open(folder.resolve("notes"), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
		text = new StringBuffer(Files.readString(plan));
		typed = TypedText.sentences(text.toString());
	}

	/** @param arguments the folder of the plan */
	public static void main(String[] arguments) throws Exception {
		new Typist(Path.of(arguments[0])).type(Path.of(arguments[0]));
	}

	private void type(Path folder) throws IOException, InterruptedException {
		Random random = new Random();
		ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor();
		Journal journal = Journal.open(folder.resolve("journal"));
		Backups backups = new Backups(folder.resolve("backups"), new BackupRules(4, Duration.ofDays(1)));
		JournalRecorder recorder = new JournalRecorder(thread, journal.of(plan), text::toString, failure -> note('F', 0));
		while (true) {
			typed++;
			TypedText.append(text, typed);
			recorder.changed();
			note('T', typed);
			if (random.nextInt(SAVE_EVERY) == 0) {
				byte[] content = text.toString().getBytes(StandardCharsets.UTF_8);
				SafeFile.write(plan, content);
				recorder.settled();
				note('S', typed);
				backups.keep(plan, content, Backup.Kind.SAVED, Instant.now());
			}
			Thread.sleep(PAUSE_MILLIS);
		}
	}

	private void note(char what, int sentence) {
		try {
			notes.write(ByteBuffer.wrap((what + " " + sentence + " " + System.currentTimeMillis() + "\n").getBytes(StandardCharsets.US_ASCII)));
		} catch (IOException e) {
			throw new IllegalStateException(e);
		}
	}
}
