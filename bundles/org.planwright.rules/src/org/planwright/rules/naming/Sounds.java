package org.planwright.rules.naming;

import com.ibm.icu.text.Transliterator;

/** Whether signs sound alike, tones left out. The tables are slow to load and are loaded with the first question. */
final class Sounds {

	private static final class Holder {
		static final Transliterator PINYIN = Transliterator.getInstance("Han-Latin; Latin-ASCII");
	}

	private Sounds() {
	}

	static boolean alike(char one, char other) {
		return pinyin(one).equals(pinyin(other));
	}

	private static String pinyin(char sign) {
		return Holder.PINYIN.transliterate(String.valueOf(sign));
	}
}
