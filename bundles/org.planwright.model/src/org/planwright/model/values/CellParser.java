package org.planwright.model.values;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.planwright.model.text.Finder;
import org.planwright.model.text.Widths;

/** Decides which kind of value a text is. The order of the attempts matters: the plainest form that takes the whole text wins. */
final class CellParser {

	/** Longer texts hold sentences, not values. */
	private static final int LONGEST_VALUE = 80;

	private static final int LONGEST_PLAIN_NUMBER = 16;

	private static final Pattern DASH = Pattern.compile("[-\u00AD\u2010-\u2015\u2212\u2500\uFE58\uFE63\uFF0D]{1,6}|[/／\\\\＼]{1,2}|…{1,4}|\\.{3,6}|⋯{1,4}");
	private static final Pattern ANNUAL_BEFORE = Pattern.compile("(?:五年)?年均(?:增长率?|增速|增幅|增加|递增|提高)?(?<down>下降|降低|减少|递减|降幅)?(?:率|为|[:：])?");
	private static final Finder ANNUAL_AFTER = Finder.of("[(（]年均(?:增长|增速|增加|提高)?(?<down>下降|降低|减少)?[)）]$");
	private static final Pattern TOTAL_BEFORE = Pattern
			.compile("(?:五年|[5５]年|期内)?累计(?:数|值)?(?:为|达到?|增长|增加|新增|提高|完成)?(?<down>下降|降低|减少)?(?:数|为|[:：])?");
	private static final Finder TOTAL_AFTER = Finder.of("[(（](?:五年|[5５]年)?累计数?[)）]$");
	private static final String OPENING = "[［〔【";
	private static final String CLOSING = "]］〕】";

	private CellParser() {
	}

	static CellValue parse(String lexeme) {
		if (isPlainNumber(lexeme)) {
			return new CellValue.Number(lexeme, Optional.empty(), new BigDecimal(lexeme), Optional.empty());
		}
		String text = Widths.trim(lexeme);
		int markStart = NoteMarks.start(text);
		Optional<String> mark = markStart < text.length() ? Optional.of(text.substring(markStart)) : Optional.empty();
		String body = Widths.trim(text.substring(0, markStart));
		if (body.isEmpty()) {
			return new CellValue.Empty(lexeme, mark);
		}
		if (body.length() > LONGEST_VALUE) {
			return new CellValue.Qualitative(lexeme, mark);
		}
		String sign = Widths.withoutBlanks(body);
		if (DASH.matcher(sign).matches()) {
			return new CellValue.Dash(lexeme, mark, sign);
		}
		CellValue found = bracketedTotal(lexeme, mark, body);
		if (found == null) {
			found = prefixed(lexeme, mark, body);
		}
		if (found == null) {
			found = NumericParser.parse(lexeme, mark, body);
		}
		if (found == null) {
			found = DelegationParser.parse(lexeme, mark, body);
		}
		return found == null ? new CellValue.Qualitative(lexeme, mark) : found;
	}

	/** Most cells of real tables are plain numbers; this recognises them without the patterns. */
	private static boolean isPlainNumber(String text) {
		int length = text.length();
		if (length == 0 || length > LONGEST_PLAIN_NUMBER) {
			return false;
		}
		int points = 0;
		for (int i = 0; i < length; i++) {
			char c = text.charAt(i);
			if (c == '.' && i > 0 && i < length - 1) {
				points++;
			} else if (c < '0' || c > '9') {
				return false;
			}
		}
		return points <= 1;
	}

	private static CellValue bracketedTotal(String lexeme, Optional<String> mark, String body) {
		int kind = OPENING.indexOf(body.charAt(0));
		if (kind < 0) {
			return null;
		}
		int close = -1;
		for (int i = body.length() - 1; i > 0 && close < 0; i--) {
			if (CLOSING.indexOf(body.charAt(i)) >= 0) {
				close = i;
			}
		}
		if (close < 0) {
			return null;
		}
		String inner = Widths.trim(body.substring(1, close));
		String unit = Widths.trim(body.substring(close + 1));
		CellValue total = part(unit.isEmpty() ? inner : inner + unit);
		return total == null ? null : new CellValue.FiveYearTotal(lexeme, mark.or(total::noteMark), total, false);
	}

	private static CellValue prefixed(String lexeme, Optional<String> mark, String body) {
		Matcher annual = ANNUAL_BEFORE.matcher(body);
		if (annual.lookingAt()) {
			CellValue rate = part(body.substring(annual.end()));
			return rate == null ? null : new CellValue.AnnualRate(lexeme, mark.or(rate::noteMark), rate, annual.group("down") != null);
		}
		Matcher total = TOTAL_BEFORE.matcher(body);
		if (total.lookingAt()) {
			CellValue sum = part(body.substring(total.end()));
			return sum == null ? null : new CellValue.FiveYearTotal(lexeme, mark.or(sum::noteMark), sum, total.group("down") != null);
		}
		MatchResult annualAfter = ANNUAL_AFTER.first(body);
		if (annualAfter != null) {
			CellValue rate = part(body.substring(0, annualAfter.start()));
			return rate == null ? null : new CellValue.AnnualRate(lexeme, mark.or(rate::noteMark), rate, annualAfter.group("down") != null);
		}
		MatchResult totalAfter = TOTAL_AFTER.first(body);
		if (totalAfter != null) {
			CellValue sum = part(body.substring(0, totalAfter.start()));
			return sum == null ? null : new CellValue.FiveYearTotal(lexeme, mark.or(sum::noteMark), sum, false);
		}
		return null;
	}

	/** The value of a rate or total; null when the text says nothing that a rate or total can be. */
	private static CellValue part(String text) {
		CellValue part = parse(Widths.trim(text));
		return switch (part) {
		case CellValue.Number n -> n;
		case CellValue.Comparison c -> c;
		case CellValue.Range r -> r;
		case CellValue.Approximate a -> a;
		case CellValue.HandedDown h -> h;
		case CellValue.InStep s -> s;
		case CellValue.Dash d -> d;
		default -> null;
		};
	}
}
