package org.planwright.rules.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.xtext.resource.IResourceFactory;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.service.OperationCanceledError;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.util.LazyStringInputStream;
import org.eclipse.xtext.validation.IResourceValidator;
import org.eclipse.xtext.validation.Issue;
import org.planwright.rules.issue.CheckSettings;

import com.google.inject.Inject;
import com.google.inject.Provider;

/**
 * Checks plans with the language's own checks and the rules. One instance serves many threads, each with resource sets of its own. Get it from the injector of
 * {@link org.planwright.rules.RulesStandaloneSetup}.
 */
public class PlanChecker {

	@Inject
	private IResourceValidator validator;
	@Inject
	private IResourceFactory resources;
	@Inject
	private Provider<XtextResourceSet> resourceSets;

	/**
	 * Checks a text that stands alone: names of other plans are not found. Findings are sorted by place.
	 *
	 * @throws org.eclipse.core.runtime.OperationCanceledException when cancelled, as all checks do
	 */
	public List<Finding> check(String text, URI uri, CheckOptions options, CancelIndicator cancel) {
		return check(parse(text, uri, resourceSets.get()), options, cancel);
	}

	/** Adds a text to a resource set, in memory, so that plans in the set can name it. It is parsed, not checked. */
	public XtextResource parse(String text, URI uri, ResourceSet set) {
		XtextResource resource = (XtextResource) resources.createResource(uri);
		set.getResources().add(resource);
		try {
			resource.load(new LazyStringInputStream(text, StandardCharsets.UTF_8), Map.of(XtextResource.OPTION_ENCODING, StandardCharsets.UTF_8.name()));
		} catch (IOException e) {
			throw new UncheckedIOException(uri.toString(), e);
		}
		return resource;
	}

	/** Checks every plan of a resource set, in the order of its resources. */
	public List<Finding> check(ResourceSet set, CheckOptions options, CancelIndicator cancel) {
		List<Finding> findings = new ArrayList<>();
		for (Resource resource : List.copyOf(set.getResources())) {
			if (resource instanceof XtextResource plan) {
				findings.addAll(check(plan, options, cancel));
			}
		}
		return findings;
	}

	/** Checks one plan. Findings are sorted by place. */
	public List<Finding> check(XtextResource plan, CheckOptions options, CancelIndicator cancel) {
		CheckSettings.install(plan, options.stage(), options.locale());
		return findings(validate(plan, options, cancel));
	}

	private List<Issue> validate(XtextResource plan, CheckOptions options, CancelIndicator cancel) {
		try {
			return validator.validate(plan, options.mode(), cancel);
		} catch (OperationCanceledError e) {
			throw e.getWrapped();
		}
	}

	/** The findings that issues of {@link FindingValidator} stand for, in their order. */
	public static List<Finding> findings(List<Issue> issues) {
		return issues.stream().filter(FoundIssue.class::isInstance).map(issue -> ((FoundIssue) issue).finding()).toList();
	}
}
