package org.planwright.cli.diff;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.planwright.cli.CommandException;
import org.planwright.cli.Session;
import org.planwright.cli.check.ComparedFile;
import org.planwright.exchange.history.FileHistory;
import org.planwright.exchange.history.HistoryException;

/**
 * A draft as a user names it: a file, or {@code FILE@REVISION}, what the file was in a revision of its Git repository.
 *
 * @param file     absolute; need not exist when there is a revision
 * @param name     of the file, as given
 * @param revision as git names it; empty for the file as it is now
 */
record Draft(Path file, String name, Optional<String> revision) {

	/** A file whose name has an @ comes before a revision. */
	static Draft of(String argument, Session session) throws CommandException {
		Path path = session.environment().resolve(argument);
		int at = argument.lastIndexOf('@');
		if (Files.exists(path) || at <= 0 || at == argument.length() - 1) {
			if (Files.isDirectory(path)) {
				throw session.failure("diff.folder", argument);
			}
			return new Draft(path, argument, Optional.empty());
		}
		String name = argument.substring(0, at);
		return new Draft(session.environment().resolve(name), name, Optional.of(argument.substring(at + 1)));
	}

	/** The same file in a revision. */
	Draft at(String other) {
		return new Draft(file, name, Optional.of(other));
	}

	/** Reads it. */
	ComparedFile read(Session session) throws CommandException, IOException {
		if (revision.isEmpty()) {
			if (!Files.exists(file)) {
				throw session.failure("input.missing", name);
			}
			return ComparedFile.read(file, name, file, false, session.messages());
		}
		byte[] content;
		try {
			content = FileHistory.required(file, name).content(revision.get());
		} catch (HistoryException e) {
			session.details(session.debug() ? e : null);
			throw new CommandException(e.message(session.messages().locale()));
		}
		return ComparedFile.ofContent(content, file, name + "@" + revision.get(), false, session.messages());
	}
}
