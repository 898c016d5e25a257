package org.planwright.cli.serve;

import org.apache.log4j.ConsoleAppender;
import org.apache.log4j.Level;
import org.apache.log4j.Logger;
import org.apache.log4j.PatternLayout;
import org.planwright.cli.Command;
import org.planwright.cli.CommandException;
import org.planwright.cli.ExitCodes;
import org.planwright.cli.Session;
import org.planwright.cli.options.Arguments;
import org.planwright.cli.options.OptionSet;
import org.planwright.evl.project.TrustFile;
import org.planwright.ide.server.StreamServer;

/**
 * {@code planwright language-server}: serves an editor that speaks the language server protocol on standard input and output. Nothing else is written to the
 * standard output; what goes wrong is told on standard error.
 */
public final class LanguageServerCommand implements Command {

	/** Editors add it to the command of a server; it says what is the case anyway. */
	private static final String STDIO = "--stdio";

	@Override
	public String name() {
		return "language-server";
	}

	@Override
	public OptionSet options() {
		return OptionSet.none().flag(STDIO);
	}

	@Override
	public int run(Arguments arguments, Session session) throws CommandException {
		if (!arguments.operands().isEmpty()) {
			throw session.failure("serve.noOperands", arguments.operands().getFirst());
		}
		System.setOut(session.err());
		Logger.getRootLogger().addAppender(new ConsoleAppender(new PatternLayout("%p %c: %m%n"), ConsoleAppender.SYSTEM_ERR));
		Logger.getRootLogger().setLevel(session.debug() ? Level.INFO : Level.ERROR);
		try {
			return StreamServer.serve(System.in, session.out(), TrustFile.ofUser()) ? ExitCodes.OK : ExitCodes.ERRORS_FOUND;
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			return ExitCodes.ERRORS_FOUND;
		}
	}
}
