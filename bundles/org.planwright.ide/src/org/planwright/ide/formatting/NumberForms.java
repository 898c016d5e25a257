package org.planwright.ide.formatting;

import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.eclipse.xtext.resource.XtextResource;
import org.planwright.ide.formatting.Punctuation.Correction;
import org.planwright.ide.formatting.Punctuation.Kind;
import org.planwright.ide.formatting.Punctuation.Rule;

/**
 * Numbers of the prose as GB/T 15835 has them: only 万 and 亿 for large ones, 〇 in years, no digits for about so many, sign and unit at both ends of a range. The amounts stay
 * the same; what could be read in two ways is left alone.
 */
public final class NumberForms {

	private static final String NUMBER = "\\d+(?:\\.\\d+)?";
	private static final String NO_NUMBER_BEFORE = "(?<![\\dA-Za-z.%％＋+-])";
	private static final Map<String, Integer> ZEROS = Map.of("十", 1, "百", 2, "千", 3);
	private static final String DIGITS = "〇一二三四五六七八九";
	private static final List<Rule> RULES = List.of(
			new Rule(Kind.SCALE, Pattern.compile("(?<![\\d.])(\\d+)万(\\d)千(?![万亿])"), match -> match.group(1) + "." + match.group(2) + "万"),
			new Rule(Kind.SCALE, Pattern.compile("(?<![\\d.A-Za-z])([1-9]\\d?)([十百千])([万亿])(?=[元人亩吨只头口公平立户斤米株件个家套册次])"),
					match -> match.group(1) + "0".repeat(ZEROS.get(match.group(2))) + match.group(3)),
			new Rule(Kind.ZERO, Pattern.compile("二(?=[0OoＯ〇○零一二三四五六七八九]*[0OoＯ○零])[0OoＯ〇○零][0OoＯ〇○零一二三四五六七八九]{2}(?=年)"), match -> match.group().replaceAll("[0OoＯ○零]", "〇")),
			new Rule(Kind.ABOUT, Pattern.compile("(?<![第、\\d.])(?:1、2|2、3|3、4|4、5|5、6|6、7|7、8|8、9)(?=[个家次名人项处座年天种倍](?![、\\d]))"), NumberForms::about),
			new Rule(Kind.RANGE, Pattern.compile(NO_NUMBER_BEFORE + "(" + NUMBER + ")\\s*([-—–~～－至]+)\\s*(" + NUMBER + ")\\s*([%％])"), NumberForms::range),
			new Rule(Kind.RANGE, Pattern.compile(NO_NUMBER_BEFORE + "(" + NUMBER + ")\\s*([-—–~～－]+)\\s*(" + NUMBER + ")\\s*([万亿])"), NumberForms::range));

	private NumberForms() {
	}

	/** What is to be put right in a plan, in its order; no two overlap. */
	public static List<Correction> of(XtextResource plan) {
		return Punctuation.of(plan, RULES);
	}

	private static String about(MatchResult match) {
		String numbers = match.group();
		return switch (numbers) {
			case "1、2" -> "一两";
			case "2、3" -> "两三";
			default -> "" + DIGITS.charAt(numbers.charAt(0) - '0') + DIGITS.charAt(numbers.charAt(2) - '0');
		};
	}

	private static String range(MatchResult match) {
		String between = match.group(2).equals("至") ? "至" : "～";
		return match.group(1) + match.group(4) + between + match.group(3) + match.group(4);
	}
}
