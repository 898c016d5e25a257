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

/**
 * Severities of the rules for one plan: what its project says for the stage of the draft, else what preferences say, else what the catalogue says for that stage.
 * Other issues are Xtext's.
 */
public class RuleSeverities extends IssueSeverities {

	private final IPreferenceValues preferences;
	private final RuleCatalogue catalogue;
	private final DraftStage stage;
	private final Map<String, RuleSeverity> project;

	/** @param project severities by id of rule */
	RuleSeverities(IPreferenceValues preferences, Map<String, PreferenceKey> keys, SeverityConverter converter, RuleCatalogue catalogue,
			DraftStage stage, Map<String, RuleSeverity> project) {
		super(preferences, keys, converter);
		this.preferences = preferences;
		this.catalogue = catalogue;
		this.stage = stage;
		this.project = project;
	}

	@Override
	public Severity getSeverity(String code) {
		return catalogue.findByCode(code).map(rule -> severity(rule, null).toXtext()).orElseGet(() -> super.getSeverity(code));
	}

	@Override
	public boolean isIgnored(String code) {
		return getSeverity(code) == null;
	}

	/**
	 * The severity of a rule's plain findings, or of those of a variant. What is set for a rule also holds for variants that are as grave as the rule itself; others
	 * are made milder by it, never graver.
	 */
	public RuleSeverity severity(Rule rule, String variant) {
		RuleSeverity set = set(rule);
		if (variant == null) {
			return set == null ? rule.severity(stage) : set;
		}
		if (set == null) {
			return rule.severity(variant, stage);
		}
		RuleSeverity own = rule.variants().get(variant);
		return own == rule.severity() || set.compareTo(own) > 0 ? set : own;
	}

	private RuleSeverity set(Rule rule) {
		if (project.containsKey(rule.id())) {
			return project.get(rule.id());
		}
		String set = preferences.getPreference(new PreferenceKey(rule.code(), RuleIssueCodes.AS_CATALOGUED));
		return set == null || set.equals(RuleIssueCodes.AS_CATALOGUED) ? null : RuleSeverity.of(set);
	}
}
