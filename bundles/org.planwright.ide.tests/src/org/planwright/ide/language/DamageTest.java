package org.planwright.ide.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A damaged line costs at most itself: what every other line is, how it is divided and the kind of frame it stands in stay the same. And whatever the damage, the
 * parser accepts the text. A frame that lost its closing sign ends by indentation, so this holds for frames as the formatter lays them out; where the lines of a
 * frame are not indented, a lost closing sign ends it at once.
 */
@ExtendWith(NoLoggedErrors.class)
class DamageTest {

	private static final String SIGNS = "{“（「《[";
	private static final Pattern BRACKETED = Pattern.compile("^\\s*[（(][一二三四五六七八九十]+[）)]");

	static List<String> documents() throws Exception {
		return Documents.names();
	}

	@ParameterizedTest
	@MethodSource("documents")
	void everyLineDamagedCostsAtMostItself(String name) throws Exception {
		String text = Documents.text(name);
		Tokens whole = new Tokens(text);
		List<String> failures = new ArrayList<>();
		int damages = 0;
		for (int from = 0; from < text.length();) {
			int end = text.indexOf('\n', from);
			end = end < 0 ? text.length() : end;
			String line = text.substring(from, end);
			for (Map.Entry<String, String> damage : damages(line).entrySet()) {
				damages++;
				String damaged = text.substring(0, from) + damage.getValue() + text.substring(end);
				String lost = whole.compare(new Tokens(damaged), from, end, from + damage.getValue().length());
				if (lost != null) {
					failures.add(damage.getKey() + " <" + shorten(line) + "> " + lost);
				}
				if (damages % 97 == 0) {
					assertEquals(List.of(), Language.syntaxErrors(Language.parse(damaged)), damage.getKey() + line);
				}
			}
			from = end + 1;
		}
		assertEquals(List.of(), failures.subList(0, Math.min(20, failures.size())), failures.size() + " of " + damages + " damages cost more");
	}

	@ParameterizedTest
	@MethodSource("documents")
	void damageAnywhereIsParsed(String name) throws Exception {
		String text = Documents.text(name);
		Random random = new Random(20260401);
		int tries = 40;
		for (int i = 0; i < tries; i++) {
			int at = (int) ((long) text.length() * i / tries) + random.nextInt(Math.max(1, text.length() / tries));
			int length = Math.min(1 + random.nextInt(12), text.length() - at);
			String rest = text.substring(Math.min(text.length(), at + length));
			for (String damaged : List.of(text.substring(0, at) + rest, text.substring(0, at) + noise(random) + text.substring(at), text.substring(0, at))) {
				assertEquals(List.of(), Language.syntaxErrors(Language.parse(damaged)), "at " + at);
			}
		}
	}

	private static String noise(Random random) {
		String signs = "{}@「」=.|\\\"、：: \t\n\r\uFEFF\u3000^①第一章专栏1表指标列注//\uD841\uDD64\uD841";
		StringBuilder noise = new StringBuilder();
		for (int i = random.nextInt(6); i >= 0; i--) {
			noise.append(signs.charAt(random.nextInt(signs.length())));
		}
		return noise.toString();
	}

	private static Map<String, String> damages(String line) {
		Map<String, String> damages = new LinkedHashMap<>();
		if (line.isBlank()) {
			return damages;
		}
		damages.put("cut", line.substring(0, line.length() / 2));
		damages.put("doubled", line + '\n' + line);
		for (int i = 0; i < SIGNS.length(); i++) {
			int at = line.indexOf(SIGNS.charAt(i));
			if (at >= 0) {
				damages.put("without " + SIGNS.charAt(i), line.substring(0, at) + line.substring(at + 1));
			}
		}
		Matcher bracketed = BRACKETED.matcher(line);
		if (bracketed.find()) {
			damages.put("without number", line.substring(bracketed.end()));
		}
		return damages;
	}

	private static String shorten(String line) {
		return line.length() < 40 ? line : line.substring(0, 40) + "…";
	}
}
