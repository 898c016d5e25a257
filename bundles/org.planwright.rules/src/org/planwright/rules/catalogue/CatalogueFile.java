package org.planwright.rules.catalogue;

import java.io.Reader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;

import org.planwright.model.PlanHeaders;
import org.planwright.model.plan.DraftStage;

/** Reads the rules of one group from their JSON file. */
public final class CatalogueFile {

	/** 1: group; rules, each with id, severity, tier, optional variants, stages, checklist, upper and earlier, examples violating and passing. */
	private static final int FORMAT = 1;

	private CatalogueFile() {
	}

	/**
	 * The rules of a file, in its order.
	 *
	 * @param name of the file, for messages
	 * @param texts the words of its rules
	 * @throws IllegalArgumentException when it is no such file; the message says what is wrong
	 */
	public static List<Rule> read(Reader reader, String name, RuleTexts texts) {
		try {
			JsonObject json = JsonParser.parseReader(reader).getAsJsonObject();
			if (json.get("format").getAsInt() != FORMAT) {
				throw new IllegalArgumentException("format " + json.get("format"));
			}
			String group = json.get("group").getAsString();
			List<Rule> rules = new ArrayList<>();
			json.getAsJsonArray("rules").forEach(element -> rules.add(rule(element.getAsJsonObject(), group, texts)));
			return rules;
		} catch (JsonParseException | IllegalStateException | NullPointerException | IllegalArgumentException e) {
			throw new IllegalArgumentException(name + ": " + e.getMessage(), e);
		}
	}

	private static Rule rule(JsonObject json, String group, RuleTexts texts) {
		Map<DraftStage, RuleSeverity> stages = new LinkedHashMap<>();
		severities(json, "stages").forEach((stage, severity) -> stages.put(stage(stage), severity));
		JsonElement checklist = json.get("checklist");
		return new Rule(json.get("id").getAsString(), group, RuleSeverity.of(json.get("severity").getAsString()), severities(json, "variants"),
				Tier.valueOf(json.get("tier").getAsString().toUpperCase(Locale.ROOT)), stages, checklist != null && checklist.getAsBoolean(),
				new Rule.Example(text(json, "violating"), text(json, "passing"), optional(json, "upper"), optional(json, "earlier")), texts);
	}

	private static Map<String, RuleSeverity> severities(JsonObject json, String name) {
		Map<String, RuleSeverity> severities = new LinkedHashMap<>();
		if (json.has(name)) {
			json.getAsJsonObject(name).entrySet().forEach(entry -> severities.put(entry.getKey(), RuleSeverity.of(entry.getValue().getAsString())));
		}
		return severities;
	}

	private static DraftStage stage(String name) {
		DraftStage stage = PlanHeaders.stage(name);
		if (stage == DraftStage.DRAFT && !name.equals(DraftStage.DRAFT.getLiteral())) {
			throw new IllegalArgumentException("no stage " + name);
		}
		return stage;
	}

	private static String optional(JsonObject json, String name) {
		return json.has(name) ? text(json, name) : "";
	}

	/** A text is an array of lines. */
	private static String text(JsonObject json, String name) {
		JsonArray lines = json.getAsJsonArray(name);
		StringBuilder text = new StringBuilder();
		lines.forEach(line -> text.append(line.getAsString()).append('\n'));
		return text.toString();
	}
}
