package org.planwright.ide.fixes;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;

/** The labels of the fixes of this bundle. */
public final class FixTexts {

	private FixTexts() {
	}

	/** A label; what is put into it is put in as it is, counts as the text of the label says. */
	public static String get(String key, Locale locale, Object... arguments) {
		ResourceBundle texts = ResourceBundle.getBundle("org.planwright.ide.fixes.messages", locale, FixTexts.class.getClassLoader(),
				ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
		Object[] plain = Arrays.stream(arguments).map(argument -> argument instanceof Integer ? argument : String.valueOf(argument)).toArray();
		return new MessageFormat(texts.getString(key), Locale.ROOT).format(plain);
	}
}
