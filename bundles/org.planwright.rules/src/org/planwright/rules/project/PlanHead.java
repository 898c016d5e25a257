package org.planwright.rules.project;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The first lines of a plan's file, read without the rest. */
public final class PlanHead {

	private static final int HEAD = 8192;
	private static final Pattern NAME = Pattern.compile("(?m)^[\\s\\uFEFF\\u3000]*规划[\\s\\u3000]*[：:](.*)$");

	private PlanHead() {
	}

	/** The name that a plan gives itself; empty when it gives none, or when it cannot be read. */
	public static Optional<String> name(Path plan) {
		byte[] head;
		try (InputStream in = Files.newInputStream(plan)) {
			head = in.readNBytes(HEAD);
		} catch (IOException e) {
			return Optional.empty();
		}
		return name(new String(head, StandardCharsets.UTF_8));
	}

	/** The same of the text of a plan, or of its first lines. */
	public static Optional<String> name(String text) {
		Matcher name = NAME.matcher(text);
		return name.find() && !name.group(1).isBlank() ? Optional.of(name.group(1).strip()) : Optional.empty();
	}
}
