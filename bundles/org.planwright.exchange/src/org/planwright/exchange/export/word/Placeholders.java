package org.planwright.exchange.export.word;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** What a template may hold in double braces. */
final class Placeholders {

	/** How a placeholder takes its place. */
	enum Form {
		/** Among other words. */
		WORD,
		/** As many paragraphs as there are lines, when it stands in one of its own. */
		LINES,
		/** A part of the document, in place of its paragraph. */
		BLOCK
	}

	/**
	 * A placeholder.
	 *
	 * @param key  what it stands for
	 * @param name its first name
	 */
	record Placeholder(String key, String name, Form form) {
	}

	/** A placeholder in a text; its name is the first group. Chinese keyboards give wide braces. */
	static final Pattern PATTERN = Pattern.compile("[{｛]{2}\\s*([^{}｛｝]+?)\\s*[}｝]{2}");
	private static final Map<String, Placeholder> BY_NAME = read();

	private Placeholders() {
	}

	/** The placeholder of a name; in any case. */
	static Optional<Placeholder> of(String name) {
		return Optional.ofNullable(BY_NAME.get(name.toLowerCase(Locale.ROOT)));
	}

	/** The first names of all, as a template has them. */
	static String names() {
		return BY_NAME.values().stream().map(Placeholder::name).distinct().map(name -> "{{" + name + "}}").collect(Collectors.joining(" "));
	}

	private static Map<String, Placeholder> read() {
		try (InputStream in = Placeholders.class.getResourceAsStream("placeholders.json")) {
			JsonObject json = JsonParser.parseReader(new InputStreamReader(in, StandardCharsets.UTF_8)).getAsJsonObject();
			Map<String, Placeholder> all = new LinkedHashMap<>();
			add(all, json.getAsJsonObject("words"), Form.WORD);
			add(all, json.getAsJsonObject("lines"), Form.LINES);
			add(all, json.getAsJsonObject("blocks"), Form.BLOCK);
			return all;
		} catch (IOException e) {
			throw new IllegalStateException(e);
		}
	}

	private static void add(Map<String, Placeholder> all, JsonObject named, Form form) {
		named.entrySet().forEach(entry -> {
			String first = entry.getValue().getAsJsonArray().get(0).getAsString();
			for (JsonElement name : entry.getValue().getAsJsonArray()) {
				all.put(name.getAsString().toLowerCase(Locale.ROOT), new Placeholder(entry.getKey(), first, form));
			}
		});
	}
}
