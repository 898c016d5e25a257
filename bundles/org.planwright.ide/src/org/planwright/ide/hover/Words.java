package org.planwright.ide.hover;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** What is said beside the plan's own words, in the language of the person. */
final class Words {

	private Words() {
	}

	static String get(String key, Object... arguments) {
		ResourceBundle texts = ResourceBundle.getBundle("org.planwright.ide.hover.messages", Locale.getDefault(), Words.class.getClassLoader(),
				ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
		return new MessageFormat(texts.getString(key), Locale.ROOT).format(arguments);
	}

	/** Text in which signs of Markdown stand for themselves. */
	static String escape(String text) {
		return text.replaceAll("([\\\\`*_{}\\[\\]#|<>])", "\\\\$1");
	}
}
