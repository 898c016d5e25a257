package org.planwright.ide.fixes;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.planwright.ide.fixes.kinds.FixKinds;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** What mends the findings of each rule of the product, and why nothing mends the others: {@code fixes.json}. */
public final class FixList {

	/** Why a finding cannot be mended by a machine. */
	public enum Reason {
		/** Only the author knows what is missing or right. */
		FACT,
		/** The author has to write it. */
		WORDS,
		/** A person has to decide what is meant. */
		JUDGEMENT,
		/** It is in the Word document and not in the plan. */
		SOURCE
	}

	private static final String PLAIN = "";

	private record Key(String rule, String variant) {
	}

	private final Map<Key, RuleFix> fixes = new LinkedHashMap<>();
	private final Map<Key, Reason> reasons = new LinkedHashMap<>();

	private FixList() {
	}

	/** Reads the list. */
	static FixList read() {
		FixList list = new FixList();
		try (Reader reader = new InputStreamReader(FixList.class.getResourceAsStream("fixes.json"), StandardCharsets.UTF_8)) {
			for (JsonElement entry : JsonParser.parseReader(reader).getAsJsonObject().getAsJsonArray("rules")) {
				list.add(entry.getAsJsonObject());
			}
		} catch (IOException e) {
			throw new UncheckedIOException("fixes.json", e);
		}
		return list;
	}

	private void add(JsonObject entry) {
		List<String> variants = new ArrayList<>();
		if (entry.has("variants")) {
			entry.getAsJsonArray("variants").forEach(variant -> variants.add(variant.getAsString()));
		} else {
			variants.add(PLAIN);
		}
		RuleFix fix = entry.has("fix") ? FixKinds.make(entry.get("fix").getAsString(), entry) : null;
		for (String variant : variants) {
			Key key = new Key(entry.get("rule").getAsString(), variant);
			if (fixes.containsKey(key) || reasons.containsKey(key)) {
				throw new IllegalArgumentException(key + " is listed twice");
			}
			if (fix == null) {
				reasons.put(key, Reason.valueOf(entry.get("cannot").getAsString().toUpperCase(Locale.ROOT)));
			} else {
				fixes.put(key, fix);
			}
		}
	}

	/** What mends findings of a rule; the variant is null for plain ones. */
	public Optional<RuleFix> fix(String rule, String variant) {
		return Optional.ofNullable(fixes.get(new Key(rule, variant == null ? PLAIN : variant)));
	}

	/** Why nothing mends findings of a rule; empty when something does, or the rule is none of the product. The variant is null for plain ones. */
	public Optional<Reason> reason(String rule, String variant) {
		return Optional.ofNullable(reasons.get(new Key(rule, variant == null ? PLAIN : variant)));
	}

	/** Whether something mends findings of a rule. */
	boolean has(String rule) {
		return fixes.keySet().stream().anyMatch(key -> key.rule.equals(rule));
	}
}
