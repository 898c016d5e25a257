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
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
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

	@Test
	void bothLanguagesSayTheSameThings() throws IOException {
		Map<String, String> english = messages("messages.properties");
		Map<String, String> chinese = messages("messages_zh.properties");
		assertEquals(english.keySet(), chinese.keySet());
		Pattern argument = Pattern.compile("\\{\\d}");
		english.forEach((key, value) -> assertEquals(new TreeSet<>(argument.matcher(value).results().map(result -> result.group()).toList()),
				new TreeSet<>(argument.matcher(chinese.get(key)).results().map(result -> result.group()).toList()), key));
	}

	@Test
	void everyRuleAndVariantHasItsWordsInBothLanguages() {
		for (Locale locale : List.of(Locale.CHINESE, Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)) {
			for (Rule rule : RuleCatalogue.builtIn().all()) {
				assertFalse(RuleMessages.title(rule, locale).isBlank());
				assertFalse(RuleMessages.rationale(rule, locale).isBlank());
				assertFalse(RuleMessages.group(rule.group(), locale).isBlank());
				assertFalse(RuleMessages.finding(rule, null, locale, "甲", "乙", "丙", "丁", "戊").contains("{"));
				rule.variants().keySet().forEach(variant -> assertFalse(RuleMessages.finding(rule, variant, locale, "甲", "乙", "丙", "丁", "戊").contains("{")));
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
		assertEquals(List.of("A01", "A02", "A03", "A04", "A05", "A06", "A07", "A08", "A09", "V01", "V02", "V03", "V05", "V06", "V07", "V08", "V09", "V10", "V11", "V12", "V13", "C01", "C02", "C03", "C04", "X01", "X02", "L04", "N01", "N02", "N03", "N04", "N05", "N06", "N07", "P01", "P02", "P04", "P05", "P06", "P08", "P09", "T01", "T03", "T04", "T05", "D01", "D02", "D04", "D05", "D06", "K01", "S01", "S02", "S03", "G01"),
				catalogue.all().stream().map(Rule::id).toList());
		assertEquals("planwright.rule.A01", catalogue.get("A01").code());
		assertEquals("A01", catalogue.findByCode("planwright.rule.A01").orElseThrow().id());
		assertTrue(catalogue.findByCode("org.eclipse.xtext.diagnostics.Diagnostic.Syntax").isEmpty());
		assertTrue(catalogue.findByCode(null).isEmpty());
		assertThrows(IllegalArgumentException.class, () -> catalogue.get("Z99"));
	}

	@Test
	void stagesChangeSeverities() {
		Rule rule = RuleCatalogue.builtIn().get("A04");
		assertEquals(RuleSeverity.INFO, rule.severity(DraftStage.CONSULTATION));
		assertEquals(RuleSeverity.WARNING, rule.severity(DraftStage.DRAFT));
		assertThrows(IllegalArgumentException.class, () -> rule.severity("nothing", DraftStage.DRAFT));
	}
}
