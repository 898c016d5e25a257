package org.planwright.ide.rename;

import org.planwright.ide.LocalTexts;

/** What renaming says. */
final class RenameTexts {

	private static final LocalTexts TEXTS = new LocalTexts(RenameTexts.class);

	private RenameTexts() {
	}

	static String get(String key, Object... arguments) {
		return TEXTS.get(key, arguments);
	}
}
