package org.planwright.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.xml.parsers.DocumentBuilderFactory;

import org.eclipse.core.runtime.Platform;
import org.eclipse.osgi.service.localization.BundleLocalization;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.planwright.ui.UiPlugin;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** A letter leads to one entry of a menu. */
class MenuMnemonicsTest {

	private static final Pattern MNEMONIC = Pattern.compile("(?<!&)&(\\w)");

	@ParameterizedTest
	@CsvSource({ "org.planwright.app, en", "org.planwright.app, zh_CN", "org.planwright.ui, en", "org.planwright.ui, zh_CN" })
	void everyLetterIsUsedOnceInAMenu(String name, String locale) throws Exception {
		Bundle bundle = Platform.getBundle(name);
		NodeList menus = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(bundle.getEntry("plugin.xml").openStream()).getElementsByTagName("menu");
		assertTrue(menus.getLength() > 0);
		List<String> twice = new ArrayList<>();
		for (int i = 0; i < menus.getLength(); i++) {
			letters((Element) menus.item(i), bundle, locale).forEach((letter, labels) -> {
				if (labels.size() > 1) {
					twice.add(letter + ": " + labels);
				}
			});
		}
		assertEquals(List.of(), twice);
	}

	private static Map<String, List<String>> letters(Element menu, Bundle bundle, String locale) {
		Map<String, List<String>> letters = new TreeMap<>();
		for (Node node = menu.getFirstChild(); node != null; node = node.getNextSibling()) {
			if (node instanceof Element entry && entry.getAttribute("label").startsWith("%")) {
				String label = label(bundle, locale, entry.getAttribute("label").substring(1));
				Matcher mnemonic = MNEMONIC.matcher(label);
				if (mnemonic.find()) {
					letters.computeIfAbsent(mnemonic.group(1).toUpperCase(), none -> new ArrayList<>()).add(label);
				}
			}
		}
		return letters;
	}

	private static String label(Bundle bundle, String locale, String key) {
		BundleContext context = UiPlugin.instance().getBundle().getBundleContext();
		return context.getService(context.getServiceReference(BundleLocalization.class)).getLocalization(bundle, locale).getString(key);
	}
}
