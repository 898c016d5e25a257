package org.planwright.rules.sets;

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

/** Reads the data files of the rules, which are beside this class. */
final class RuleData {

	private RuleData() {
	}

	/** The content of a data file. */
	static JsonObject read(String file) {
		try (Reader reader = new InputStreamReader(RuleData.class.getResourceAsStream(file), StandardCharsets.UTF_8)) {
			return JsonParser.parseReader(reader).getAsJsonObject();
		} catch (IOException e) {
			throw new UncheckedIOException(file, e);
		}
	}

	/** The patterns of an array. */
	static List<Pattern> patterns(JsonElement array) {
		return strings(array).stream().map(Pattern::compile).toList();
	}

	/** One pattern that finds what any of an array finds. */
	static Pattern any(JsonElement array) {
		return Pattern.compile(String.join("|", strings(array)));
	}

	/** The strings of an array. */
	static List<String> strings(JsonElement array) {
		List<String> strings = new ArrayList<>();
		array.getAsJsonArray().forEach(element -> strings.add(element.getAsString()));
		return strings;
	}
}
