package org.planwright.benchmark.generator;

import java.util.List;

/**
 * An indicator as {@code indicators.tsv} describes it.
 *
 * @param direction 提高, 降低 or 保持; {@code -} when not stated
 * @param kind keyword of the language; {@code -} when not stated
 */
record IndicatorData(String category, String name, String unit, Range base, Range change, Form form, String attribute, String direction, String kind) {

	/** What the change of an indicator means; see the file. */
	enum Form {
		LEVEL, SUM, RATE, TOTAL, GIVEN
	}

	private static final List<IndicatorData> ALL = Resources.lines("indicators.tsv").stream().map(IndicatorData::parse).toList();

	/** All, in order. */
	static List<IndicatorData> all() {
		return ALL;
	}

	private static IndicatorData parse(String line) {
		String[] cells = line.split("\t");
		return new IndicatorData(cells[0], cells[1], cells[2], Range.parse(cells[3]), Range.parse(cells[4]), Form.valueOf(cells[5].toUpperCase()), cells[6],
				cells[7], cells[8]);
	}
}
