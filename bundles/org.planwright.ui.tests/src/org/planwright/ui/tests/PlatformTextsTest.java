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
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.osgi.service.localization.BundleLocalization;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.planwright.ui.UiPlugin;

/** The Chinese texts of the Eclipse platform, which are fragments of its bundles, fit the platform that is there. */
class PlatformTextsTest {

	private static final String PREFIX = "org.planwright.nl.";
	private static final String CHINESE = "_zh.properties";
	private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)");
	private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
	private static final Pattern MNEMONIC = Pattern.compile("(?<!&)&\\w");
	/** Where a mnemonic is in a Chinese text. */
	private static final Pattern LETTER_IN_BRACKETS = Pattern.compile("\\(&[A-Z]\\)");

	static Stream<Bundle> fragments() {
		return Stream.of(UiPlugin.instance().getBundle().getBundleContext().getBundles()).filter(bundle -> bundle.getSymbolicName().startsWith(PREFIX));
	}

	@Test
	void everyFragmentIsAttachedToTheBundleItIsNamedAfter() {
		List<Bundle> fragments = fragments().toList();
		assertFalse(fragments.isEmpty());
		for (Bundle fragment : fragments) {
			String host = "org.eclipse." + fragment.getSymbolicName().substring(PREFIX.length());
			assertEquals(host, fragment.getHeaders().get(Constants.FRAGMENT_HOST));
			assertTrue(List.of(Platform.getFragments(Platform.getBundle(host))).contains(fragment), () -> "not attached to " + host);
		}
	}

	@ParameterizedTest
	@MethodSource("fragments")
	void everyTextIsOneOfThePlatform(Bundle fragment) throws IOException {
		for (URL chinese : texts(fragment)) {
			Set<String> unknown = new TreeSet<>(read(chinese).stringPropertyNames());
			unknown.removeAll(english(fragment, chinese).keySet());
			assertEquals(Set.of(), unknown, chinese.getPath());
		}
	}

	@ParameterizedTest
	@MethodSource("fragments")
	void everyTextIsChinese(Bundle fragment) throws IOException {
		assertEquals(List.of(), those(fragment, (english, chinese) -> !HAN.matcher(chinese).find()));
	}

	@ParameterizedTest
	@MethodSource("fragments")
	void everyTextHasThePlaceholdersOfTheEnglishOne(Bundle fragment) throws IOException {
		assertEquals(List.of(), those(fragment, (english, chinese) -> !placeholders(english).equals(placeholders(chinese))));
	}

	@ParameterizedTest
	@MethodSource("fragments")
	void everyTextHasAMnemonicInBracketsWhereTheEnglishOneHasAMnemonic(Bundle fragment) throws IOException {
		assertEquals(List.of(), those(fragment, (english, chinese) -> count(MNEMONIC, english) != count(LETTER_IN_BRACKETS, chinese)
				|| count(LETTER_IN_BRACKETS, chinese) != chinese.chars().filter(c -> c == '&').count()));
	}

	/** An apostrophe is not printed by {@link java.text.MessageFormat}, and what follows it is not replaced. */
	@ParameterizedTest
	@MethodSource("fragments")
	void noTextHasAnApostrophe(Bundle fragment) throws IOException {
		assertEquals(List.of(), those(fragment, (english, chinese) -> chinese.contains("'")));
	}

	@ParameterizedTest
	@CsvSource({
			"org.eclipse.jface.messages, cancel, 取消",
			"org.eclipse.jface.messages, finish, 完成(&F)",
			"org.eclipse.jface.messages, defaults, 恢复默认值(&D)",
	})
	void classesOfThePlatformFindTheTexts(String name, String key, String text) {
		for (Locale locale : List.of(Locale.CHINESE, Locale.CHINA, Locale.TAIWAN)) {
			assertEquals(text, ResourceBundle.getBundle(name, locale, IDialogConstants.class.getClassLoader()).getString(key), locale.toString());
		}
	}

	@Test
	void classesOfThePlatformStayEnglishForOthers() {
		assertEquals("Cancel", ResourceBundle.getBundle("org.eclipse.jface.messages", Locale.ENGLISH, IDialogConstants.class.getClassLoader()).getString("cancel"));
	}

	@ParameterizedTest
	@CsvSource({
			"org.eclipse.ui, %command.saveAll.name, 全部保存, Save All",
			"org.eclipse.ui.ide, %PreferencePages.Workbench, 常规, General",
			"org.eclipse.ui.editors, %Editors.DefaultTextEditor, 纯文本编辑器, Plain Text Editor",
	})
	void extensionsOfThePlatformFindTheTexts(String host, String key, String chinese, String english) {
		BundleContext context = UiPlugin.instance().getBundle().getBundleContext();
		BundleLocalization localization = context.getService(context.getServiceReference(BundleLocalization.class));
		assertEquals(chinese, localization.getLocalization(Platform.getBundle(host), "zh_CN").getString(key.substring(1)));
		assertEquals(english, localization.getLocalization(Platform.getBundle(host), "en").getString(key.substring(1)));
	}

	/** The keys whose English and Chinese texts are in a relation. */
	private static List<String> those(Bundle fragment, BiPredicate<String, String> relation) throws IOException {
		List<String> found = new ArrayList<>();
		for (URL file : texts(fragment)) {
			Properties english = english(fragment, file);
			Properties chinese = read(file);
			for (String key : chinese.stringPropertyNames()) {
				if (relation.test(english.getProperty(key, ""), chinese.getProperty(key))) {
					found.add(file.getPath() + " " + key + "=" + chinese.getProperty(key));
				}
			}
		}
		return found;
	}

	private static List<URL> texts(Bundle fragment) {
		List<URL> files = Collections.list(fragment.findEntries("/", "*" + CHINESE, true));
		assertFalse(files.isEmpty());
		return files;
	}

	private static Properties english(Bundle fragment, URL chinese) throws IOException {
		Bundle host = Platform.getBundle(fragment.getHeaders().get(Constants.FRAGMENT_HOST));
		String path = chinese.getPath().replace(CHINESE, ".properties");
		URL english = host.getEntry(path);
		assertTrue(english != null, () -> host.getSymbolicName() + " has no " + path);
		return read(english);
	}

	private static Set<String> placeholders(String text) {
		Set<String> found = new TreeSet<>();
		Matcher matcher = PLACEHOLDER.matcher(text);
		while (matcher.find()) {
			found.add(matcher.group(1));
		}
		return found;
	}

	private static long count(Pattern pattern, String text) {
		return pattern.matcher(text).results().count();
	}

	private static Properties read(URL file) throws IOException {
		Properties texts = new Properties();
		try (InputStream content = file.openStream(); InputStreamReader reader = new InputStreamReader(content, StandardCharsets.UTF_8)) {
			texts.load(reader);
		}
		return texts;
	}
}
