package org.planwright.ide.server;

import java.nio.file.Path;

import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.ide.server.UriExtensions;

/** URIs of files as clients send them, with three slashes: one file must not be known by two URIs. */
final class FileUris {

	private static final UriExtensions URIS = new UriExtensions();

	private FileUris() {
	}

	static URI of(Path file) {
		return URIS.withEmptyAuthority(URI.createFileURI(file.toString()));
	}
}
