package org.planwright.ide.elements;

import org.planwright.ide.LocalTexts;

/** What changes of elements say. */
final class ChangeTexts {

	private static final LocalTexts TEXTS = new LocalTexts(ChangeTexts.class);

	private ChangeTexts() {
	}

	static String get(String key, Object... arguments) {
		return TEXTS.get(key, arguments);
	}
}
