package org.planwright.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** A command run in this process, in a folder and language. */
public final class CliRun {

	private final Path folder;
	private final Locale locale;
	private ByteArrayOutputStream out = new ByteArrayOutputStream();
	private ByteArrayOutputStream err = new ByteArrayOutputStream();

	private CliRun(Path folder, Locale locale) {
		this.folder = folder;
		this.locale = locale;
	}

	public static CliRun in(Path folder) {
		return new CliRun(folder, Locale.CHINESE);
	}

	public static CliRun inEnglish(Path folder) {
		return new CliRun(folder, Locale.ENGLISH);
	}

	/** Writes a file below the folder. */
	public CliRun with(String name, String text) throws IOException {
		Path file = folder.resolve(name);
		Files.createDirectories(file.getParent());
		Files.writeString(file, text);
		return this;
	}

	/** Runs a command and returns its exit code. */
	public int run(String... arguments) {
		out = new ByteArrayOutputStream();
		err = new ByteArrayOutputStream();
		return new Cli().run(arguments, new PrintStream(out, false, StandardCharsets.UTF_8), new PrintStream(err, true, StandardCharsets.UTF_8),
				new Environment(folder, locale));
	}

	public String out() {
		return out.toString(StandardCharsets.UTF_8);
	}

	public String err() {
		return err.toString(StandardCharsets.UTF_8);
	}

	public String read(String name) throws IOException {
		return Files.readString(folder.resolve(name));
	}
}
