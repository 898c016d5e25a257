package org.planwright.rules.check;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.service.OperationCanceledError;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.validation.CheckMode;
import org.eclipse.xtext.validation.Issue;
import org.eclipse.xtext.validation.ResourceValidatorImpl;
import org.planwright.rules.catalogue.RuleCatalogue;

import com.google.inject.Inject;

/** What everybody checks plans with, so that findings are the same in the workbench, on the command line and in tests: issues are {@link FoundIssue}s, sorted by place. */
public class FindingValidator extends ResourceValidatorImpl {

	@Inject
	private RuleCatalogue catalogue;

	@Override
	public List<Issue> validate(Resource resource, CheckMode mode, CancelIndicator cancel) throws OperationCanceledError {
		List<Issue> issues = super.validate(resource, mode, cancel);
		return resource instanceof XtextResource plan ? new ArrayList<>(new FindingReader(plan, catalogue).read(issues)) : issues;
	}
}
