package org.planwright.rules.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.LineAndColumn;
import org.eclipse.xtext.validation.CheckMode;
import org.eclipse.xtext.validation.CheckType;
import org.eclipse.xtext.validation.Issue;
import org.planwright.model.plan.Plan;
import org.planwright.model.plan.PlanPackage;
import org.planwright.model.plan.SuppressionDetail;
import org.planwright.rules.catalogue.Rule;
import org.planwright.rules.catalogue.RuleCatalogue;
import org.planwright.rules.catalogue.RuleMessages;
import org.planwright.rules.catalogue.RuleSeverity;
import org.planwright.rules.issue.CheckSettings;
import org.planwright.rules.issue.ElementPaths;
import org.planwright.rules.issue.IssueData;
import org.planwright.rules.issue.RuleSeverities;
import org.planwright.rules.project.ProjectSettings;
import org.planwright.rules.project.ProjectSuppression;
import org.planwright.rules.suppression.SuppressionRules;

/**
 * Passes over what a plan, or its project, says is to be passed over, for one check of one plan. A suppression that has nothing to pass over is itself a finding
 * (Q01), unless its rule did not run.
 */
final class Suppressor {

	private static final String UNMATCHED = "Q01";
	/** What is said of suppressions is not passed over. */
	private static final Set<String> OWN_RULES = Set.of(UNMATCHED, "Q02");
	private static final String KEY = "忽略";
	private static final String PLAN_FILE = ".plan";

	private final XtextResource plan;
	private final ProjectSettings project;
	private final RuleCatalogue catalogue;
	private final RuleSeverities severities;
	private final CheckMode mode;
	private final FindingReader reader;
	private final Locale locale;
	private final List<FoundIssue> found = new ArrayList<>();

	/** @param reader that has read the issues to be passed over */
	Suppressor(XtextResource plan, ProjectSettings project, RuleCatalogue catalogue, RuleSeverities severities, CheckMode mode, FindingReader reader) {
		this.plan = plan;
		this.project = project;
		this.catalogue = catalogue;
		this.severities = severities;
		this.mode = mode;
		this.reader = reader;
		this.locale = CheckSettings.locale(plan);
	}

	/** The issues with what is passed over marked, and those about suppressions; sorted by place, what is in other files last. */
	List<FoundIssue> apply(List<FoundIssue> issues) {
		found.addAll(issues);
		List<Issue> inText = new ArrayList<>();
		for (SuppressionDetail suppression : inText()) {
			EObject element = suppression.eContainer().eContainer();
			for (int i = 0; i < suppression.getRules().size(); i++) {
				String rule = suppression.getRules().get(i);
				if (!suppress(rule, suppression.getReason(), issue -> EcoreUtil.isAncestor(element, element(issue))) && isToReport(rule)) {
					inText.add(unmatched(suppression, i));
				}
			}
		}
		List<FoundIssue> beside = beside();
		if (!inText.isEmpty()) {
			found.addAll(reader.read(inText));
			found.sort(FindingReader.BY_PLACE);
		}
		found.addAll(beside);
		return found;
	}

	private List<SuppressionDetail> inText() {
		List<SuppressionDetail> all = new ArrayList<>();
		if (plan.getParseResult() != null && plan.getParseResult().getRootNode().getText().contains(KEY)) {
			plan.getAllContents().forEachRemaining(element -> {
				if (element instanceof SuppressionDetail suppression && SuppressionRules.hasReason(suppression)) {
					all.add(suppression);
				}
			});
		}
		return all;
	}

	private List<FoundIssue> beside() {
		List<FoundIssue> unmatched = new ArrayList<>();
		LineFindings lines = new LineFindings();
		for (ProjectSuppression suppression : project.suppressions()) {
			String print = suppression.fingerprint();
			if (isOfPlan(suppression.plan())
					&& !suppress(suppression.rule(), suppression.reason(), issue -> print == null || print.equals(issue.finding().fingerprint()))
					&& isToReport(suppression.rule())) {
				unmatched.add(lines.at(suppression.file(), suppression.line(), UNMATCHED, severity(), message(suppression.rule())));
			}
		}
		return unmatched;
	}

	private boolean isOfPlan(String name) {
		String file = plan.getURI().isFile() ? plan.getURI().toFileString().replaceFirst(".*[/\\\\]", "") : "";
		return !plan.getContents().isEmpty() && plan.getContents().get(0) instanceof Plan checked && name.equals(checked.getName()) || file.equals(name)
				|| file.equals(name + PLAN_FILE);
	}

	private interface Covering {
		boolean covers(FoundIssue issue);
	}

	/** Returns whether there was anything to pass over; what another suppression passes over already counts. */
	private boolean suppress(String rule, String reason, Covering covering) {
		boolean any = false;
		for (int i = 0; i < found.size() && !OWN_RULES.contains(rule); i++) {
			FoundIssue issue = found.get(i);
			if (issue.finding().rule().equals(rule) && covering.covers(issue)) {
				any = true;
				if (issue.finding().suppressed() == null) {
					found.set(i, issue.suppressedFor(reason.strip()));
				}
			}
		}
		return any;
	}

	private EObject element(FoundIssue issue) {
		EObject element = issue.getUriToProblem() == null ? null : plan.getEObject(issue.getUriToProblem().fragment());
		return element == null ? plan.getContents().get(0) : element;
	}

	/** A rule that did not run cannot have had anything to pass over. */
	private boolean isToReport(String id) {
		return severity() != RuleSeverity.OFF && catalogue.find(id).filter(rule -> mode.shouldCheck(rule.tier().toXtext()) && severities.severity(rule, null) != RuleSeverity.OFF).isPresent();
	}

	private RuleSeverity severity() {
		return severities.severity(catalogue.get(UNMATCHED), null);
	}

	private String message(String rule) {
		return RuleMessages.finding(catalogue.get(UNMATCHED), null, locale, rule);
	}

	private Issue unmatched(SuppressionDetail suppression, int index) {
		Rule rule = catalogue.get(UNMATCHED);
		String suppressed = suppression.getRules().get(index);
		INode node = NodeModelUtils.findNodesForFeature(suppression, PlanPackage.Literals.SUPPRESSION_DETAIL__RULES).get(index);
		LineAndColumn start = NodeModelUtils.getLineAndColumn(node.getRootNode(), node.getOffset());
		Issue.IssueImpl issue = new Issue.IssueImpl();
		issue.setCode(rule.code());
		issue.setMessage(message(suppressed));
		issue.setSeverity(severity().toXtext());
		issue.setType(CheckType.FAST);
		issue.setUriToProblem(EcoreUtil.getURI(suppression));
		issue.setOffset(node.getOffset());
		issue.setLength(node.getLength());
		issue.setLineNumber(start.getLine());
		issue.setColumn(start.getColumn());
		issue.setLineNumberEnd(start.getLine());
		issue.setColumnEnd(start.getColumn() + node.getLength());
		issue.setData(new IssueData(ElementPaths.of(suppression), null, List.of(suppressed), List.of()).encode());
		return issue;
	}
}
