package org.planwright.rules.project;

import java.io.IOException;
import java.io.StringReader;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;

/** Reads JSON and knows which line it is in. */
final class JsonLines extends JsonReader {

	private static final Pattern POSITION = Pattern.compile("at line (\\d+) column");

	JsonLines(String text) {
		super(new StringReader(text));
	}

	/** The line that reading has come to, from 1. */
	int line() {
		return line(toString());
	}

	/** The line that a text of the reader, such as a message, names; 1 when it names none. */
	static int line(String text) {
		Matcher position = POSITION.matcher(text == null ? "" : text);
		return position.find() ? Integer.parseInt(position.group(1)) : 1;
	}

	/** The next value as a text; null when it is none, and then it is skipped. */
	String textOrNull() throws IOException {
		if (peek() == JsonToken.STRING) {
			return nextString();
		}
		skipValue();
		return null;
	}

	/** The next value as a number; 0 when it is no whole number, and then it is skipped. */
	int numberOrZero() throws IOException {
		if (peek() == JsonToken.NUMBER) {
			String number = nextString();
			return number.matches("\\d{1,6}") ? Integer.parseInt(number) : 0;
		}
		skipValue();
		return 0;
	}
}
