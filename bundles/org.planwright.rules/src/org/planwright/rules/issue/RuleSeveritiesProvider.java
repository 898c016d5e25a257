package org.planwright.rules.issue;

import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.preferences.IPreferenceValuesProvider;
import org.eclipse.xtext.validation.IssueSeverities;
import org.eclipse.xtext.validation.IssueSeveritiesProvider;
import org.eclipse.xtext.validation.SeverityConverter;

import com.google.inject.Inject;
import org.planwright.model.plan.DraftStage;
import org.planwright.rules.catalogue.RuleCatalogue;
import org.planwright.rules.project.Projects;

/** Makes {@link RuleSeverities} of the project, the preferences and the settings that hold for a resource. */
public class RuleSeveritiesProvider extends IssueSeveritiesProvider {

	@Inject
	private IPreferenceValuesProvider values;
	@Inject
	private RuleIssueCodes codes;
	@Inject
	private SeverityConverter converter;
	@Inject
	private RuleCatalogue catalogue;
	@Inject
	private Projects projects;

	@Override
	public IssueSeverities getIssueSeverities(Resource resource) {
		DraftStage stage = CheckSettings.stage(resource);
		return new RuleSeverities(values.getPreferenceValues(resource), codes.getConfigurableIssueCodes(), converter, catalogue, stage,
				projects.of(resource.getURI()).severities(stage));
	}
}
