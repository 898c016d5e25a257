package org.planwright.exchange.compare;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What two drafts say otherwise.
 *
 * @param all in the order of the later draft; what is gone stands where it was
 */
public record Differences(List<Difference> all) {

	public Differences {
		all = List.copyOf(all);
	}

	/** Whether the drafts say the same. */
	public boolean isEmpty() {
		return all.isEmpty();
	}

	/** The differences by group, in the order of the groups; groups without any are left out. */
	public Map<Group, List<Difference>> byGroup() {
		return all.stream().collect(Collectors.groupingBy(difference -> difference.thing().group(), () -> new EnumMap<>(Group.class), Collectors.toList()));
	}
}
