package org.planwright.rules.project;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;

import org.planwright.rules.catalogue.RuleSeverity;

/** The text of a profile, to set severities in it: everything else in it stays. Immutable. */
public final class ProfileText {

	/** The profile of a project that the workbench writes, in the project's folder {@link ProjectFolder#NAME}. */
	public static final String FILE = "项目" + ProfileFile.SUFFIX;

	private static final int FORMAT = 1;
	private static final Gson GSON = new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

	private final JsonObject json;

	private ProfileText(JsonObject json) {
		this.json = json;
	}

	/** A profile that says nothing yet. */
	public static ProfileText empty() {
		JsonObject json = new JsonObject();
		json.addProperty("format", FORMAT);
		return new ProfileText(json);
	}

	/**
	 * The profile of a text.
	 *
	 * @throws IllegalArgumentException when it is none, or one of another format: it must not be written over
	 */
	public static ProfileText of(String text) {
		try {
			JsonObject json = JsonParser.parseString(text).getAsJsonObject();
			if (json.get("format").getAsInt() != FORMAT || json.has("rules") && !json.get("rules").isJsonObject()) {
				throw new IllegalArgumentException("format");
			}
			return new ProfileText(json);
		} catch (JsonParseException | IllegalStateException | NullPointerException | NumberFormatException | UnsupportedOperationException e) {
			throw new IllegalArgumentException(e.getMessage(), e);
		}
	}

	/** The severities by id of rule; words that are none are left out. */
	public Map<String, RuleSeverity> severities() {
		Map<String, RuleSeverity> severities = new LinkedHashMap<>();
		if (json.has("rules")) {
			json.getAsJsonObject("rules").entrySet().forEach(rule -> put(rule.getKey(), rule.getValue(), severities));
		}
		return severities;
	}

	private static void put(String rule, JsonElement word, Map<String, RuleSeverity> severities) {
		for (RuleSeverity severity : RuleSeverity.values()) {
			if (word.isJsonPrimitive() && severity.word().equals(word.getAsString())) {
				severities.put(rule, severity);
			}
		}
	}

	/** This profile with these severities and no others. */
	public ProfileText with(Map<String, RuleSeverity> severities) {
		JsonObject rules = new JsonObject();
		new TreeMap<>(severities).forEach((rule, severity) -> rules.addProperty(rule, severity.word()));
		JsonObject changed = json.deepCopy();
		changed.add("rules", rules);
		return new ProfileText(changed);
	}

	/** As it is to be written: one rule a line, sorted. */
	public String text() {
		return GSON.toJson(json) + "\n";
	}
}
