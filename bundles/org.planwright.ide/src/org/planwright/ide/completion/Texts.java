package org.planwright.ide.completion;

import org.planwright.ide.LocalTexts;

/** What the list of proposals says, in the language of the person. */
final class Texts {

	private static final LocalTexts TEXTS = new LocalTexts(Texts.class);

	private Texts() {
	}

	static String get(String key, Object... arguments) {
		return TEXTS.get(key, arguments);
	}
}
