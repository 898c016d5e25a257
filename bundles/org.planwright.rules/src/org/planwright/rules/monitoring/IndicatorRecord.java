package org.planwright.rules.monitoring;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import org.planwright.model.plan.Indicator;
import org.planwright.model.values.CellValue;

/**
 * What is planned for the years of an indicator and what was reached.
 *
 * @param planned by year; cannot be changed
 * @param actual  by year; cannot be changed
 * @param parts   what regions are to reach, by their names in order; cannot be changed
 * @param remark  what whoever reports says besides; empty when nothing
 */
public record IndicatorRecord(Indicator indicator, SortedMap<Integer, YearValue> planned, SortedMap<Integer, YearValue> actual, Map<String, CellValue> parts, String remark) {

	public IndicatorRecord {
		parts = Collections.unmodifiableMap(new LinkedHashMap<>(parts));
		planned = Collections.unmodifiableSortedMap(new TreeMap<>(planned));
		actual = Collections.unmodifiableSortedMap(new TreeMap<>(actual));
	}
}
