package org.planwright.model.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Finding a pattern in prose. */
class FinderTest {

	private static final String SIGNS = "力争取到20年五十“”万亩，。约近的Aa以上)";

	@ParameterizedTest
	@ValueSource(strings = { "力争|争取", "(?<!\\d)(20\\d\\d)\\s*年", "[“\"]?十([一二五])五[”\"]?", "(约|近)\\s*\\d[\\d.,]*\\s*[^，。\\d]{0,6}?(左右|上)", "(?<=[的力])[年五](?=十|$)", "(?<=的{1,2}|力)万亩",
			"(?:^|，)[^，。]{2}", "^争", "。$", "$", "力?", "\\b[aA]", "(?i)a+", "[^的]", ".十", "(?!年)[年五]", "(?:万(?=亩))|亩", "(?<year>20)(?!0)", "2(?:0|年)*上", "(?:\\d{1,3}|五)+亩?", "(.)\\1", "𠮷|年" })
	void findsWhatAMatcherFinds(String expression) {
		Random random = new Random(7);
		Finder finder = Finder.of(expression);
		for (int i = 0; i < 3000; i++) {
			StringBuilder text = new StringBuilder();
			int length = random.nextInt(12);
			for (int at = 0; at < length; at++) {
				text.append(random.nextInt(40) == 0 ? "𠮷" : SIGNS.charAt(random.nextInt(SIGNS.length())));
			}
			assertFindsTheSame(finder, text.toString());
		}
	}

	private static void assertFindsTheSame(Finder finder, String text) {
		List<String> expected = new ArrayList<>();
		Matcher matcher = finder.pattern().matcher(text);
		while (matcher.find()) {
			expected.add(groups(matcher));
		}
		assertEquals(expected, finder.in(text).stream().map(FinderTest::groups).toList(), () -> finder.pattern() + " in " + text);
		assertEquals(!expected.isEmpty(), finder.isIn(text));
		assertEquals(expected.isEmpty() ? null : expected.getFirst(), finder.first(text) == null ? null : groups(finder.first(text)));
		assertEquals(finder.pattern().matcher(text).replaceAll("-"), finder.replaceAll(text, match -> "-"));
	}

	private static String groups(MatchResult match) {
		StringBuilder groups = new StringBuilder();
		for (int group = 0; group <= match.groupCount(); group++) {
			groups.append(match.start(group)).append('-').append(match.end(group)).append(match.group(group)).append(' ');
		}
		return groups.toString();
	}

	@Test
	void leavesTextsWithoutAMatchAsTheyAre() {
		Finder finder = new Finder(Pattern.compile("《[^》]*》"));
		String text = "按照规划要求，全面完成各项任务。";
		assertFalse(finder.isIn(text));
		assertNull(finder.first(text));
		assertTrue(finder.without(text) == text);
		assertEquals("印发的通知", finder.without("印发《纲要》的通知"));
	}
}
