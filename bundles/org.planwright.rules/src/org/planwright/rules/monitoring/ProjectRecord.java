package org.planwright.rules.monitoring;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import org.planwright.model.plan.Project;

/**
 * What is reported of a project. Amounts are in 万元.
 *
 * @param invested     in each year; cannot be changed
 * @param totals       since it was begun, as of the end of each year that says so; cannot be changed
 * @param state        where it stands, in the words of whoever reports; empty when nobody says
 * @param remark       what else is said; empty when nothing
 */
public record ProjectRecord(Project project, SortedMap<Integer, BigDecimal> invested, SortedMap<Integer, BigDecimal> totals, String state, String remark) {

	public ProjectRecord {
		invested = Collections.unmodifiableSortedMap(new TreeMap<>(invested));
		totals = Collections.unmodifiableSortedMap(new TreeMap<>(totals));
	}

	/** What was invested up to the end of a year: the latest total and what came to it since; empty when nothing is reported up to then. */
	public Optional<BigDecimal> investedUpTo(int year) {
		SortedMap<Integer, BigDecimal> known = totals.headMap(year + 1);
		SortedMap<Integer, BigDecimal> years = invested.headMap(year + 1);
		if (known.isEmpty() && years.isEmpty()) {
			return Optional.empty();
		}
		int counted = known.isEmpty() ? Integer.MIN_VALUE : known.lastKey();
		BigDecimal before = known.isEmpty() ? BigDecimal.ZERO : known.get(counted);
		return Optional.of(years.entrySet().stream().filter(each -> each.getKey() > counted).map(Map.Entry::getValue).reduce(before, BigDecimal::add));
	}
}
