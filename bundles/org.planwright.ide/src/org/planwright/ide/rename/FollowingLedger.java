package org.planwright.ide.rename;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.apache.log4j.Logger;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.validation.CheckMode;
import org.eclipse.xtext.validation.IResourceValidator;
import org.planwright.model.text.TextChange;
import org.planwright.rules.check.Finding;
import org.planwright.rules.check.PlanChecker;
import org.planwright.rules.review.FindingKey;
import org.planwright.rules.review.LedgerFile;
import org.planwright.rules.review.ReviewLedger;

import com.google.inject.Inject;

/**
 * The decisions of reviewers beside a plan, after its names have changed: their findings are found again by where they stand, since path and quotation, on which they hang, may hold
 * the name.
 */
final class FollowingLedger {

	private static final Logger LOG = Logger.getLogger(FollowingLedger.class);

	@Inject
	private IResourceValidator validator;

	/** Whether anything was decided about a plan. */
	static boolean exists(XtextResource plan) {
		return plan.getURI().isFile() && Files.exists(LedgerFile.of(Path.of(plan.getURI().toFileString())).path());
	}

	/**
	 * The change of the ledger of a plan; empty when nothing of it changes. One that cannot be read is left as it is.
	 *
	 * @param before  the plan, in a set with the others as they are
	 * @param after   the same file with the changes, in a set with the others as they become
	 * @param changes what leads from the one text to the other
	 */
	Optional<FileChange> change(XtextResource before, XtextResource after, List<TextChange> changes, CancelIndicator cancel) {
		Path plan = Path.of(before.getURI().toFileString());
		try {
			LedgerFile file = LedgerFile.of(plan);
			String text = Files.readString(file.path());
			ReviewLedger ledger = file.read();
			Map<String, FindingKey> become = become(findings(before, cancel), findings(after, cancel), changes);
			ReviewLedger moved = ledger.moved(become);
			return moved.equals(ledger) ? Optional.empty() : Optional.of(new FileChange(file.path(), text, LedgerFile.json(moved)));
		} catch (IOException e) {
			LOG.warn("decisions about " + plan + " do not follow", e);
			return Optional.empty();
		}
	}

	private List<Finding> findings(XtextResource plan, CancelIndicator cancel) {
		return PlanChecker.findings(validator.validate(plan, CheckMode.ALL, cancel));
	}

	/** What findings have become: of the same rule and kind, at the place to which theirs has moved, in their order. */
	private static Map<String, FindingKey> become(List<Finding> before, List<Finding> after, List<TextChange> changes) {
		Map<String, List<Finding>> there = new HashMap<>();
		after.forEach(finding -> there.computeIfAbsent(key(finding, finding.start()), any -> new ArrayList<>()).add(finding));
		List<TextChange> sorted = changes.stream().sorted(Comparator.comparingInt(TextChange::start)).toList();
		Map<String, FindingKey> become = new HashMap<>();
		for (Finding finding : before) {
			List<Finding> same = there.get(key(finding, moved(finding.start(), sorted)));
			if (same != null && !same.isEmpty()) {
				Finding now = same.removeFirst();
				if (!now.fingerprint().equals(finding.fingerprint())) {
					become.put(finding.fingerprint(), new FindingKey(now.fingerprint(), now.rule(), now.path()));
				}
			}
		}
		return become;
	}

	private static String key(Finding finding, int start) {
		return finding.rule() + ' ' + finding.variant() + ' ' + start;
	}

	private static int moved(int offset, List<TextChange> changes) {
		int moved = offset;
		for (TextChange change : changes) {
			if (change.end() <= offset && change.start() < offset) {
				moved += change.text().length() - (change.end() - change.start());
			}
		}
		return moved;
	}
}
