package org.planwright.exchange.word.comment;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The properties of a run that decide how high its line is. */
final class RunLook {

	private static final Pattern FONT_OR_SIZE = Pattern.compile("<((?:[\\w.-]+:)?(?:rFonts|sz|szCs))(?=[\\s/>])[^<>]*?(?:/>|></\\1>)");

	private RunLook() {
	}

	/** The elements for font and size, in the order in which they stand in the properties as they are written. */
	static String fontAndSize(String properties) {
		StringBuilder look = new StringBuilder();
		Matcher matcher = FONT_OR_SIZE.matcher(properties);
		while (matcher.find()) {
			look.append(matcher.group());
		}
		return look.toString();
	}
}
