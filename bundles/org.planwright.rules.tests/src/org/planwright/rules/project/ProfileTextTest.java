package org.planwright.rules.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.planwright.rules.catalogue.RuleCatalogue;
import org.planwright.rules.catalogue.RuleSeverity;

/** Setting severities in the profile of a project. */
class ProfileTextTest {

	@TempDir
	Path folder;

	@Test
	void whatIsWrittenIsAProfile() throws Exception {
		String text = ProfileText.empty().with(Map.of("V01", RuleSeverity.ERROR, "A01", RuleSeverity.OFF)).text();
		Path file = Files.writeString(folder.resolve(ProfileText.FILE), text);

		Profile profile = ProfileFile.read(file, RuleCatalogue.builtIn(), problem -> {
			throw new AssertionError(problem);
		}).orElseThrow();
		assertEquals(Map.of("V01", RuleSeverity.ERROR, "A01", RuleSeverity.OFF), profile.rules());
		assertEquals(profile.rules(), ProfileText.of(text).severities());
	}

	@Test
	void aRuleIsALineAndRulesAreSorted() {
		List<String> lines = ProfileText.empty().with(Map.of("V01", RuleSeverity.ERROR, "A01", RuleSeverity.OFF)).text().lines().map(String::strip).toList();

		assertTrue(lines.indexOf("\"A01\": \"off\",") >= 0 && lines.indexOf("\"V01\": \"error\"") == lines.indexOf("\"A01\": \"off\",") + 1, lines.toString());
	}

	@Test
	void everythingElseStays() {
		ProfileText text = ProfileText.of("{\"format\": 1, \"name\": \"本局\", \"stage\": \"送审稿\", \"rules\": {\"V01\": \"error\"}}").with(Map.of());

		assertTrue(text.text().contains("\"name\": \"本局\"") && text.text().contains("\"stage\": \"送审稿\""), text.text());
		assertEquals(Map.of(), text.severities());
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "[]", "{}", "{\"format\": 2}", "{\"format\": 1, \"rules\": []}", "{\"format\": \"x\"}", "{\"format\": 1" })
	void whatIsNoProfileIsRefused(String text) {
		assertThrows(IllegalArgumentException.class, () -> ProfileText.of(text));
	}
}
