package org.planwright.cli.check;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;
import org.planwright.cli.CommandException;
import org.planwright.cli.Messages;
import org.planwright.model.plan.Plan;
import org.planwright.rules.check.CheckOptions;
import org.planwright.rules.check.Finding;
import org.planwright.rules.check.PlanChecker;
import org.planwright.rules.review.LedgerFile;
import org.planwright.rules.review.ReviewLedger;
import org.planwright.rules.review.UnusableLedgerException;

import com.google.inject.Injector;

/** What there is to say of one plan that was read: findings and decisions about them. Scripts of its project are not run. */
public final class PlanFindings {

	private PlanFindings() {
	}

	/**
	 * What a check of a plan finds, sorted by place; those of its project's files are left out.
	 *
	 * @param plan     may be read as long as this takes
	 * @param language that the plan was read in
	 * @param locale   of the messages
	 */
	public static List<Finding> of(Plan plan, Injector language, Locale locale) {
		XtextResource resource = (XtextResource) plan.eResource();
		return language.getInstance(PlanChecker.class).check(resource, CheckOptions.all(locale), CancelIndicator.NullImpl).stream()
				.filter(finding -> finding.uri().equals(resource.getURI().toString())).toList();
	}

	/**
	 * The decisions kept beside a plan; none when there is no such file.
	 *
	 * @param plan   absolute
	 * @param locale of the message
	 * @throws CommandException when the file is there and cannot be used
	 */
	public static ReviewLedger decisions(Path plan, Locale locale) throws CommandException {
		Messages messages = new Messages(locale);
		LedgerFile file = LedgerFile.of(plan);
		String name = file.path().getFileName().toString();
		try {
			return file.read();
		} catch (UnusableLedgerException e) {
			throw new CommandException(messages.get(e.isNewer() ? "ledger.newer" : "ledger.damaged", name));
		} catch (IOException e) {
			throw new CommandException(messages.get("ledger.unreadable", name));
		}
	}
}
