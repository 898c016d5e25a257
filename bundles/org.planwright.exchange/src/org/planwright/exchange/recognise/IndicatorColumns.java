package org.planwright.exchange.recognise;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.planwright.exchange.document.TableCell.Merge;
import org.planwright.exchange.document.TableRow;
import org.planwright.model.text.Widths;

/** What each column of an indicator table holds, told by its heading. */
final class IndicatorColumns {

	/** Roles of columns that are no values. */
	enum Role {
		CATEGORY, NUMBER, NAME, UNIT, ATTRIBUTE, VALUE
	}

	private static final Pattern YEAR = Pattern.compile("(?<!\\d)(20\\d\\d|19\\d\\d)(?!\\d)");
	private static final Pattern CATEGORY = Pattern.compile("(?:指标)?(?:类别|类型|分类|领域|方面)");
	private static final Pattern NUMBER = Pattern.compile("序号|编号|序|No\\.?");
	private static final Pattern NAME = Pattern.compile("(?:主要)?(?:规划)?指标(?:名称|内容|\\(.*\\))?|名称");
	private static final Pattern UNIT = Pattern.compile("(?:计量)?单位");
	private static final Pattern ATTRIBUTE = Pattern.compile("(?:指标)?(?:属性|性质)");
	private static final Pattern BASE = Pattern.compile("基期|基数|基准|现状|实际|完成|预计");
	private static final Pattern CHANGE = Pattern.compile("年均|累计|五年|增速");
	private static final int PLAN_YEARS = 5;
	private static final int HORIZON_YEARS = 10;

	private final Role[] roles;
	private final String[] keys;

	private IndicatorColumns(int count) {
		roles = new Role[count];
		keys = new String[count];
	}

	/** The columns that a heading row announces, or null when it is not the heading of an indicator table. */
	static IndicatorColumns of(TableRow heading) {
		int count = heading.cells().size();
		IndicatorColumns columns = new IndicatorColumns(count);
		List<Integer> values = new ArrayList<>();
		for (int i = 0; i < count; i++) {
			String text = Widths.withoutBlanks(heading.text(i).toString()).replace('（', '(').replace('）', ')');
			Role role = role(text);
			columns.roles[i] = columns.has(role) ? Role.VALUE : role;
			if (role == Role.NAME && !columns.has(Role.CATEGORY) && i + 1 < count && heading.cells().get(i + 1).merge() == Merge.LEFT) {
				// One heading over both: categories in the first column, indicators in the second.
				columns.roles[i++] = Role.CATEGORY;
				columns.roles[i] = Role.NAME;
				continue;
			}
			if (columns.roles[i] == Role.VALUE && !text.isEmpty()) {
				values.add(i);
			}
		}
		boolean told = columns.has(Role.ATTRIBUTE) || columns.has(Role.UNIT) || values.stream()
				.anyMatch(i -> YEAR.matcher(heading.text(i)).find() || CHANGE.matcher(heading.text(i)).find());
		if (!columns.has(Role.NAME) || values.isEmpty() || !told) {
			return null;
		}
		columns.nameKeys(heading);
		return columns;
	}

	private static Role role(String text) {
		if (CATEGORY.matcher(text).matches()) {
			return Role.CATEGORY;
		}
		if (NUMBER.matcher(text).matches()) {
			return Role.NUMBER;
		}
		if (NAME.matcher(text).matches()) {
			return Role.NAME;
		}
		if (UNIT.matcher(text).matches()) {
			return Role.UNIT;
		}
		return ATTRIBUTE.matcher(text).matches() ? Role.ATTRIBUTE : Role.VALUE;
	}

	private void nameKeys(TableRow heading) {
		int base = baseYear(heading);
		Set<String> used = new HashSet<>();
		for (int i = roles.length - 1; i >= 0; i--) {
			if (roles[i] == Role.VALUE) {
				String key = key(Widths.withoutBlanks(heading.text(i).toString()), base);
				// The latest of several present-day columns is the base, the others are earlier.
				if (key == null || !used.add(key)) {
					key = "基期".equals(key) && used.add("往期") ? "往期" : columnKey(i);
				}
				keys[i] = key;
			}
		}
	}

	private int baseYear(TableRow heading) {
		int base = 0;
		int first = 0;
		for (int i = 0; i < roles.length; i++) {
			Matcher year = YEAR.matcher(heading.text(i));
			if (roles[i] == Role.VALUE && year.find() && !CHANGE.matcher(heading.text(i)).find()) {
				int value = Integer.parseInt(year.group(1));
				first = first == 0 ? value : first;
				if (BASE.matcher(heading.text(i)).find()) {
					base = Math.max(base, value);
				}
			}
		}
		return base > 0 ? base : first;
	}

	private static String key(String heading, int base) {
		if (CHANGE.matcher(heading).find()) {
			return heading.contains("年均") || heading.contains("增速") ? "年均" : "累计";
		}
		if (heading.contains("远景")) {
			return "远景";
		}
		Matcher year = YEAR.matcher(heading);
		if (year.find()) {
			int value = Integer.parseInt(year.group(1));
			return value < base ? "往期" : value == base ? "基期"
					: value - base < PLAN_YEARS ? "中期" : value - base >= HORIZON_YEARS ? "远景" : "目标";
		}
		if (BASE.matcher(heading).find()) {
			return "基期";
		}
		return heading.contains("目标") || heading.contains("规划") ? "目标" : heading.contains("备注") || heading.equals("说明") ? "备注" : null;
	}

	static String columnKey(int column) {
		return "栏" + (column + 1);
	}

	int count() {
		return roles.length;
	}

	boolean has(Role role) {
		return indexOf(role) >= 0;
	}

	/** The column of a role that is no value, or -1. */
	int indexOf(Role role) {
		return Arrays.asList(roles).indexOf(role);
	}

	/** The cell key of a column of values, null for other columns. */
	String key(int column) {
		return column < keys.length ? keys[column] : columnKey(column);
	}
}
