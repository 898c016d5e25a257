package org.planwright.ide;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The texts of a package in the language of the person: those of the file {@code messages.properties} beside a class. */
public final class LocalTexts {

	private final Class<?> owner;

	/** @param owner a class of the package */
	public LocalTexts(Class<?> owner) {
		this.owner = owner;
	}

	/** A text with its arguments filled in. */
	public String get(String key, Object... arguments) {
		ResourceBundle texts = ResourceBundle.getBundle(owner.getPackageName() + ".messages", Locale.getDefault(), owner.getClassLoader(),
				ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
		return new MessageFormat(texts.getString(key), Locale.ROOT).format(arguments);
	}
}
