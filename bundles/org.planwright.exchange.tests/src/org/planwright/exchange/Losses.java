package org.planwright.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.util.BitSet;
import java.util.regex.Pattern;

import org.planwright.exchange.document.Noise;
import org.planwright.exchange.document.SourceRange;
import org.planwright.exchange.report.EntryKind;
import org.planwright.exchange.report.ReportEntry;
import org.planwright.exchange.trace.Trace;
import org.planwright.model.text.Widths;

/**
 * Proves that an import lost nothing, twice: the two texts are compared without white space and without what the report lists, and every
 * character of the original must be reached by the trace.
 */
public final class Losses {

	/** What is punctuation of the layout in one text and of the language in the other. */
	private static final Pattern LAYOUT = Pattern.compile("[（）()：:{}|^]");
	private static final Pattern HEADER = Pattern.compile("^(?:规划|标题|类型|地区|规划期|稿次|编制|批准)：");
	private static final Pattern OPENER = Pattern.compile("^(指标表：|表：)?(.*) \\{$");
	private static final Pattern TITLE_KEYWORD = Pattern.compile("^(?:篇|章|节|目) (?=\\S)");
	private static final Pattern LINE_KEYWORD = Pattern.compile("^(?:组|项|列|类别|指标) (?=\\S)");
	private static final Pattern CELL_KEY = Pattern.compile(" {2}(?:单位|往期|基期|中期|目标|远景|年均|累计|备注|属性|栏[0-9]+) ");

	private Losses() {
	}

	public static void assertNone(ImportResult result) {
		String original = original(result);
		String plan = result.planText();
		// Footnotes have no heading of their own.
		String printed = printed(result.document().extras().notes().isEmpty() ? plan : plan.replaceFirst("\n名词解释(?:：脚注)? \\{\n", "\n"));
		if (!original.equals(printed)) {
			int at = 0;
			while (at < Math.min(original.length(), printed.length()) && original.charAt(at) == printed.charAt(at)) {
				at++;
			}
			assertEquals(around(original, at), around(printed, at));
		}
		assertAllReached(result);
	}

	private static String around(String text, int at) {
		return text.substring(Math.max(0, at - 20), Math.min(text.length(), at + 30));
	}

	/** The original without what the report says was left out or taken from the cover. */
	private static String original(ImportResult result) {
		StringBuilder text = new StringBuilder(result.document().text());
		for (Noise noise : result.report().noise()) {
			blank(text, noise.range());
		}
		for (ReportEntry fact : result.report().entries(EntryKind.COVER_FACT)) {
			blank(text, fact.range());
		}
		StringBuilder plain = new StringBuilder();
		for (String line : text.toString().split("[\n\r\f]")) {
			plain.append(plain(line.strip().replaceFirst("^注[：:]", "")));
		}
		return plain.toString();
	}

	private static void blank(StringBuilder text, SourceRange range) {
		for (int i = range.start(); i < range.end(); i++) {
			text.setCharAt(i, ' ');
		}
	}

	/** What a reader of the printed plan would read; written without the classes under test. */
	private static String printed(String plan) {
		StringBuilder plain = new StringBuilder();
		for (String line : plan.split("\n")) {
			String text = line.strip();
			if (HEADER.matcher(text).find() || text.equals("}")) {
				continue;
			}
			boolean framed = line.startsWith("  ");
			if (text.startsWith("\\")) {
				text = text.substring(1);
			} else if (!framed && text.endsWith(" {")) {
				text = OPENER.matcher(text).replaceFirst("$2").replace("无标题", "");
			} else {
				text = text.startsWith("列 ") ? text.replace("、", "") : text;
				text = (framed ? LINE_KEYWORD : TITLE_KEYWORD).matcher(text).replaceFirst("");
				text = framed ? CELL_KEY.matcher(text).replaceAll("").replaceAll("\"", "") : text;
			}
			text = text.replaceFirst("^注[：:]", "");
			plain.append(plain(text.replaceAll("\\\\(?=[\\\\「^|])", "")));
		}
		return plain.toString();
	}

	private static String plain(String line) {
		return LAYOUT.matcher(Widths.withoutBlanks(line)).replaceAll("");
	}

	/** Only the second proof: damaged tables may come out in another order. */
	public static void assertAllReached(ImportResult result) {
		String original = result.document().text();
		BitSet reached = new BitSet(original.length());
		Trace trace = result.trace();
		String plan = result.planText();
		for (int i = 0; i < plan.length(); i++) {
			SourceRange place = trace.toSource(i, i + 1);
			if (place.length() > 0) {
				boolean blank = Widths.isBlank(plan.charAt(i)) && Widths.isBlank(original.charAt(place.start()));
				if (!blank && plan.charAt(i) != original.charAt(place.start())) {
					fail("plan character " + i + " is traced to another one at " + place);
				}
				reached.set(place.start());
			}
		}
		result.report().noise().forEach(noise -> reached.set(noise.range().start(), noise.range().end()));
		result.report().entries(EntryKind.COVER_FACT).forEach(fact -> reached.set(fact.range().start(), fact.range().end()));
		for (int i = 0; i < original.length(); i++) {
			char c = original.charAt(i);
			if (!reached.get(i) && !Widths.isBlank(c) && !LAYOUT.matcher(String.valueOf(c)).matches()) {
				fail("lost at " + i + ": " + original.substring(i, Math.min(original.length(), i + 20)));
			}
		}
	}
}
