package org.planwright.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringWriter;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;

import org.eclipse.core.runtime.Platform;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the guide calls commands, views and menus is what the workbench calls them. */
class GuideTest {

	private static final Pattern NAMED = Pattern.compile("\\*\\*(.+?)\\*\\*");
	private static final List<String> BUNDLES = List.of("org.planwright.app", "org.planwright.ui");

	@ParameterizedTest
	@CsvSource({ "zh, plugin_zh.properties", "en, plugin.properties" })
	void namesWhatIsThere(String language, String file) throws IOException {
		Set<String> labels = new HashSet<>();
		for (String bundle : BUNDLES) {
			Properties texts = new Properties();
			try (Reader in = reader(Platform.getBundle(bundle).getEntry(file))) {
				texts.load(in);
			}
			texts.values().forEach(text -> labels.add(plain(text.toString())));
		}
		List<String> unknown = new ArrayList<>();
		int named = 0;
		for (URL page : Collections.list(Platform.getBundle("org.planwright.help").findEntries("guide/" + language, "*.md", false))) {
			try (Reader in = reader(page)) {
				for (var match : NAMED.matcher(text(in)).results().toList()) {
					Arrays.stream(match.group(1).split(" → ")).filter(label -> !labels.contains(label)).forEach(unknown::add);
					named++;
				}
			}
		}
		assertEquals(List.of(), unknown);
		assertFalse(named == 0);
	}

	private static String text(Reader in) throws IOException {
		StringWriter out = new StringWriter();
		in.transferTo(out);
		return out.toString();
	}

	private static Reader reader(URL entry) throws IOException {
		return new InputStreamReader(entry.openStream(), StandardCharsets.UTF_8);
	}

	/** Without mnemonics and dots. */
	private static String plain(String label) {
		return label.replaceAll("\\(&\\w\\)", "").replace("&", "").replaceAll("\\s*(\\.\\.\\.|…)$", "");
	}
}
