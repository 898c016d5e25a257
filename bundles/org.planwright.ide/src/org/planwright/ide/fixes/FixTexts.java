package org.planwright.ide.fixes;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The labels of the fixes of this bundle. */
final class FixTexts {

	private FixTexts() {
	}

	static String get(String key, Locale locale, Object... arguments) {
		ResourceBundle texts = ResourceBundle.getBundle("org.planwright.ide.fixes.messages", locale, FixTexts.class.getClassLoader(),
				ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
		return new MessageFormat(texts.getString(key), Locale.ROOT).format(arguments);
	}
}
