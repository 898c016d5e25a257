package org.planwright.benchmark.generator;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The data files beside this class. */
final class Resources {

	private Resources() {
	}

	/** The lines of a file that are neither empty nor a comment. */
	static List<String> lines(String name) {
		try (InputStream in = Resources.class.getResourceAsStream(name)) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
		} catch (IOException e) {
			throw new UncheckedIOException(name, e);
		}
	}
}
