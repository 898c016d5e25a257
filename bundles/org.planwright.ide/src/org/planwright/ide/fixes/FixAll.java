package org.planwright.ide.fixes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.validation.CheckMode;
import org.eclipse.xtext.validation.IResourceValidator;
import org.planwright.model.text.TextChange;
import org.planwright.rules.catalogue.RuleCatalogue;
import org.planwright.rules.catalogue.Tier;
import org.planwright.rules.check.Finding;
import org.planwright.rules.check.PlanChecker;
import org.planwright.rules.issue.CheckSettings;

import com.google.inject.Inject;

/**
 * Mends all findings of a kind in a plan, as far as they have a fix that is sure. Fixes of rules that report one finding for many places bring up the next place, so the plan is
 * checked again until nothing is left to mend.
 */
public final class FixAll {

	/** All rules that have fixes which are sure. */
	public static final String EVERY_RULE = "*";

	private static final int MOST_ROUNDS = 30;

	@Inject
	private QuickFixes fixes;
	@Inject
	private IResourceValidator validator;
	@Inject
	private RuleCatalogue catalogue;

	/**
	 * The text of a plan after it was mended; the same text when there is nothing to mend.
	 *
	 * @param plan in a resource set of its own, where it and the plans that it names can be loaded; it is read anew again and again
	 * @param rule whose findings are mended; {@link #EVERY_RULE} for all
	 * @throws org.eclipse.core.runtime.OperationCanceledException when cancelled
	 */
	public String mended(XtextResource plan, String rule, CancelIndicator cancel) {
		String text = plan.getParseResult().getRootNode().getText();
		for (int round = 0; round < MOST_ROUNDS; round++) {
			List<TextChange> changes = changes(plan, text, rule, cancel);
			if (changes.isEmpty()) {
				return text;
			}
			text = TextChange.apply(text, changes);
			read(plan, text);
		}
		return text;
	}

	private static void read(XtextResource plan, String text) {
		try {
			plan.reparse(text);
		} catch (IOException e) {
			throw new UncheckedIOException(plan.getURI().toString(), e);
		}
	}

	/** How many findings of a rule have a fix that is sure. */
	long count(List<Finding> findings, String rule, XtextResource plan, String text) {
		return findings.stream().filter(finding -> finding.rule().equals(rule)).filter(finding -> sure(finding, plan, text) != null).count();
	}

	private List<TextChange> changes(XtextResource plan, String text, String rule, CancelIndicator cancel) {
		List<TextChange> changes = new ArrayList<>();
		for (Finding finding : PlanChecker.findings(validator.validate(plan, mode(rule), cancel))) {
			Fix fix = finding.suppressed() == null && (rule.equals(EVERY_RULE) || finding.rule().equals(rule)) ? sure(finding, plan, text) : null;
			if (fix != null && fix.changes().stream().noneMatch(change -> changes.stream().anyMatch(other -> touches(change, other)))) {
				changes.addAll(fix.changes());
			}
		}
		changes.sort(Comparator.comparingInt(TextChange::start));
		return changes;
	}

	private Fix sure(Finding finding, XtextResource plan, String text) {
		return fixes.of(new FixContext(finding, plan, text, CheckSettings.locale(plan))).stream().filter(Fix::sure).findFirst().orElse(null);
	}

	private static boolean touches(TextChange one, TextChange other) {
		return one.start() <= other.end() && other.start() <= one.end();
	}

	/** What has to be checked to find all that a rule finds. Rules of plug-ins and scripts are taken for such as read the whole plan. */
	private CheckMode mode(String rule) {
		Tier tier = catalogue.find(rule).map(found -> found.tier()).orElse(Tier.NORMAL);
		return switch (tier) {
			case FAST -> CheckMode.FAST_ONLY;
			case NORMAL -> CheckMode.NORMAL_AND_FAST;
			case EXPENSIVE -> CheckMode.ALL;
		};
	}
}
