package org.planwright.ui.review;

import java.util.List;

/**
 * A group of lines of the review. Two are equal when they are of the same kind and key, so that a view keeps groups open when plans are checked again.
 *
 * @param grouping kind of the group
 * @param key      identity among the groups of the kind
 * @param label    its name
 * @param items    its lines, in the order of files and texts
 */
public record FindingGroup(Grouping grouping, String key, String label, List<ReviewItem> items) {

	/** Copies the list. */
	public FindingGroup {
		items = List.copyOf(items);
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof FindingGroup group && grouping == group.grouping && key.equals(group.key);
	}

	@Override
	public int hashCode() {
		return 31 * grouping.hashCode() + key.hashCode();
	}
}
