package org.planwright.exchange.recognise;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.planwright.model.quantity.Units;

/** What stands around the names of indicators and projects. */
public final class EntryNames {

	/** A unit in parentheses at the end of a name; a second one may stand in parentheses within them. */
	private static final Pattern UNIT_AT_END = Pattern.compile("[（(]\\s*([^（()）]{1,12})\\s*(?:[（(]\\s*([^（()）]{1,12})\\s*[）)]\\s*)?[）)]\\s*$");

	private EntryNames() {
	}

	/** Where the units in parentheses at the end of a name begin; its length when there are none. */
	public static int unitStart(CharSequence name) {
		int start = name.length();
		while (true) {
			Matcher unit = UNIT_AT_END.matcher(name).region(0, start);
			if (!unit.find() || Units.find(unit.group(1)).isEmpty() || unit.group(2) != null && Units.find(unit.group(2)).isEmpty() || unit.start() == 0) {
				return start;
			}
			start = unit.start();
		}
	}

	/** How many characters of a name are its number, as of 1.森林覆盖率 or （二）水利; 0 when it has none that is certain. */
	public static int numberLength(CharSequence name) {
		Numbering number = Numbering.of(name);
		return number == null || !number.sure() || number.length() >= name.length() ? 0 : number.length();
	}
}
