package org.planwright.ui.server;

import java.net.URI;
import java.nio.file.Path;

/** Between files and the URIs by which the server knows them. */
public final class Uris {

	private Uris() {
	}

	/** The URI of a file. */
	public static String of(Path file) {
		return file.toUri().toString();
	}

	/** The file of a URI, whose path may hold any character as it is, as the server writes it; null when it is no file's. */
	public static Path toPath(String uri) {
		URI escaped = URI.create(URI.create(uri).toASCIIString());
		return "file".equals(escaped.getScheme()) ? Path.of(escaped) : null;
	}
}
