package org.planwright.rules.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.diagnostics.Diagnostic;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.LineAndColumn;
import org.eclipse.xtext.validation.Issue;
import org.planwright.rules.catalogue.Rule;
import org.planwright.rules.catalogue.RuleCatalogue;
import org.planwright.rules.catalogue.RuleSeverity;
import org.planwright.rules.drafts.EarlierDraft;
import org.planwright.rules.issue.IssueData;

/** Reads the findings out of all issues of one plan. */
final class FindingReader {

	static final Comparator<Issue> BY_PLACE = Comparator.comparing(Issue::getOffset, Comparator.nullsFirst(Comparator.naturalOrder()))
			.thenComparing(Issue::getLength, Comparator.nullsFirst(Comparator.naturalOrder())).thenComparing(issue -> rule(issue.getCode()));

	private final XtextResource plan;
	private final RuleCatalogue catalogue;
	private final String text;
	private final Fingerprints fingerprints = new Fingerprints();

	FindingReader(XtextResource plan, RuleCatalogue catalogue) {
		this.plan = plan;
		this.catalogue = catalogue;
		this.text = text(plan);
	}

	/** The issues with their findings, sorted by place. What one reader reads gets fingerprints that differ. */
	List<FoundIssue> read(List<Issue> issues) {
		List<FoundIssue> found = new ArrayList<>();
		for (Issue issue : issues.stream().sorted(BY_PLACE).toList()) {
			IssueData data = IssueData.decode(isRule(issue.getCode()) ? issue.getData() : null);
			found.add(new FoundIssue(issue, finding(issue, data), data.related().stream().map(this::range).toList()));
		}
		return found;
	}

	private Finding finding(Issue issue, IssueData data) {
		int start = issue.getOffset() == null ? 0 : issue.getOffset();
		int end = start + (issue.getLength() == null ? 0 : issue.getLength());
		String rule = rule(issue.getCode());
		String print = fingerprints.next(rule, data.path(), text.substring(Math.min(start, text.length()), Math.min(end, text.length())));
		boolean checklist = data.variant() == null && catalogue.findByCode(issue.getCode()).map(Rule::checklist).orElse(false);
		return new Finding(rule, severity(issue.getSeverity()), issue.getMessage(), plan.getURI().toString(), start, end, Quotes.of(text, start, end), print,
				data.path(), data.variant(), data.arguments(), data.related().stream().map(this::related).toList(), checklist, null);
	}

	private Finding.Related related(IssueData.Place place) {
		int end = place.offset() + place.length();
		XtextResource there = resource(place);
		return new Finding.Related(place.uri(), place.offset(), end, there == null ? "" : Quotes.of(text(there), place.offset(), end), place.message());
	}

	/** The beginning of the file when the plan is not at hand. */
	private FoundIssue.Range range(IssueData.Place place) {
		XtextResource there = resource(place);
		if (there == null || there.getParseResult() == null) {
			return new FoundIssue.Range(1, 1, 1, 1);
		}
		INode root = there.getParseResult().getRootNode();
		LineAndColumn start = NodeModelUtils.getLineAndColumn(root, Math.min(place.offset(), root.getTotalLength()));
		LineAndColumn end = NodeModelUtils.getLineAndColumn(root, Math.min(place.offset() + place.length(), root.getTotalLength()));
		return new FoundIssue.Range(start.getLine(), start.getColumn(), end.getLine(), end.getColumn());
	}

	private XtextResource resource(IssueData.Place place) {
		if (plan.getURI().toString().equals(place.uri())) {
			return plan;
		}
		Optional<XtextResource> earlier = EarlierDraft.of(plan).filter(draft -> draft.getURI().toString().equals(place.uri()));
		if (earlier.isPresent()) {
			return earlier.get();
		}
		Resource other = plan.getResourceSet() == null ? null : plan.getResourceSet().getResource(URI.createURI(place.uri()), false);
		return other instanceof XtextResource known ? known : null;
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
