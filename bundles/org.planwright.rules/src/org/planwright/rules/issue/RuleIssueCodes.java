package org.planwright.rules.issue;

import org.eclipse.xtext.preferences.PreferenceKey;
import org.eclipse.xtext.util.IAcceptor;
import org.eclipse.xtext.validation.ConfigurableIssueCodesProvider;
import org.planwright.rules.catalogue.RuleCatalogue;

/**
 * The preference keys of the rules: the issue code is the key, the value is error, warning, info, ignore or {@link #AS_CATALOGUED}.
 */
public class RuleIssueCodes extends ConfigurableIssueCodesProvider {

	/** Value of a preference that leaves the severity to the catalogue and the stage of the draft: the default. */
	public static final String AS_CATALOGUED = "default";

	@Override
	protected void initialize(IAcceptor<PreferenceKey> acceptor) {
		super.initialize(acceptor);
		RuleCatalogue.builtIn().all().forEach(rule -> acceptor.accept(new PreferenceKey(rule.code(), AS_CATALOGUED)));
	}
}
