package org.planwright.ui.compare;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

import org.planwright.cli.CommandException;
import org.planwright.cli.check.ComparedFile;

/**
 * What a file was at an earlier time.
 *
 * @param file    absolute
 * @param source  where it is kept, for a person: Git, a backup
 * @param time    when it was so
 * @param summary what was said about it, and by whom; may be empty
 * @param content reads it
 */
public record EarlierVersion(Path file, String source, Instant time, String summary, Content content) implements Version {

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

	/** Reads the content of a version. */
	@FunctionalInterface
	public interface Content {

		/**
		 * The bytes of the file as it was; in a job's thread.
		 *
		 * @throws IOException when they cannot be had, with what is to be said of that
		 */
		byte[] read() throws IOException;
	}

	@Override
	public String name() {
		return file.getFileName() + " · " + source + " " + moment();
	}

	/** The time as a person reads it, in their zone. */
	String moment() {
		return TIME.format(time.atZone(ZoneId.systemDefault()));
	}

	@Override
	public boolean isCurrent() {
		return false;
	}

	@Override
	public ComparedFile read(org.planwright.cli.Messages messages) throws CommandException, IOException {
		return ComparedFile.ofContent(content.read(), file, name(), true, messages);
	}
}
