package org.planwright.rules.facts;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.planwright.model.quantity.Amount;
import org.planwright.model.quantity.Units;

/** Finds values whose unit the catalogue does not know: ratios (4:6), numbers alone behind a verb (小于0.35) and counts of great things (3大网络). */
final class BareReader {

	private static final Pattern RATIO = Pattern.compile("[0-9]+(?:\\.[0-9]+)?(?:[:∶︰﹕][0-9]+(?:\\.[0-9]+)?)+(?![0-9:])");
	private static final Pattern NUMBER = Pattern.compile("[0-9]+(?:\\.[0-9]+)?(?=[,，。；;、)]|$)");
	private static final Pattern GREAT = Pattern.compile("[0-9]{1,2}大(?=[\u4E00-\u9FFF])");
	private static final Pattern SIGN = Pattern.compile("(?:小于|低于|大于|高于|不超过|不低于|≤|≥|<|>)$");
	private static final Pattern VERB = Pattern.compile("(?:达到|达|为)$");
	private static final int LONGEST_SIGN = 3;

	private BareReader() {
	}

	static void read(String text, String half, List<Quantity> all) {
		for (int at = 0; at < half.length(); at++) {
			char c = half.charAt(at);
			if (c >= '0' && c <= '9') {
				value(text, half, at, all);
				while (at + 1 < half.length() && (Character.isDigit(half.charAt(at + 1)) || ".:∶﹕".indexOf(half.charAt(at + 1)) >= 0)) {
					at++;
				}
			}
		}
	}

	private static void value(String text, String half, int start, List<Quantity> all) {
		Matcher great = GREAT.matcher(half).region(start, half.length()).useTransparentBounds(true);
		if (great.lookingAt()) {
			all.add(new Quantity(Amount.parse(text.substring(start, great.end())), start, great.end(), true));
			return;
		}
		Matcher ratio = RATIO.matcher(half).region(start, half.length());
		if (ratio.lookingAt()) {
			int end = Units.at(half, ratio.end()).map(Units.Found::end).orElse(ratio.end());
			String written = text.substring(start, end);
			Amount read = Amount.parse(written.replace('﹕', '∶'));
			all.add(new Quantity(new Amount(written, read.value(), read.count(), read.unitLexeme()), start, end, false));
			return;
		}
		Matcher number = NUMBER.matcher(half).region(start, half.length());
		if (!number.lookingAt()) {
			return;
		}
		int lowest = Math.max(0, start - LONGEST_SIGN);
		Matcher sign = SIGN.matcher(half).region(lowest, start);
		if (sign.find()) {
			all.add(new Quantity(Amount.parse(text.substring(sign.start(), number.end())), sign.start(), number.end(), false));
		} else if (VERB.matcher(half).region(lowest, start).find()) {
			all.add(new Quantity(Amount.parse(text.substring(start, number.end())), start, number.end(), false));
		}
	}
}
