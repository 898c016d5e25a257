package org.planwright.exchange.export.sheet;

import org.planwright.exchange.sheet.Meaning;
import org.planwright.exchange.workbook.BookSheet;
import org.planwright.exchange.workbook.BookStyles;

/** Headings and widths of columns that hold what annotations say. The headings are those by which tables are read. */
public final class DetailColumns {

	private DetailColumns() {
	}

	/** The heading of a column. */
	public static String heading(Meaning meaning) {
		return switch (meaning) {
			case ATTRIBUTE -> "属性";
			case DIRECTION -> "方向";
			case DEFINITION -> "口径";
			case LEAD -> "牵头单位";
			case SUPPORT -> "配合单位";
			case CODE -> "代码";
			case REMARK -> "备注";
			case DEADLINE -> "时限";
			case PLACE -> "建设地点";
			case NATURE -> "建设性质";
			case OWNER -> "项目业主";
			case PERIOD -> "建设年限";
			case CONTENT -> "建设内容";
			case QUANTITY -> "建设规模";
			case SUPPORTS -> "支撑指标";
			default -> throw new IllegalArgumentException(meaning.name());
		};
	}

	/** The width of a column, in half-width characters. */
	public static int width(Meaning meaning) {
		return switch (meaning) {
			case ATTRIBUTE, DIRECTION, CODE, NATURE -> 10;
			case PERIOD, DEADLINE -> 14;
			case LEAD, OWNER -> 20;
			case CONTENT -> 48;
			case QUANTITY -> 30;
			default -> 20;
		};
	}

	/** Writes the number of a row without the signs that only lists have: 3 for 3., 一 for 一、. */
	static void number(BookSheet sheet, int column, String number, BookStyles styles) {
		String plain = number == null ? "" : number.replaceAll("[.．、]\\s*$", "");
		if (plain.matches("\\d{1,6}")) {
			sheet.number(column, Integer.parseInt(plain), styles.centred());
		} else {
			sheet.text(column, plain, styles.centred());
		}
	}
}
