package org.planwright.rules.dictionary;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/**
 * What the rules know that ages or differs by office: JSON files beside this class, and what data packs add to them. Rule sets have it injected and read what they
 * need when they are made.
 */
public class Dictionaries {

	private final List<Addition> additions;

	/** Something that adds to dictionaries. */
	@FunctionalInterface
	public interface Addition {

		/** What it adds to a dictionary, in the form of that dictionary; null when nothing. */
		JsonObject to(String file);
	}

	/** The dictionaries of the product alone. */
	public Dictionaries() {
		this(List.of());
	}

	/** The dictionaries of the product with additions, of which the first goes first. */
	public Dictionaries(List<? extends Addition> additions) {
		this.additions = List.copyOf(additions);
	}

	/** Whether the product has a dictionary of a name, such as {@code terms.json}. */
	public static boolean exists(String file) {
		return file.matches("[a-z]+\\.json") && Dictionaries.class.getResource(file) != null;
	}

	/** The content of a dictionary of the product. */
	public static JsonObject ofProduct(String file) {
		try (Reader reader = new InputStreamReader(Dictionaries.class.getResourceAsStream(file), StandardCharsets.UTF_8)) {
			return JsonParser.parseReader(reader).getAsJsonObject();
		} catch (IOException e) {
			throw new UncheckedIOException(file, e);
		}
	}

	/** The content of a dictionary with the additions. In arrays they stand first, so that they win where the first that fits counts. */
	public JsonObject read(String file) {
		JsonObject merged = ofProduct(file);
		for (Addition addition : additions) {
			JsonObject added = addition.to(file);
			if (added != null) {
				merge(added, merged);
			}
		}
		return merged;
	}

	private static void merge(JsonObject added, JsonObject into) {
		for (var part : added.entrySet()) {
			JsonElement known = into.get(part.getKey());
			if (known != null && known.isJsonObject() && part.getValue().isJsonObject()) {
				merge(part.getValue().getAsJsonObject(), known.getAsJsonObject());
			} else if (known != null && known.isJsonArray() && part.getValue().isJsonArray()) {
				JsonArray all = new JsonArray();
				all.addAll(part.getValue().getAsJsonArray());
				all.addAll(known.getAsJsonArray());
				into.add(part.getKey(), all);
			} else {
				into.add(part.getKey(), part.getValue().deepCopy());
			}
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
