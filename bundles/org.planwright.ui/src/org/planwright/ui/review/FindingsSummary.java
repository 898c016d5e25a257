package org.planwright.ui.review;

import java.util.List;
import java.util.stream.Stream;

import org.planwright.ui.Messages;

/** The line that sums the findings up. */
final class FindingsSummary {

	private FindingsSummary() {
	}

	/** How many are shown and undecided, how many are not shown, and how many the plans say to pass over. */
	static String of(List<ReviewedPlan> plans, List<FindingGroup> groups) {
		long all = items(plans).count();
		long shown = groups.stream().mapToLong(group -> group.items().size()).sum();
		long open = groups.stream().flatMap(group -> group.items().stream()).filter(item -> item.state() == ReviewState.OPEN).count();
		long suppressed = items(plans).filter(item -> item.finding().map(ReviewFinding::suppressed).isPresent()).count();
		String text = Messages.bind(Messages.summary, shown, open);
		if (shown < all) {
			text += Messages.bind(Messages.summaryHidden, all - shown);
		}
		return suppressed == 0 ? text : text + Messages.bind(Messages.summarySuppressed, suppressed);
	}

	private static Stream<ReviewItem> items(List<ReviewedPlan> plans) {
		return plans.stream().flatMap(plan -> plan.items().stream());
	}
}
