package org.planwright.ui.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.planwright.rules.catalogue.RuleSeverity;
import org.planwright.ui.Messages;
import org.planwright.ui.rules.RuleBook;

/** Groups lines of the review. */
final class FindingGroups {

	private static final String NONE = "";

	private FindingGroups() {
	}

	/** The groups, in the order of rules, places, severities or files. Takes time linear in the lines. */
	static List<FindingGroup> of(List<ReviewedPlan> plans, ReviewFilter filter, Grouping grouping) {
		Map<String, List<ReviewItem>> groups = new LinkedHashMap<>();
		for (ReviewedPlan plan : plans) {
			for (ReviewItem item : plan.items()) {
				if (filter.shows(item, RuleBook::title)) {
					groups.computeIfAbsent(key(item, grouping), key -> new ArrayList<>()).add(item);
				}
			}
		}
		List<FindingGroup> result = new ArrayList<>();
		groups.forEach((key, items) -> result.add(new FindingGroup(grouping, key, label(items.getFirst(), grouping), items)));
		if (grouping == Grouping.RULE) {
			result.sort(Comparator.comparing(FindingGroup::key));
		} else if (grouping == Grouping.SEVERITY) {
			result.sort(Comparator.comparing(group -> group.items().getFirst().finding().map(ReviewFinding::severity).orElse(RuleSeverity.OFF)));
		}
		return result;
	}

	private static String key(ReviewItem item, Grouping grouping) {
		return switch (grouping) {
			case RULE -> item.key().rule();
			case CHAPTER -> item.file() + "\n" + item.chapter();
			case SEVERITY -> item.finding().map(finding -> finding.severity().word()).orElse(NONE);
			case FILE -> item.file().toString();
		};
	}

	private static String label(ReviewItem item, Grouping grouping) {
		return switch (grouping) {
			case RULE -> RuleBook.isRule(item.key().rule()) ? item.key().rule() + "  " + RuleBook.title(item.key().rule()) : RuleBook.title(item.key().rule());
			case CHAPTER -> Messages.bind(Messages.chapterOf, item.chapter().isEmpty() ? Messages.noChapter : item.chapter(), ReviewTexts.name(item.file()));
			case SEVERITY -> item.finding().map(finding -> ReviewTexts.severity(finding.severity())).orElse(Messages.stateGone);
			case FILE -> ReviewTexts.name(item.file());
		};
	}
}
