package org.planwright.ide.completion;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** What the list of proposals says, in the language of the person. */
final class Texts {

	private Texts() {
	}

	static String get(String key, Object... arguments) {
		ResourceBundle texts = ResourceBundle.getBundle("org.planwright.ide.completion.messages", Locale.getDefault(), Texts.class.getClassLoader(),
				ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
		return new MessageFormat(texts.getString(key), Locale.ROOT).format(arguments);
	}
}
