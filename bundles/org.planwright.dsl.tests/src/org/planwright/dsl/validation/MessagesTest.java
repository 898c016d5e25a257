package org.planwright.dsl.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.xtext.validation.Issue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.planwright.dsl.DslMessages;
import org.planwright.dsl.NoLoggedErrors;
import org.planwright.dsl.Plans;

/** What is wrong is said in both languages, at the character. */
@ExtendWith(NoLoggedErrors.class)
class MessagesTest {

	private final Locale locale = Locale.getDefault();

	@AfterEach
	void restore() {
		Locale.setDefault(locale);
	}

	@ParameterizedTest(name = "{0}")
	@CsvSource(delimiter = '|', value = {
			"unknownFormat   | 格式：99                              | 1 | 4  | 99",
			"unknownHeader   | 规划：甲/某处来文/标题：乙             | 2 | 1  | 某处来文",
			"duplicateHeader | 规划：甲/规划：乙                     | 2 | 1  | 规划：乙",
			"unknownText     | 地区：甲县  县级  很大                | 1 | 12 | 很大",
			"unknownText     | 指标表 {/  指标 甲  约束性  大约/}     | 2 | 14 | 大约",
			"damagedLine     | 正文。/}                              | 2 | 1  | }",
			"damagedLine     | @ 牵头 县水利局                       | 1 | 1  | @ 牵头 县水利局",
			"missingOpen     | 专栏1：水利/  1. 甲/}                 | 1 | 1  | 专栏1",
			"missingClose    | 专栏1：水利 {/  1. 甲/第二章 保障      | 1 | 1  | 专栏1",
			"unknownKey      | 正文。/@ 无此键 甲                    | 2 | 3  | 无此键 甲",
			"missingValue    | 正文。/@ 地点 甲  牵头                | 2 | 9  | 牵头",
			"missingValue    | 指标表 {/指标 甲  目标/}              | 2 | 7  | 目标",
			"unknownYears    | 正文。/@ 时限 尽早                    | 2 | 6  | 尽早",
			"unknownAmount   | 正文。/@ 规模 若干亩                   | 2 | 6  | 若干亩",
			"unknownAmount   | 正文。/@ 规模 3亩 即 一些  投资 5万元 | 2 | 11 | 一些",
			"malformedCheck  | 正文写作\\「=甲乙，达到3「=森林.无」。 | 1 | 14 | 「=森林.无」",
			"unknownLiteral  | 指标表 {/指标 甲/@ 方向 上升/}        | 3 | 6  | 上升"})
	void aFindingStandsAtTheCharacter(String code, String text, int line, int column, String marked) {
		String plan = text.replace("/", "\n");
		for (Locale each : List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE)) {
			Locale.setDefault(each);
			List<Issue> issues = Plans.issues(plan);
			assertEquals(List.of("planwright.language." + code), issues.stream().map(Issue::getCode).toList());
			Issue issue = issues.get(0);
			assertEquals(List.of(line, column), List.of(issue.getLineNumber(), issue.getColumn()));
			assertEquals(marked, plan.substring(issue.getOffset(), issue.getOffset() + issue.getLength()));
			assertEquals(each == Locale.SIMPLIFIED_CHINESE, !issue.getMessage().matches(".*[a-z]{3}.*"), issue.getMessage());
		}
	}

	@Test
	void whatTheParserSaysIsLocalisedToo() {
		Locale.setDefault(Locale.ENGLISH);
		assertEquals("\"}\" is not expected here", DslMessages.format("syntax", "}"));
		Locale.setDefault(Locale.SIMPLIFIED_CHINESE);
		assertEquals("此处不应出现“}”", DslMessages.format("syntax", "}"));
	}

	@Test
	void bothLanguagesSayTheSame() throws Exception {
		Properties english = messages("messages.properties");
		Properties chinese = messages("messages_zh.properties");
		assertFalse(english.isEmpty());
		assertEquals(new TreeSet<>(english.keySet()), new TreeSet<>(chinese.keySet()));
		for (String key : english.stringPropertyNames()) {
			assertEquals(arguments(english.getProperty(key)), arguments(chinese.getProperty(key)), key);
		}
	}

	private static List<String> arguments(String message) {
		List<String> found = new ArrayList<>();
		Matcher matcher = Pattern.compile("\\{\\d\\}").matcher(message);
		while (matcher.find()) {
			found.add(matcher.group());
		}
		found.sort(null);
		return found;
	}

	private static Properties messages(String name) throws Exception {
		Properties properties = new Properties();
		try (var reader = new InputStreamReader(DslMessages.class.getResourceAsStream(name), StandardCharsets.UTF_8)) {
			properties.load(reader);
		}
		return properties;
	}
}
