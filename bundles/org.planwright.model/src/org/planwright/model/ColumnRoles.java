package org.planwright.model;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.planwright.model.plan.CellRole;
import org.planwright.model.plan.Column;
import org.planwright.model.text.Widths;

/** What the columns of an indicator table hold. */
public final class ColumnRoles {

	private static final Pattern YEAR = Pattern.compile("(?<!\\d)(20\\d{2})(?!\\d)");
	private static final Set<CellRole> KEYS = Set.of(CellRole.EARLIER, CellRole.BASE, CellRole.MID, CellRole.TARGET, CellRole.HORIZON, CellRole.AVERAGE,
			CellRole.CUMULATIVE, CellRole.REMARK);

	private ColumnRoles() {
	}

	/** See {@link Column#getRole()}. A heading that only names a year is a base value when the year ends in 0, a target when it ends in 5. */
	public static CellRole of(String heading) {
		if (heading == null) {
			return CellRole.OTHER;
		}
		String text = Widths.withoutBlanks(Widths.halfWidth(heading));
		if (text.contains("类别") || text.contains("领域") || text.equals("类型")) {
			return CellRole.CATEGORY;
		}
		if (text.contains("属性") || text.equals("指标性质") || text.equals("性质")) {
			return CellRole.ATTRIBUTE;
		}
		if (text.equals("单位") || text.equals("计量单位")) {
			return CellRole.UNIT;
		}
		if (text.contains("年均")) {
			return CellRole.AVERAGE;
		}
		if (text.contains("累计")) {
			return CellRole.CUMULATIVE;
		}
		if (text.contains("备注") || text.equals("说明")) {
			return CellRole.REMARK;
		}
		if (text.equals("指标") || text.contains("指标名称") || text.contains("主要指标")) {
			return CellRole.INDICATOR;
		}
		return ofYear(text);
	}

	private static CellRole ofYear(String text) {
		Matcher matcher = YEAR.matcher(text);
		int year = matcher.find() ? Integer.parseInt(matcher.group(1)) : 0;
		if (text.contains("基期") || text.contains("基数") || text.contains("实际") || text.contains("现状") || text.contains("预计")) {
			return CellRole.BASE;
		}
		if (year == 2035) {
			return CellRole.HORIZON;
		}
		if (text.contains("目标") || text.contains("规划值")) {
			return CellRole.TARGET;
		}
		return switch (year == 0 ? -1 : year % 10) {
			case 0 -> CellRole.BASE;
			case 5 -> CellRole.TARGET;
			case -1 -> CellRole.OTHER;
			default -> year % 5 < 3 ? CellRole.EARLIER : CellRole.MID;
		};
	}

	/** The role that a column key names; {@link CellRole#OTHER} for null and for keys by position. */
	public static CellRole ofKey(String key) {
		CellRole role = key == null ? null : CellRole.get(key);
		return role != null && KEYS.contains(role) ? role : CellRole.OTHER;
	}
}
