package org.planwright.rules.issue;

import java.util.Map;

import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.preferences.IPreferenceValues;
import org.eclipse.xtext.preferences.PreferenceKey;
import org.eclipse.xtext.validation.IssueSeverities;
import org.eclipse.xtext.validation.SeverityConverter;
import org.planwright.model.plan.DraftStage;
import org.planwright.rules.catalogue.Rule;
import org.planwright.rules.catalogue.RuleCatalogue;
import org.planwright.rules.catalogue.RuleSeverity;

/** Severities of the rules for one plan: what preferences say, else what the catalogue says for the stage of the draft. Other issues are Xtext's. */
public class RuleSeverities extends IssueSeverities {

	private final IPreferenceValues preferences;
	private final RuleCatalogue catalogue;
	private final DraftStage stage;

	RuleSeverities(IPreferenceValues preferences, Map<String, PreferenceKey> keys, SeverityConverter converter, RuleCatalogue catalogue,
			DraftStage stage) {
		super(preferences, keys, converter);
		this.preferences = preferences;
		this.catalogue = catalogue;
		this.stage = stage;
	}

	@Override
	public Severity getSeverity(String code) {
		return catalogue.findByCode(code).map(rule -> severity(rule, null).toXtext()).orElseGet(() -> super.getSeverity(code));
	}

	@Override
	public boolean isIgnored(String code) {
		return getSeverity(code) == null;
	}

	/** The severity of a rule's plain findings, or of those of a variant. A preference rules plain findings; it silences variants only when it is "ignore". */
	public RuleSeverity severity(Rule rule, String variant) {
		String set = preferences.getPreference(new PreferenceKey(rule.code(), RuleIssueCodes.AS_CATALOGUED));
		boolean catalogued = set == null || set.equals(RuleIssueCodes.AS_CATALOGUED);
		if (variant == null) {
			return catalogued ? rule.severity(stage) : RuleSeverity.of(set);
		}
		return !catalogued && RuleSeverity.of(set) == RuleSeverity.OFF ? RuleSeverity.OFF : rule.severity(variant, stage);
	}
}
