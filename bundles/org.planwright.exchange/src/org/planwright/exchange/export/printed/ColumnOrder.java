package org.planwright.exchange.export.printed;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.planwright.model.plan.CellRole;
import org.planwright.model.plan.Column;
import org.planwright.model.text.Widths;

/**
 * What the columns of a table hold when they are seen together: of several columns with actual values, the one of the latest year is the base and those before
 * it are earlier ones; of several with targets, the one of the latest year is the target.
 */
public final class ColumnOrder {

	private static final Pattern YEAR = Pattern.compile("(?<!\\d)20\\d{2}(?!\\d)");

	private ColumnOrder() {
	}

	/** Whether a column of no role holds the numbers of the rows, by its heading. */
	public static boolean isNumber(String heading) {
		return Widths.withoutBlanks(heading).equals("序号");
	}

	/** The role of each column. */
	public static List<CellRole> roles(List<Column> columns) {
		List<CellRole> roles = new ArrayList<>();
		for (Column column : columns) {
			roles.add(switch (column.getRole()) {
				case BASE -> isLast(column, columns) ? CellRole.BASE : CellRole.EARLIER;
				case TARGET -> isLast(column, columns) ? CellRole.TARGET : CellRole.MID;
				default -> column.getRole();
			});
		}
		return roles;
	}

	private static boolean isLast(Column column, List<Column> columns) {
		int year = year(column);
		return year == 0 || columns.stream().noneMatch(other -> other.getRole() == column.getRole() && year(other) > year);
	}

	private static int year(Column column) {
		Matcher year = YEAR.matcher(column.getHeading() == null ? "" : Widths.halfWidth(column.getHeading()));
		return year.find() ? Integer.parseInt(year.group()) : 0;
	}
}
