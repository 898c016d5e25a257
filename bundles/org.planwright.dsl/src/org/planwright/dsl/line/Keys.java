package org.planwright.dsl.line;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import org.planwright.model.text.Widths;

/** The keys of a kind of structural line, and what may follow each of them. Immutable. */
final class Keys {

	/** What follows a key. */
	enum Shape {
		/** Nothing: the key is a value itself. */
		FLAG,
		/** One value, up to the next key. */
		SINGLE,
		/** Values separated by 、. */
		LIST,
		/** Values separated by 、, each with an optional name and a blank before it. */
		PAIRS
	}

	/** Keys that add to the detail before them, with the keys that they may follow. */
	private static final Map<String, Set<String>> ADDING = Map.of("其中", Set.of("规模"), "即", Set.of("规模", "其中"), "来源", Set.of("投资"), "分年",
			Set.of("投资", "来源"), "理由", Set.of("忽略"));

	/** Keys of the front matter and, for each, those that may follow in its line. */
	static final Map<String, Keys> HEADERS = Map.ofEntries(Map.entry("格式", none()), Map.entry("规划", none()), Map.entry("标题", none()),
			Map.entry("类型", flags("纲要", "专项规划", "区域规划", "空间规划").with(Shape.SINGLE, "领域")),
			Map.entry("地区", flags("国家级", "省级", "市级", "县级", "乡级").with(Shape.SINGLE, "隶属")), Map.entry("规划期", none().with(Shape.SINGLE, "基期", "远景")),
			Map.entry("稿次", none()), Map.entry("编制", none()), Map.entry("批准", none().with(Shape.SINGLE, "日期")), Map.entry("上位规划", none()));

	/** Keys of an indicator's row. */
	static final Keys INDICATOR = flags("约束性", "预期性", "预计", "可比价").with(Shape.SINGLE, "单位", "往期", "基期", "中期", "目标", "远景", "年均", "累计", "备注", "属性");

	/** Keys of an annotation. */
	static final Keys ANNOTATION = none().with(Shape.SINGLE, "名称", "性质", "口径", "代码", "文件", "备注", "建设期", "时限", "投资", "方向", "类型", "上级", "理由")
			.with(Shape.LIST, "地点", "业主", "牵头", "配合", "支撑", "即", "忽略").with(Shape.PAIRS, "规模", "其中", "来源", "分年", "分解", "年度", "实绩");

	private final Map<String, Shape> shapes;

	private Keys(Map<String, Shape> shapes) {
		this.shapes = shapes;
	}

	static Keys none() {
		return new Keys(Map.of());
	}

	private static Keys flags(String... keys) {
		return none().with(Shape.FLAG, keys);
	}

	private Keys with(Shape shape, String... keys) {
		Map<String, Shape> all = new HashMap<>(shapes);
		for (String key : keys) {
			all.put(key, shape);
		}
		return new Keys(Map.copyOf(all));
	}

	Shape shape(String key) {
		return key.startsWith("栏") ? Shape.SINGLE : shapes.get(key);
	}

	/** Whether a value that holds the text must be quoted, wherever it stands. */
	static boolean needsQuotes(String value) {
		return INDICATOR.needQuotes(value) || ANNOTATION.needQuotes(value) || HEADERS.values().stream().anyMatch(keys -> keys.needQuotes(value));
	}

	/** Whether a value that holds the text must be quoted in a line that has these keys. */
	boolean needQuotes(String value) {
		if (value.isEmpty() || value.charAt(0) == '"' || value.indexOf('、') >= 0 || !Widths.trim(value).equals(value)) {
			return true;
		}
		for (int p = 0; p < value.length(); p++) {
			if ((p == 0 || Widths.isBlank(value.charAt(p - 1))) && at(value, p, value.length(), null) != null) {
				return true;
			}
		}
		return false;
	}

	/**
	 * The key that stands at an offset, before a blank or the end; null when there is none.
	 *
	 * @param last the last key of the line, on which some keys depend, empty at its start; null to allow all keys
	 */
	String at(String text, int from, int to, String last) {
		int end = from;
		while (end < to && end - from <= 4 && !Widths.isBlank(text.charAt(end))) {
			end++;
		}
		if (end - from > 4 || end == from) {
			return null;
		}
		String word = text.substring(from, end);
		if (this == INDICATOR && word.length() > 1 && word.charAt(0) == '栏' && LineNumbers.digits(word, 1, word.length()) == word.length()) {
			return word;
		}
		if (!shapes.containsKey(word)) {
			return null;
		}
		Set<String> predecessors = ADDING.get(word);
		return last == null || predecessors == null || predecessors.contains(last) ? word : null;
	}
}
