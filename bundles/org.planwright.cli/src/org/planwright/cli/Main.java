package org.planwright.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

import org.apache.log4j.Level;
import org.apache.log4j.Logger;
import org.apache.log4j.varia.NullAppender;

/** Entry point of the command line. */
public final class Main {

	private Main() {
	}

	/**
	 * Runs a command and ends the process with one of {@link ExitCodes}.
	 *
	 * @param arguments the command and its arguments
	 */
	public static void main(String[] arguments) {
		// no look-up of configuration files; what goes wrong is said by the commands
		System.setProperty("log4j.defaultInitOverride", "true");
		// pictures are drawn without a display
		System.setProperty("java.awt.headless", "true");
		// generating classes costs a short process more than it saves
		System.setProperty("guice_bytecode_gen_option", "DISABLED");
		Logger.getRootLogger().addAppender(new NullAppender());
		Logger.getRootLogger().setLevel(Level.OFF);
		PrintStream out = new PrintStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)), false, charset("stdout.encoding"));
		PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, charset("stderr.encoding"));
		int exit = new Cli().run(arguments, out, err, Environment.ofProcess(Dropins.load()));
		out.flush();
		System.exit(exit);
	}

	/** UTF-8, except on Windows, whose consoles have an encoding of their own. */
	private static Charset charset(String property) {
		String name = System.getProperty(property);
		boolean own = System.getProperty("os.name").startsWith("Windows") && name != null;
		return own ? Charset.forName(name) : StandardCharsets.UTF_8;
	}
}
