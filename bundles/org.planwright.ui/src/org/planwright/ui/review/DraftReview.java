package org.planwright.ui.review;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.planwright.cli.check.CheckedFile;
import org.planwright.cli.report.Place;
import org.planwright.cli.report.ReportedFinding;
import org.planwright.rules.review.FindingKey;
import org.planwright.ui.places.PlanPlace;

/** Lets the findings in a draft, which is no plan of the workspace, be shown like those in plans. */
public final class DraftReview {

	private DraftReview() {
	}

	/**
	 * The findings as lines of a review in which nothing is decided.
	 *
	 * @param file of the draft
	 */
	public static ReviewedPlan of(Path file, CheckedFile checked) {
		List<ReviewItem> items = new ArrayList<>();
		for (ReportedFinding finding : Stream.of(checked.findings(), checked.checklist(), checked.suppressed()).flatMap(List::stream).toList()) {
			PlanPlace place = place(file, finding.place());
			FindingKey key = new FindingKey(finding.fingerprint(), finding.rule(), finding.path());
			List<ReviewFinding.Related> related = finding.related().stream().map(other -> new ReviewFinding.Related(place(file, other.place()), other.message())).toList();
			items.add(ReviewItem.found(new ReviewFinding(key, finding.severity(), finding.message(), finding.quote(), place, related,
					checked.checklist().contains(finding), finding.reason(), null), null));
		}
		return new ReviewedPlan(file, items, null);
	}

	/** The workbench counts from 0. */
	private static PlanPlace place(Path file, Place place) {
		return new PlanPlace(file, place.line() - 1, place.column() - 1, place.endLine() - 1, place.endColumn() - 1);
	}
}
