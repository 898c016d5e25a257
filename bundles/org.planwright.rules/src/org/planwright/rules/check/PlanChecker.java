package org.planwright.rules.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.xtext.diagnostics.Diagnostic;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.resource.IResourceFactory;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.service.OperationCanceledError;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.util.LazyStringInputStream;
import org.eclipse.xtext.validation.IResourceValidator;
import org.eclipse.xtext.validation.Issue;
import org.planwright.rules.catalogue.Rule;
import org.planwright.rules.catalogue.RuleSeverity;
import org.planwright.rules.issue.CheckSettings;
import org.planwright.rules.issue.IssueData;

import com.google.inject.Inject;
import com.google.inject.Provider;

/**
 * Checks plans with the language's own checks and the rules. One instance serves many threads, each with resource sets of its own. Get it from the injector of
 * {@link org.planwright.rules.RulesStandaloneSetup}.
 */
public class PlanChecker {

	private static final Comparator<Issue> BY_PLACE = Comparator.comparing(Issue::getOffset, Comparator.nullsFirst(Comparator.naturalOrder()))
			.thenComparing(Issue::getLength, Comparator.nullsFirst(Comparator.naturalOrder())).thenComparing(issue -> rule(issue.getCode()));

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
		List<Issue> issues = new ArrayList<>(validate(plan, options, cancel));
		issues.sort(BY_PLACE);
		return findings(plan, issues);
	}

	private List<Issue> validate(XtextResource plan, CheckOptions options, CancelIndicator cancel) {
		try {
			return validator.validate(plan, options.mode(), cancel);
		} catch (OperationCanceledError e) {
			throw e.getWrapped();
		}
	}

	/** The findings that issues of a plan stand for, as {@link IResourceValidator} returns them; in their order. */
	public List<Finding> findings(XtextResource plan, List<Issue> issues) {
		String text = text(plan);
		Fingerprints fingerprints = new Fingerprints();
		List<Finding> findings = new ArrayList<>();
		for (Issue issue : issues) {
			int start = issue.getOffset() == null ? 0 : issue.getOffset();
			int end = start + (issue.getLength() == null ? 0 : issue.getLength());
			IssueData data = IssueData.decode(isRule(issue.getCode()) ? issue.getData() : null);
			String rule = rule(issue.getCode());
			String print = fingerprints.next(rule, data.path(), text.substring(Math.min(start, text.length()), Math.min(end, text.length())));
			findings.add(new Finding(rule, severity(issue.getSeverity()), issue.getMessage(), plan.getURI().toString(), start, end,
					Quotes.of(text, start, end), print, data.path(), data.related().stream().map(place -> related(plan, place)).toList()));
		}
		return findings;
	}

	private static Finding.Related related(XtextResource plan, IssueData.Place place) {
		int end = place.offset() + place.length();
		Resource resource = plan.getURI().toString().equals(place.uri()) ? plan
				: plan.getResourceSet() == null ? null : plan.getResourceSet().getResource(URI.createURI(place.uri()), false);
		String quote = resource instanceof XtextResource known ? Quotes.of(text(known), place.offset(), end) : "";
		return new Finding.Related(place.uri(), place.offset(), end, quote, place.message());
	}

	private static String text(XtextResource plan) {
		return plan.getParseResult() == null ? "" : plan.getParseResult().getRootNode().getText();
	}

	private static String rule(String code) {
		if (!isRule(code)) {
			return Diagnostic.LINKING_DIAGNOSTIC.equals(code) ? Finding.LINK : Finding.SYNTAX;
		}
		return code.substring(Rule.CODE_PREFIX.length());
	}

	private static boolean isRule(String code) {
		return code != null && code.startsWith(Rule.CODE_PREFIX);
	}

	private static RuleSeverity severity(Severity severity) {
		return switch (severity) {
			case ERROR -> RuleSeverity.ERROR;
			case WARNING -> RuleSeverity.WARNING;
			case INFO, IGNORE -> RuleSeverity.INFO;
		};
	}
}
