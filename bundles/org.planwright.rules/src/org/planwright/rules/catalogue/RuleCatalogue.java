package org.planwright.rules.catalogue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import org.planwright.model.PlanHeaders;
import org.planwright.model.plan.DraftStage;

/** The rules, read once from {@code catalogue.json}. Safe for use by many threads. */
public final class RuleCatalogue {

	private static final String RESOURCE = "catalogue.json";
	/** 1: id, group, severity, tier, optional variants and stages, examples. */
	private static final int FORMAT = 1;

	private static final class Holder {
		static final RuleCatalogue BUILT_IN = read();
	}

	private final Map<String, Rule> rules;

	private RuleCatalogue(Map<String, Rule> rules) {
		this.rules = Collections.unmodifiableMap(rules);
	}

	/** The rules that come with the product. */
	public static RuleCatalogue builtIn() {
		return Holder.BUILT_IN;
	}

	/** All rules, in the order of the catalogue. */
	public Collection<Rule> all() {
		return rules.values();
	}

	/** The rule with an id such as A01. */
	public Optional<Rule> find(String id) {
		return Optional.ofNullable(rules.get(id));
	}

	/** The rule whose issues have a code; empty when the code is no rule's, null included. */
	public Optional<Rule> findByCode(String code) {
		return code != null && code.startsWith(Rule.CODE_PREFIX) ? find(code.substring(Rule.CODE_PREFIX.length())) : Optional.empty();
	}

	/**
	 * The rule with an id.
	 *
	 * @throws IllegalArgumentException when there is none
	 */
	public Rule get(String id) {
		return find(id).orElseThrow(() -> new IllegalArgumentException("no rule " + id));
	}

	private static RuleCatalogue read() {
		try (Reader reader = new InputStreamReader(RuleCatalogue.class.getResourceAsStream(RESOURCE), StandardCharsets.UTF_8)) {
			JsonObject json = JsonParser.parseReader(reader).getAsJsonObject();
			if (json.get("format").getAsInt() != FORMAT) {
				throw new IllegalStateException(RESOURCE + ": format " + json.get("format"));
			}
			Map<String, Rule> rules = new LinkedHashMap<>();
			for (JsonElement element : json.getAsJsonArray("rules")) {
				Rule rule = rule(element.getAsJsonObject());
				if (rules.put(rule.id(), rule) != null) {
					throw new IllegalStateException(RESOURCE + ": " + rule.id() + " twice");
				}
			}
			return new RuleCatalogue(rules);
		} catch (IOException e) {
			throw new UncheckedIOException(RESOURCE, e);
		}
	}

	private static Rule rule(JsonObject json) {
		Map<String, RuleSeverity> variants = severities(json, "variants");
		Map<DraftStage, RuleSeverity> stages = new LinkedHashMap<>();
		severities(json, "stages").forEach((stage, severity) -> stages.put(stage(stage), severity));
		return new Rule(json.get("id").getAsString(), json.get("group").getAsString(), RuleSeverity.of(json.get("severity").getAsString()), variants,
				Tier.valueOf(json.get("tier").getAsString().toUpperCase(Locale.ROOT)), stages, text(json, "violating"), text(json, "passing"), json.has("upper") ? text(json, "upper") : "");
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
			throw new IllegalStateException(RESOURCE + ": no stage " + name);
		}
		return stage;
	}

	/** A text is an array of lines. */
	private static String text(JsonObject json, String name) {
		JsonArray lines = json.getAsJsonArray(name);
		StringBuilder text = new StringBuilder();
		lines.forEach(line -> text.append(line.getAsString()).append('\n'));
		return text.toString();
	}
}
