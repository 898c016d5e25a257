package org.planwright.exchange.sheet;

import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.planwright.exchange.sheet.SheetCell.Kind;

/** Numbers as a cell shows them. Not for use by several threads. */
final class ShownValues {

	/** A number and what it turned out to be. */
	record Shown(String text, Kind kind) {
	}

	/** Formats that Chinese programs name by number only. */
	private static final Set<Integer> CHINESE_DATES = Set.of(27, 28, 29, 30, 31, 33, 36, 50, 51, 52, 53, 54, 57, 58);
	private static final Set<Integer> CHINESE_MONTHS = Set.of(27, 36, 50, 52, 54, 57);
	private static final Pattern GROUPING = Pattern.compile("(?<=\\d),(?=\\d{3})");
	private static final Pattern CURRENCY = Pattern.compile("[¥￥$]\\s*(?=[-\\d])");
	/** A number between texts. The library loses some signs of such texts. */
	private static final Pattern LITERALS = Pattern.compile("(?:\"([^\"]*)\")?([#0][#0,.]*)(?:\"([^\"]*)\")?");
	private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.");

	private final DataFormatter formatter = new DataFormatter(Locale.US);
	private final boolean since1904;

	/** @param since1904 whether days are counted from 1904 */
	ShownValues(boolean since1904) {
		this.since1904 = since1904;
	}

	/** What a cell with a number shows. */
	Shown of(double value, int formatIndex, String format) {
		boolean chinese = CHINESE_DATES.contains(formatIndex) && (format == null || format.equalsIgnoreCase("General"));
		if ((chinese || format != null && DateUtil.isADateFormat(formatIndex, format)) && DateUtil.isValidExcelDate(value)) {
			return new Shown(date(value, formatIndex, chinese ? "" : format), Kind.DATE);
		}
		Matcher literals = format == null ? null : LITERALS.matcher(format);
		if (literals != null && literals.matches() && value >= 0) {
			String number = formatter.formatRawCellContents(value, 0, literals.group(2), since1904);
			return new Shown(Objects.toString(literals.group(1), "") + GROUPING.matcher(number).replaceAll("") + Objects.toString(literals.group(3), ""), Kind.NUMBER);
		}
		String text = format == null ? formatter.formatRawCellContents(value, 0, "General", since1904)
				: formatter.formatRawCellContents(value, formatIndex, format, since1904);
		return new Shown(GROUPING.matcher(CURRENCY.matcher(text).replaceAll("")).replaceAll(""), Kind.NUMBER);
	}

	private String date(double value, int formatIndex, String format) {
		LocalDateTime date = DateUtil.getLocalDateTime(value, since1904);
		String signs = QUOTED.matcher(format).replaceAll("").toLowerCase(Locale.ROOT);
		if (!format.isEmpty() && signs.indexOf('y') < 0) {
			return formatter.formatRawCellContents(value, formatIndex, format, since1904);
		}
		if (!format.isEmpty() && signs.indexOf('m') < 0) {
			return date.getYear() + "年";
		}
		boolean month = format.isEmpty() ? CHINESE_MONTHS.contains(formatIndex) : signs.indexOf('d') < 0;
		return month ? date.getYear() + "年" + date.getMonthValue() + "月" : date.toLocalDate().toString();
	}
}
