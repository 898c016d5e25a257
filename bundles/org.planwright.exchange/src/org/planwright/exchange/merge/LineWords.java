package org.planwright.exchange.merge;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.planwright.dsl.line.PlanLines;
import org.planwright.exchange.sheet.Meaning;
import org.planwright.model.text.Widths;

/** Values and details as lines of a plan hold them. */
final class LineWords {

	/** The cells of a row, in the order in which rows have them. A remark is rather a detail. */
	static final List<Meaning> CELL_ORDER = Meaning.cells().values().stream().filter(meaning -> meaning != Meaning.REMARK).toList();
	/** Keys of details that hold one value. */
	static final Map<Meaning, String> SINGLE = Map.of(Meaning.DIRECTION, "方向", Meaning.DEFINITION, "口径", Meaning.CODE, "代码", Meaning.REMARK, "备注", Meaning.DEADLINE, "时限",
			Meaning.NATURE, "性质", Meaning.PERIOD, "建设期");
	/** Keys of details that hold names. */
	static final Map<Meaning, String> LISTS = Map.of(Meaning.LEAD, "牵头", Meaning.SUPPORT, "配合", Meaning.PLACE, "地点", Meaning.OWNER, "业主", Meaning.SUPPORTS, "支撑");
	/** The order in which new details are written. */
	static final List<Meaning> DETAIL_ORDER = List.of(Meaning.CODE, Meaning.DIRECTION, Meaning.DEFINITION, Meaning.PLACE, Meaning.NATURE, Meaning.OWNER, Meaning.QUANTITY,
			Meaning.LEAD, Meaning.SUPPORT, Meaning.PERIOD, Meaning.DEADLINE, Meaning.SUPPORTS, Meaning.REMARK);

	private LineWords() {
	}

	/** A value that is no part of a list. */
	static String value(String text) {
		return PlanLines.needsQuotes(text.replace('、', '，')) ? quoted(text) : text;
	}

	/** A value in a list of an attribute line. */
	static String inList(String text) {
		return PlanLines.needsQuotesInAttributes(text) ? quoted(text) : text;
	}

	/** A heading in the line of columns, where no word is a key. */
	static String heading(String text) {
		return text.indexOf('、') >= 0 || text.indexOf('"') >= 0 ? quoted(text) : text;
	}

	private static String quoted(String text) {
		return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
	}

	/** Names apart by 、 as a list of values. */
	static String names(String text) {
		return Arrays.stream(text.split("、")).map(Widths::trim).filter(name -> !name.isEmpty()).map(LineWords::inList).collect(Collectors.joining("、"));
	}

	/** Pairs as a list: 2026年 47.2、2027年 48.2. */
	static String pairs(Map<String, String> pairs) {
		return pairs.entrySet().stream().map(pair -> inList(pair.getKey()) + " " + (pair.getValue().indexOf(' ') >= 0 ? quoted(pair.getValue()) : inList(pair.getValue())))
				.collect(Collectors.joining("、"));
	}
}
