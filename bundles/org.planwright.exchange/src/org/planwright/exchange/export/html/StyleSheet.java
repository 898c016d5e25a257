package org.planwright.exchange.export.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The look of a published plan, from files beside this class. Fonts are those that come with the systems; nothing is loaded. */
public final class StyleSheet {

	private StyleSheet() {
	}

	/** A page on a screen, a phone and paper. */
	public static String page() {
		return read("page.css");
	}

	private static String read(String name) {
		try (InputStream in = StyleSheet.class.getResourceAsStream(name)) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
