package org.planwright.rules.issue;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

import com.google.inject.Inject;

import org.eclipse.xtext.preferences.PreferenceKey;
import org.eclipse.xtext.validation.ConfigurableIssueCodesProvider;
import org.planwright.rules.catalogue.RuleCatalogue;

/**
 * The preference keys of the rules: the issue code is the key, the value is error, warning, info, ignore or {@link #AS_CATALOGUED}.
 */
public class RuleIssueCodes extends ConfigurableIssueCodesProvider {

	/** Value of a preference that leaves the severity to the catalogue and the stage of the draft: the default. */
	public static final String AS_CATALOGUED = "default";

	private final Map<String, PreferenceKey> codes;

	@Inject
	RuleIssueCodes(RuleCatalogue catalogue) {
		Map<String, PreferenceKey> all = new LinkedHashMap<>(super.getConfigurableIssueCodes());
		catalogue.all().forEach(rule -> all.put(rule.code(), new PreferenceKey(rule.code(), AS_CATALOGUED)));
		codes = Collections.unmodifiableMap(all);
	}

	@Override
	public Map<String, PreferenceKey> getConfigurableIssueCodes() {
		return codes;
	}
}
