package org.planwright.help;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class GuideTest {

	@TempDir
	Path folder;

	static Stream<String> subjects() {
		return Guide.SUBJECTS.stream();
	}

	@ParameterizedTest
	@MethodSource("subjects")
	void bothLanguagesSayTheSame(String subject) throws IOException {
		assertEquals(shape(subject, "zh"), shape(subject, "en"));
	}

	/** The kinds of the lines that structure a page. */
	private static List<String> shape(String subject, String language) throws IOException {
		return Guide.markdown(language, subject).lines().flatMap(line -> Stream.of("# ", "## ", "```").filter(line.strip()::startsWith)).toList();
	}

	@ParameterizedTest
	@ValueSource(strings = { "zh", "en" })
	void contentsLeadToEveryHeading(String language) throws IOException {
		String page = page(Locale.of(language));
		List<String> targets = found(page, "href=\"#(\\w+)\"");
		assertEquals(found(page, "<h[12] id=\"(\\w+)\""), targets);
		assertTrue(targets.size() > Guide.SUBJECTS.size());
	}

	@Test
	void isOnePageThatNeedsNothingElse() throws IOException {
		String page = page(Locale.CHINESE);
		assertTrue(page.startsWith("<!DOCTYPE html>"), page.substring(0, 30));
		assertEquals(List.of(), found(page, "(?:src|href)=\"([^#\"][^\"]*)\""));
	}

	@Test
	void whoReadsAnotherLanguageIsShownTheEnglishOne() throws IOException {
		assertEquals(page(Locale.ENGLISH), page(Locale.FRENCH));
	}

	private String page(Locale locale) throws IOException {
		Path file = folder.resolve("guide.html");
		Guide.write(file, locale);
		return Files.readString(file);
	}

	private static List<String> found(String text, String pattern) {
		return Pattern.compile(pattern).matcher(text).results().map((MatchResult match) -> match.group(1)).toList();
	}
}
