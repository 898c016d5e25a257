package org.planwright.ui.compare;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.planwright.exchange.history.FileHistory;
import org.planwright.exchange.history.HistoryException;
import org.planwright.exchange.history.Revision;
import org.planwright.ui.rules.RuleBook;

/** The revisions of a file in its Git repository. */
final class GitVersions implements EarlierVersions {

	private static final String GIT = "Git";
	private static final int MOST = 500;

	@Override
	public List<EarlierVersion> of(Path file) throws IOException {
		Optional<FileHistory> history = FileHistory.of(file);
		if (history.isEmpty()) {
			return List.of();
		}
		try {
			List<EarlierVersion> versions = new ArrayList<>();
			for (Revision revision : history.get().revisions(MOST)) {
				versions.add(new EarlierVersion(file, GIT, revision.time(), String.join("  ", revision.shortId(), revision.author(), revision.summary()),
						() -> content(history.get(), revision)));
			}
			return versions;
		} catch (HistoryException e) {
			throw new IOException(e.message(RuleBook.locale()), e);
		}
	}

	private static byte[] content(FileHistory history, Revision revision) throws IOException {
		try {
			return history.content(revision.id());
		} catch (HistoryException e) {
			throw new IOException(e.message(RuleBook.locale()), e);
		}
	}
}
