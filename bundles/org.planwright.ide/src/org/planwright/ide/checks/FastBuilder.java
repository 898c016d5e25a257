package org.planwright.ide.checks;

import java.util.List;

import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.build.IncrementalBuilder;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.validation.CheckMode;
import org.eclipse.xtext.validation.IResourceValidator;
import org.eclipse.xtext.validation.Issue;
import org.planwright.rules.catalogue.Tier;

import com.google.inject.Inject;

/** A build that runs the FAST rules only and shows with their findings those that the other tiers had. */
public class FastBuilder extends IncrementalBuilder.InternalStatefulIncrementalBuilder {

	@Inject
	private ShownFindings shown;

	/** Returns false: nothing is generated from plans, and Xtext would check a plan once more, with all rules, before it generates. */
	@Override
	protected boolean validate(Resource resource) {
		IResourceValidator validator = getResourceServiceProvider(resource).getResourceValidator();
		List<Issue> issues = validator.validate(resource, CheckMode.FAST_ONLY, getRequest().getCancelIndicator());
		getRequest().getAfterValidate().afterValidate(resource.getURI(), shown.put((XtextResource) resource, Tier.FAST, issues));
		return false;
	}
}
