package org.planwright.ui.server;

import java.net.URI;
import java.nio.file.Path;

/** Between files and the URIs by which the server knows them. */
final class Uris {

	private Uris() {
	}

	static String of(Path file) {
		return file.toUri().toString();
	}

	/** The file of a URI; null when it is no file's. */
	static Path toPath(String uri) {
		URI parsed = URI.create(uri);
		return "file".equals(parsed.getScheme()) ? Path.of(parsed) : null;
	}
}
