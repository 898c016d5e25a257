package org.planwright.ui.wizards;

import java.util.Locale;
import java.util.ResourceBundle;

/** What people call the formats of documents. A format of a plug-in is called by its own name. */
final class FormatNames {

	private static final ResourceBundle NAMES = ResourceBundle.getBundle("org.planwright.ui.wizards.formats", Locale.getDefault(), FormatNames.class.getClassLoader(),
			ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));

	private FormatNames() {
	}

	static String of(String format) {
		return NAMES.containsKey(format) ? NAMES.getString(format) : format.toUpperCase(Locale.ROOT);
	}
}
