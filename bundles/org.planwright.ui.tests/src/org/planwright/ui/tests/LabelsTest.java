package org.planwright.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.osgi.framework.Bundle;
import org.planwright.ui.UiPlugin;

/** Every text that a person reads is there in English and in Chinese. */
class LabelsTest {

	private static final Pattern KEY = Pattern.compile("\"%([\\w.]+)\"");
	private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
	/** Names that are the same in both languages. */
	private static final Set<String> UNTRANSLATED = Set.of("windowTitle", "html.made", "templates.file");

	static Stream<Bundle> bundles() {
		return Stream.of(UiPlugin.instance().getBundle().getBundleContext().getBundles())
				.filter(bundle -> bundle.getSymbolicName().startsWith("org.planwright.") && !bundle.getSymbolicName().endsWith(".tests"));
	}

	@ParameterizedTest
	@MethodSource("bundles")
	void bothLanguagesHaveTheSameKeys(Bundle bundle) throws IOException {
		for (URL english : english(bundle)) {
			URL chinese = chinese(bundle, english);
			assertTrue(chinese != null, () -> "no Chinese for " + english);
			assertEquals(new TreeSet<>(read(english).keySet()), new TreeSet<>(read(chinese).keySet()), english.toString());
		}
	}

	@ParameterizedTest
	@MethodSource("bundles")
	void noTextIsEmptyAndChineseIsChinese(Bundle bundle) throws IOException {
		for (URL english : english(bundle)) {
			Properties texts = read(english);
			Properties translated = read(chinese(bundle, english));
			for (String key : texts.stringPropertyNames()) {
				assertFalse(texts.getProperty(key).isBlank(), key);
				boolean words = texts.getProperty(key).replaceAll("\\{\\d+[^}]*\\}", "").matches("(?s).*[A-Za-z]{2}.*");
				assertTrue(!words || UNTRANSLATED.contains(key) || HAN.matcher(translated.getProperty(key)).find(), () -> english + " " + key);
			}
		}
	}

	@ParameterizedTest
	@MethodSource("bundles")
	void everyLabelOfAPluginIsDefined(Bundle bundle) throws IOException {
		URL plugin = bundle.getEntry("plugin.xml");
		if (plugin == null) {
			return;
		}
		Properties texts = bundle.getEntry("plugin.properties") == null ? new Properties() : read(bundle.getEntry("plugin.properties"));
		Set<String> missing = new TreeSet<>();
		try (InputStream content = plugin.openStream()) {
			Matcher keys = KEY.matcher(new String(content.readAllBytes(), StandardCharsets.UTF_8));
			while (keys.find()) {
				if (!texts.containsKey(keys.group(1))) {
					missing.add(keys.group(1));
				}
			}
		}
		assertEquals(Set.of(), missing);
	}

	private static List<URL> english(Bundle bundle) {
		Enumeration<URL> found = bundle.findEntries("/", "*.properties", true);
		List<URL> english = new ArrayList<>();
		for (URL file : found == null ? List.<URL>of() : Collections.list(found)) {
			String name = file.getPath();
			if (name.endsWith("/plugin.properties") || name.endsWith("/messages.properties")) {
				english.add(file);
			}
		}
		return english;
	}

	private static URL chinese(Bundle bundle, URL english) {
		return bundle.getEntry(english.getPath().replace(".properties", "_zh.properties"));
	}

	private static Properties read(URL file) throws IOException {
		Properties texts = new Properties();
		try (InputStreamReader reader = new InputStreamReader(file.openStream(), StandardCharsets.UTF_8)) {
			texts.load(reader);
		}
		return texts;
	}
}
