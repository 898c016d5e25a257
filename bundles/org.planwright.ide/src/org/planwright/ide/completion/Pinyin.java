package org.planwright.ide.completion;

import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.ConcurrentHashMap;
import java.util.Map;

import net.sourceforge.pinyin4j.PinyinHelper;

/**
 * Finds Chinese names by what is typed on a Latin keyboard: the characters themselves, the initials of their pinyin (slfgl), the full pinyin (senlinfugailv) or a
 * mixture of these. Every reading of a character counts, ü is typed as v or u. Safe for use by several threads.
 */
public final class Pinyin {

	/** How well typing fits a name; the order is that of the proposals. */
	public enum Fit {
		START, START_BY_PINYIN, INSIDE, INSIDE_BY_PINYIN, NONE
	}

	private static final Map<Character, String[]> READINGS = new ConcurrentHashMap<>();

	private Pinyin() {
	}

	/** How well typing fits a name. Nothing typed fits everything. */
	public static Fit fit(String typed, String name) {
		String typedLower = typed.toLowerCase(Locale.ROOT);
		String lower = name.toLowerCase(Locale.ROOT);
		if (lower.startsWith(typedLower)) {
			return Fit.START;
		}
		if (continues(typedLower, 0, lower, 0)) {
			return Fit.START_BY_PINYIN;
		}
		if (lower.contains(typedLower)) {
			return Fit.INSIDE;
		}
		for (int from = 1; from < lower.length(); from++) {
			if (continues(typedLower, 0, lower, from)) {
				return Fit.INSIDE_BY_PINYIN;
			}
		}
		return Fit.NONE;
	}

	/** Whether what is typed from an offset on can be read from the name's characters one after the other. */
	private static boolean continues(String typed, int at, String name, int from) {
		if (at == typed.length()) {
			return true;
		}
		if (from == name.length()) {
			return false;
		}
		char c = name.charAt(from);
		if (typed.charAt(at) == c) {
			return continues(typed, at + 1, name, from + 1);
		}
		if (isSign(c)) {
			return continues(typed, at, name, from + 1);
		}
		for (String reading : readings(c)) {
			// a syllable may be broken off anywhere: by its initial alone, or where the typing ends
			for (int common = common(typed, at, reading); common > 0; common--) {
				if (continues(typed, at + common, name, from + 1)) {
					return true;
				}
			}
		}
		return false;
	}

	private static boolean isSign(char c) {
		return !Character.isLetterOrDigit(c);
	}

	private static int common(String typed, int at, String reading) {
		int length = 0;
		while (length < reading.length() && at + length < typed.length() && same(typed.charAt(at + length), reading.charAt(length))) {
			length++;
		}
		return length;
	}

	private static boolean same(char typed, char read) {
		return typed == read || read == 'v' && typed == 'u';
	}

	private static String[] readings(char c) {
		return READINGS.computeIfAbsent(c, key -> {
			String[] found = PinyinHelper.toHanyuPinyinStringArray(key);
			return found == null ? new String[0]
					: Arrays.stream(found).map(reading -> reading.replace("u:", "v").replaceAll("\\d", "")).distinct().toArray(String[]::new);
		});
	}
}
