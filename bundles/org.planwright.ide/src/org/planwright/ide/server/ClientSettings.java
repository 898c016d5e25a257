package org.planwright.ide.server;

import java.util.LinkedHashMap;
import java.util.Map;

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
 * to be the catalogue's. What a project says comes before it. Anything else in the settings is passed over. Safe for use by many threads.
 */
@Singleton
class ClientSettings implements IPreferenceValuesProvider {

	private static final Gson GSON = new Gson();

	private volatile Map<String, String> severities = Map.of();

	@Override
	public IPreferenceValues getPreferenceValues(Resource context) {
		return new MapBasedPreferenceValues(severities);
	}

	/**
	 * Takes settings as a client sends them.
	 *
	 * @return whether anything is other than before
	 */
	boolean set(Object settings) {
		Map<String, String> before = severities;
		severities = severities(member(member(GSON.toJsonTree(settings), "planwright"), "rules"));
		return !severities.equals(before);
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
