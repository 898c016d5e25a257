package org.planwright.exchange.compare;

import java.util.Locale;

/**
 * One respect in which a thing differs.
 *
 * @param key    what it is: {@code name}, {@code number}, {@code place}, {@code text}, {@code amount}, {@code investment}, {@code period}, a value of an indicator
 *               such as {@code target}, {@code base}, {@code unit}, {@code attribute}, or {@code annotation}
 * @param word   the word of the language for it, such as 目标 or 牵头; empty when there is none
 * @param before what the earlier draft says; empty when nothing
 * @param after  what the later draft says; empty when nothing
 */
public record Aspect(String key, String word, String before, String after) {

	/** Key of the place. */
	public static final String PLACE = "place";
	static final String NAME = "name";
	static final String NUMBER = "number";
	static final String TEXT = "text";

	static Aspect of(String key, String before, String after) {
		return new Aspect(key, "", before, after);
	}

	/** What it is, for a reader. Words of the language are Chinese for all readers. */
	public String label(Locale locale) {
		return word.isEmpty() ? Words.get(locale, "aspect." + key) : word;
	}
}
