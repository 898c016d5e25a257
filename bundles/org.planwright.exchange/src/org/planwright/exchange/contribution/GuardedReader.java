package org.planwright.exchange.contribution;

import org.apache.log4j.Logger;
import org.planwright.exchange.DocumentReader;
import org.planwright.exchange.ImportException;
import org.planwright.exchange.ImportException.Reason;
import org.planwright.exchange.document.SourceDocument;

/** A reader of a plug-in: when it fails, the file cannot be read, and nothing else happens. */
final class GuardedReader implements DocumentReader {

	private static final Logger LOG = Logger.getLogger(GuardedReader.class);

	private final String plugin;
	private final DocumentReader reader;

	GuardedReader(String plugin, DocumentReader reader) {
		this.plugin = plugin;
		this.reader = reader;
	}

	@Override
	public boolean accepts(String fileName, byte[] head) {
		try {
			return reader.accepts(fileName, head);
		} catch (RuntimeException | LinkageError e) {
			LOG.error("reader of " + plugin + " failed", e);
			return false;
		}
	}

	@Override
	public int maxBytes() {
		return reader.maxBytes();
	}

	@Override
	public SourceDocument read(String fileName, byte[] content) throws ImportException {
		try {
			return reader.read(fileName, content);
		} catch (RuntimeException | LinkageError e) {
			LOG.error("reader of " + plugin + " failed", e);
			throw new ImportException(Reason.PLUGIN_FAILED, fileName, plugin, e.toString());
		}
	}
}
