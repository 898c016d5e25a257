package org.planwright.ide.hover;

import org.planwright.ide.LocalTexts;

/** What is said beside the plan's own words, in the language of the person. */
final class Words {

	private static final LocalTexts TEXTS = new LocalTexts(Words.class);

	private Words() {
	}

	static String get(String key, Object... arguments) {
		return TEXTS.get(key, arguments);
	}

	/** Text in which signs of Markdown stand for themselves. */
	static String escape(String text) {
		return text.replaceAll("([\\\\`*_{}\\[\\]#|<>])", "\\\\$1");
	}
}
