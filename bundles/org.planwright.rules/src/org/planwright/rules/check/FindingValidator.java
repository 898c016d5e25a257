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
import org.eclipse.xtext.validation.IssueSeveritiesProvider;
import org.planwright.rules.catalogue.RuleCatalogue;
import org.planwright.rules.drafts.EarlierDraft;
import org.planwright.rules.drafts.EarlierDrafts;
import org.planwright.rules.issue.CheckCancellation;
import org.planwright.rules.issue.RuleSeverities;
import org.planwright.rules.project.Projects;

import com.google.inject.Inject;

/**
 * What everybody checks plans with, so that findings are the same in the workbench, on the command line and in tests: issues are {@link FoundIssue}s, sorted by place;
 * what the plan or its project passes over says so.
 */
public class FindingValidator extends ResourceValidatorImpl {

	@Inject
	private RuleCatalogue catalogue;
	@Inject
	private IssueSeveritiesProvider severities;
	@Inject
	private Projects projects;
	@Inject
	private EarlierDrafts earlierDrafts;

	@Override
	public List<Issue> validate(Resource resource, CheckMode mode, CancelIndicator cancel) throws OperationCanceledError {
		earlierDrafts.of(resource.getURI()).ifPresent(draft -> EarlierDraft.install(resource, draft));
		List<Issue> issues = CheckCancellation.during(cancel, () -> super.validate(resource, mode, cancel));
		if (!(resource instanceof XtextResource plan)) {
			return issues;
		}
		FindingReader reader = new FindingReader(plan, catalogue);
		List<FoundIssue> found = reader.read(issues);
		Suppressor suppressor = new Suppressor(plan, projects.of(plan.getURI()), catalogue, (RuleSeverities) severities.getIssueSeverities(plan), mode, reader);
		return new ArrayList<>(suppressor.apply(found));
	}
}
