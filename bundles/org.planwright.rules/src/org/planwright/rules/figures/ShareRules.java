package org.planwright.rules.figures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.xtext.validation.Check;
import org.eclipse.xtext.validation.CheckType;
import org.planwright.model.plan.DataTable;
import org.planwright.model.plan.FrameLine;
import org.planwright.model.plan.Plan;
import org.planwright.model.plan.TableCell;
import org.planwright.model.plan.TableRow;
import org.planwright.model.text.Widths;
import org.planwright.rules.reading.Passage;
import org.planwright.rules.reading.Readings;
import org.planwright.rules.ruleset.RuleSet;

import com.google.inject.Inject;

/** Rule on shares of a whole. */
public class ShareRules extends RuleSet {

	private static final String NUMBER = "\\d{1,3}(?:\\.\\d{1,2})?";
	private static final Pattern RATIO = Pattern.compile("(?<![\\d.:])" + NUMBER + "(?:\\s*[:∶]\\s*" + NUMBER + "){2,}(?![\\d:])");
	private static final Pattern LIST = Pattern.compile("分别(?:为|占|达到?|是|调整为)\\D{0,6}?(?<shares>" + NUMBER + "%(?:[、和,，及]{1,2}" + NUMBER + "%){2,})");
	/** What is divided without remainder. */
	private static final Pattern DIVIDED = Pattern.compile("产业|结构|构成|比重|占比");
	private static final Pattern ALL = Pattern.compile("三次产业|[一二三]、?[二三]、?三产|第一、(?:第)?二、(?:第)?三产业|三产");
	private static final Pattern SHARE_COLUMN = Pattern.compile("占比|比重|构成|份额|百分比");
	private static final Pattern TOTAL_ROW = Pattern.compile("^(合计|总计|总量|总额|小计)$");
	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
	private static final BigDecimal TOLERANCE = new BigDecimal("0.1");
	private static final BigDecimal HALF = new BigDecimal("0.5");
	private static final int LEAST = 40;
	private static final int MOST = 250;
	private static final int REACH = 24;

	private final Readings readings;

	@Inject
	ShareRules(Readings readings) {
		this.readings = readings;
	}

	/** C06 in prose: shares that make up a whole are 100 together. */
	@Check(CheckType.NORMAL)
	public void sharesAreAHundredInProse(Plan plan) {
		for (Passage passage : readings.of(plan).passages()) {
			String text = Widths.halfWidth(passage.text());
			if (text.indexOf(':') >= 0 || text.indexOf('∶') >= 0) {
				Matcher ratio = RATIO.matcher(text);
				while (ratio.find()) {
					check(passage, text, DIVIDED, ratio.start(), ratio.end());
				}
			}
			if (text.contains("分别")) {
				Matcher list = LIST.matcher(text);
				while (list.find()) {
					check(passage, text, ALL, list.start("shares"), list.end("shares"));
				}
			}
		}
	}

	private void check(Passage passage, String text, Pattern subject, int start, int end) {
		if (subject.matcher(text.substring(Math.max(0, start - REACH), start)).find()) {
			conflict(numbers(text.substring(start, end))).ifPresent(sum -> report("C06").with(text.substring(start, end), sum.toPlainString()).at(passage.line(), passage.content(), start, end));
		}
	}

	/** C06 in tables: the column of shares of a table with a row for the total. */
	@Check(CheckType.NORMAL)
	public void sharesAreAHundredInTables(DataTable table) {
		List<TableRow> rows = new ArrayList<>();
		for (FrameLine line : table.getLines()) {
			if (line instanceof TableRow row) {
				rows.add(row);
			}
		}
		int total = rows.size() < 2 ? -1 : totalRow(rows);
		for (int column = 1; total > 0 && column < rows.get(0).getCells().size(); column++) {
			if (SHARE_COLUMN.matcher(text(rows.get(0), column)).find()) {
				column(rows, column, total);
			}
		}
	}

	private void column(List<TableRow> rows, int column, int total) {
		List<BigDecimal> shares = new ArrayList<>();
		for (int i = 1; i < rows.size(); i++) {
			if (i != total) {
				List<BigDecimal> numbers = numbers(text(rows.get(i), column));
				if (numbers.size() != 1) {
					return;
				}
				shares.add(numbers.get(0));
			}
		}
		TableCell head = rows.get(0).getCells().get(column);
		conflict(shares).ifPresent(sum -> report("C06", "table").with(text(rows.get(0), column), sum.toPlainString()).at(head));
	}

	private static int totalRow(List<TableRow> rows) {
		for (int i = 1; i < rows.size(); i++) {
			if (TOTAL_ROW.matcher(text(rows.get(i), 0)).matches()) {
				return i;
			}
		}
		return -1;
	}

	private static String text(TableRow row, int column) {
		return column >= row.getCells().size() || row.getCells().get(column).getText() == null ? "" : Widths.withoutBlanks(Widths.halfWidth(row.getCells().get(column).getText()));
	}

	private static List<BigDecimal> numbers(String text) {
		return Pattern.compile("\\d+(?:\\.\\d+)?").matcher(text).results().map(result -> new BigDecimal(result.group())).toList();
	}

	/** The sum when it is no hundred, whatever way the shares were rounded; a sum far from it is no sum of shares. */
	private static Optional<BigDecimal> conflict(List<BigDecimal> shares) {
		if (shares.size() < 2) {
			return Optional.empty();
		}
		BigDecimal sum = shares.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
		BigDecimal rounding = shares.stream().map(BigDecimal::ulp).reduce(BigDecimal.ZERO, BigDecimal::max).multiply(HALF).multiply(BigDecimal.valueOf(shares.size() - 1L));
		boolean wrong = sum.subtract(HUNDRED).abs().compareTo(rounding.max(TOLERANCE)) > 0;
		return wrong && sum.intValue() >= LEAST && sum.intValue() <= MOST ? Optional.of(sum) : Optional.empty();
	}
}
