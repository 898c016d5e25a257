package org.planwright.ui.completion;

import java.util.ArrayList;
import java.util.List;

/**
 * What a proposal inserts: a text with places to fill in.
 *
 * @param text  the text, with what is proposed for the places
 * @param stops the places
 */
public record Snippet(String text, List<Stop> stops) {

	/**
	 * A place to fill in.
	 *
	 * @param number the order in which they are visited; 0 is where the cursor comes to rest at last
	 */
	public record Stop(int number, int offset, int length) {
	}

	/** Reads the syntax of LSP snippets, as far as the server uses it: $1, ${1}, ${1:text}, and the backslash before $, } and itself. */
	public static Snippet parse(String source) {
		StringBuilder text = new StringBuilder();
		List<Stop> stops = new ArrayList<>();
		int at = 0;
		while (at < source.length()) {
			char c = source.charAt(at);
			if (c == '\\' && at + 1 < source.length()) {
				text.append(source.charAt(at + 1));
				at += 2;
			} else if (c == '$' && at + 1 < source.length() && Character.isDigit(source.charAt(at + 1))) {
				stops.add(new Stop(source.charAt(at + 1) - '0', text.length(), 0));
				at += 2;
			} else if (source.startsWith("${", at)) {
				int end = source.indexOf('}', at);
				int colon = source.indexOf(':', at);
				String placeholder = colon > 0 && colon < end ? source.substring(colon + 1, end) : "";
				int number = Integer.parseInt(source.substring(at + 2, placeholder.isEmpty() && !(colon > 0 && colon < end) ? end : colon));
				stops.add(new Stop(number, text.length(), placeholder.length()));
				text.append(placeholder);
				at = end + 1;
			} else {
				text.append(c);
				at++;
			}
		}
		return new Snippet(text.toString(), stops);
	}

	/** This snippet for a place where every further line begins with an indent. */
	public Snippet indented(String indent, String newline) {
		StringBuilder moved = new StringBuilder();
		List<Stop> movedStops = new ArrayList<>();
		int[] shift = new int[text.length() + 1];
		for (int i = 0; i < text.length(); i++) {
			shift[i] = moved.length();
			if (text.charAt(i) == '\n') {
				moved.append(newline).append(indent);
			} else {
				moved.append(text.charAt(i));
			}
		}
		shift[text.length()] = moved.length();
		for (Stop stop : stops) {
			movedStops.add(new Stop(stop.number(), shift[stop.offset()], stop.length()));
		}
		return new Snippet(moved.toString(), movedStops);
	}
}
