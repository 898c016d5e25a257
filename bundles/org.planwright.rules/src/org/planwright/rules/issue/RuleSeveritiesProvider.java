package org.planwright.rules.issue;

import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.preferences.IPreferenceValuesProvider;
import org.eclipse.xtext.validation.IssueSeverities;
import org.eclipse.xtext.validation.IssueSeveritiesProvider;
import org.eclipse.xtext.validation.SeverityConverter;

import com.google.inject.Inject;
import org.planwright.rules.catalogue.RuleCatalogue;

/** Makes {@link RuleSeverities} of the preferences and the settings that hold for a resource. */
public class RuleSeveritiesProvider extends IssueSeveritiesProvider {

	@Inject
	private IPreferenceValuesProvider values;
	@Inject
	private RuleIssueCodes codes;
	@Inject
	private SeverityConverter converter;
	@Inject
	private RuleCatalogue catalogue;

	@Override
	public IssueSeverities getIssueSeverities(Resource resource) {
		return new RuleSeverities(values.getPreferenceValues(resource), codes.getConfigurableIssueCodes(), converter, catalogue, CheckSettings.stage(resource));
	}
}
