package org.planwright.rules.monitoring;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

import org.planwright.model.plan.Indicator;

/**
 * What is planned for the years of an indicator and what was reached.
 *
 * @param planned by year; cannot be changed
 * @param actual  by year; cannot be changed
 * @param remark  what whoever reports says besides; empty when nothing
 */
public record IndicatorRecord(Indicator indicator, SortedMap<Integer, YearValue> planned, SortedMap<Integer, YearValue> actual, String remark) {

	public IndicatorRecord {
		planned = Collections.unmodifiableSortedMap(new TreeMap<>(planned));
		actual = Collections.unmodifiableSortedMap(new TreeMap<>(actual));
	}
}
