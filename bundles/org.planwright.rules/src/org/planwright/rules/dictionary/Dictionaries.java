package org.planwright.rules.dictionary;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.inject.Singleton;

/** What the rules know that ages or differs by office: JSON files beside this class. Rule sets have it injected and read what they need when they are made. */
@Singleton
public class Dictionaries {

	/** The content of a dictionary, such as {@code terms.json}. */
	public JsonObject read(String file) {
		try (Reader reader = new InputStreamReader(Dictionaries.class.getResourceAsStream(file), StandardCharsets.UTF_8)) {
			return JsonParser.parseReader(reader).getAsJsonObject();
		} catch (IOException e) {
			throw new UncheckedIOException(file, e);
		}
	}

	/** The patterns of an array. */
	public static List<Pattern> patterns(JsonElement array) {
		return strings(array).stream().map(Pattern::compile).toList();
	}

	/** One pattern that finds what any of an array finds. */
	public static Pattern any(JsonElement array) {
		return Pattern.compile(String.join("|", strings(array)));
	}

	/** The strings of an array. */
	public static List<String> strings(JsonElement array) {
		List<String> strings = new ArrayList<>();
		array.getAsJsonArray().forEach(element -> strings.add(element.getAsString()));
		return strings;
	}
}
