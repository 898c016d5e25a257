package org.planwright.rules.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.planwright.model.plan.DraftStage;

class RuleMessagesTest {

	private static Map<String, String> messages(String file) throws IOException {
		Properties properties = new Properties();
		try (Reader reader = new InputStreamReader(RuleMessages.class.getResourceAsStream(file), StandardCharsets.UTF_8)) {
			properties.load(reader);
		}
		Map<String, String> messages = new TreeMap<>();
		properties.forEach((key, value) -> messages.put((String) key, (String) value));
		return messages;
	}

	static Set<String> groups() {
		return RuleCatalogue.builtIn().all().stream().map(Rule::group).collect(Collectors.toCollection(TreeSet::new));
	}

	@ParameterizedTest
	@MethodSource("groups")
	void bothLanguagesSayTheSameThings(String group) throws IOException {
		Map<String, String> english = messages(group + ".properties");
		Map<String, String> chinese = messages(group + "_zh.properties");
		assertEquals(english.keySet(), chinese.keySet());
		Pattern argument = Pattern.compile("\\{\\d}");
		english.forEach((key, value) -> assertEquals(new TreeSet<>(argument.matcher(value).results().map(result -> result.group()).toList()),
				new TreeSet<>(argument.matcher(chinese.get(key)).results().map(result -> result.group()).toList()), key));
	}

	/** Findings are comments in Word drafts too, where lines of a plan mean nothing. */
	@Test
	void adviceForAnIndicatorSaysWhatTheDocumentIsToSayBeforeTheLineOfAPlan() {
		for (String rule : List.of("A02 unresolved", "A06", "V06", "L06 near")) {
			String[] parts = rule.split(" ");
			Rule asked = RuleCatalogue.builtIn().get(parts[0]);
			String text = parts.length > 1 ? RuleMessages.finding(asked, parts[1], Locale.CHINESE, "甲", "乙", "丙") : RuleMessages.rationale(asked, Locale.CHINESE);
			assertTrue(text.contains("备注栏") && text.indexOf("规划文本中也可") < text.indexOf("@") && text.indexOf("规划文本中也可") > 0, text);
		}
	}

	@Test
	void everyRuleAndVariantHasItsWordsInBothLanguages() {
		for (Locale locale : List.of(Locale.CHINESE, Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)) {
			for (Rule rule : RuleCatalogue.builtIn().all()) {
				assertFalse(RuleMessages.title(rule, locale).isBlank());
				assertFalse(RuleMessages.rationale(rule, locale).isBlank());
				assertFalse(RuleMessages.group(rule, locale).isBlank());
				assertFalse(RuleMessages.finding(rule, null, locale, "甲", "乙", "丙", "丁", "戊", "己").contains("{"));
				rule.variants().keySet().forEach(variant -> assertFalse(RuleMessages.finding(rule, variant, locale, "甲", "乙", "丙", "丁", "戊", "己").contains("{")));
			}
		}
	}

	@Test
	void languageIsTheOneAskedForWhateverTheDefault() {
		Rule rule = RuleCatalogue.builtIn().get("V01");
		Locale before = Locale.getDefault();
		try {
			Locale.setDefault(Locale.CHINESE);
			assertEquals("An indicator has a unit", RuleMessages.title(rule, Locale.ENGLISH));
			Locale.setDefault(Locale.ENGLISH);
			assertEquals("指标须有单位", RuleMessages.title(rule, Locale.CHINESE));
		} finally {
			Locale.setDefault(before);
		}
	}

	@Test
	void catalogueFindsRulesByIdAndCode() {
		RuleCatalogue catalogue = RuleCatalogue.builtIn();
		assertEquals("A01", catalogue.all().iterator().next().id());
		assertEquals("planwright.rule.A01", catalogue.get("A01").code());
		assertEquals("A01", catalogue.findByCode("planwright.rule.A01").orElseThrow().id());
		assertTrue(catalogue.findByCode("org.eclipse.xtext.diagnostics.Diagnostic.Syntax").isEmpty());
		assertTrue(catalogue.findByCode(null).isEmpty());
		assertThrows(IllegalArgumentException.class, () -> catalogue.get("Z99"));
	}

	@Test
	void idsAreUniqueWhereverRulesComeFrom() {
		RuleCatalogue catalogue = RuleCatalogue.builtIn();
		Rule rule = catalogue.get("A01");
		assertThrows(IllegalArgumentException.class, () -> catalogue.with(List.of(rule)));
	}

	@Test
	void stagesChangeSeverities() {
		Rule rule = RuleCatalogue.builtIn().get("A04");
		assertEquals(RuleSeverity.INFO, rule.severity(DraftStage.CONSULTATION));
		assertEquals(RuleSeverity.WARNING, rule.severity(DraftStage.DRAFT));
		assertThrows(IllegalArgumentException.class, () -> rule.severity("nothing", DraftStage.DRAFT));
	}
}
