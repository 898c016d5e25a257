package org.planwright.ui.tests;

import java.util.Locale;
import java.util.ResourceBundle;

import org.planwright.ui.UiPlugin;

/** What is written on buttons and the like, in the language that the workbench runs in. */
final class Labels {

	private Labels() {
	}

	/** The text of a package's messages, without mnemonics. */
	static String of(String messagesPackage, String key) {
		ResourceBundle texts = ResourceBundle.getBundle(messagesPackage + ".messages", Locale.getDefault(), UiPlugin.class.getClassLoader(),
				ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
		return texts.getString(key).replaceAll("\\(&.\\)", "").replace("&", "");
	}
}
