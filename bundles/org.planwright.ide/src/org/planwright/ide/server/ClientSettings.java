package org.planwright.ide.server;

import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.preferences.IPreferenceValues;
import org.eclipse.xtext.preferences.IPreferenceValuesProvider;
import org.eclipse.xtext.preferences.MapBasedPreferenceValues;
import org.planwright.rules.catalogue.Rule;
import org.planwright.rules.catalogue.RuleSeverity;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.inject.Singleton;

/**
 * What the person at the client prefers: {@code {"planwright": {"rules": {"A01": "error"}}}}, with error, warning, info or off for the rules whose severity is not
 * to be the catalogue's. What a project says comes before it. {@code {"planwright": {"earlier": {"file:///…/plan.plan": "file:///…/earlier.plan"}}}} names the earlier
 * draft that a plan is compared with. Anything else in the settings is passed over. Safe for use by many threads.
 */
@Singleton
class ClientSettings implements IPreferenceValuesProvider {

	/**
	 * What differs between two settings.
	 *
	 * @param severities whether a severity does, so that all plans are to be checked again
	 * @param compared the files of the plans whose earlier draft does
	 */
	record Change(boolean severities, Set<Path> compared) {
	}

	private static final Gson GSON = new Gson();

	private volatile Map<String, String> severities = Map.of();
	private volatile Map<Path, Path> earlier = Map.of();

	@Override
	public IPreferenceValues getPreferenceValues(Resource context) {
		return new MapBasedPreferenceValues(severities);
	}

	/**
	 * Takes settings as a client sends them.
	 *
	 * @return what is other than before
	 */
	Change set(Object settings) {
		JsonElement own = member(GSON.toJsonTree(settings), "planwright");
		Map<String, String> before = severities;
		severities = severities(member(own, "rules"));
		Map<Path, Path> earlierBefore = earlier;
		earlier = earlier(member(own, "earlier"));
		Set<Path> compared = new HashSet<>(earlierBefore.keySet());
		compared.addAll(earlier.keySet());
		compared.removeIf(plan -> Objects.equals(earlierBefore.get(plan), earlier.get(plan)));
		return new Change(!severities.equals(before), compared);
	}

	/** The earlier drafts by the files of the plans that are compared with them. */
	Map<Path, Path> earlier() {
		return earlier;
	}

	private static Map<Path, Path> earlier(JsonElement files) {
		Map<Path, Path> earlier = new HashMap<>();
		if (files instanceof JsonObject byPlan) {
			byPlan.entrySet().forEach(entry -> {
				Path plan = file(entry.getKey());
				Path draft = entry.getValue().isJsonPrimitive() ? file(entry.getValue().getAsString()) : null;
				if (plan != null && draft != null) {
					earlier.put(plan, draft);
				}
			});
		}
		return Map.copyOf(earlier);
	}

	private static Path file(String uri) {
		try {
			return Path.of(URI.create(URI.create(uri).toASCIIString()));
		} catch (IllegalArgumentException | FileSystemNotFoundException e) {
			return null;
		}
	}

	private static Map<String, String> severities(JsonElement rules) {
		Map<String, String> severities = new LinkedHashMap<>();
		if (rules instanceof JsonObject byRule) {
			byRule.entrySet().forEach(rule -> {
				for (RuleSeverity severity : RuleSeverity.values()) {
					if (rule.getValue().isJsonPrimitive() && severity.word().equals(rule.getValue().getAsString())) {
						severities.put(Rule.CODE_PREFIX + rule.getKey(), severity.word());
					}
				}
			});
		}
		return Map.copyOf(severities);
	}

	private static JsonElement member(JsonElement json, String name) {
		return json instanceof JsonObject object ? object.get(name) : null;
	}
}
