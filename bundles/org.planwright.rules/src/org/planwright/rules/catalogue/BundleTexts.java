package org.planwright.rules.catalogue;

import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The words of rules in {@code .properties} files: English in the one without a language, Chinese in {@code _zh}.
 *
 * @param baseName name of the resource bundle, such as {@code org.example.rules.messages}
 * @param loader finds the files
 */
public record BundleTexts(String baseName, ClassLoader loader) implements RuleTexts {

	@Override
	public String text(String key, Locale locale) {
		var control = ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
		return ResourceBundle.getBundle(baseName, locale, loader, control).getString(key);
	}
}
