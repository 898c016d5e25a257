package org.planwright.ide.monitoring;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.planwright.exchange.monitor.ActualsWords;

/**
 * A place in a text of what was reached.
 *
 * @param lineStart where its line begins
 * @param line      the line up to the place
 * @param rest      the line behind it
 * @param entry     whose line it is, or that stands above it; null for none
 * @param headers   which words in front the text has
 * @param reported  the names of all entries but that of the line
 */
record ActualsPlace(int lineStart, String line, String rest, Entry entry, Set<String> headers, Set<String> reported) {

	static final String BLANK = "[\\s\\u3000\\uFEFF]";
	/** A word, or several in quotes that may not be closed yet. */
	static final Pattern WORD = Pattern.compile("\"[^\"]*\"?|[^\\s\\u3000\"]+");
	private static final Pattern ENTRY = Pattern.compile(BLANK + "*(" + ActualsWords.INDICATOR + "|" + ActualsWords.PROJECT + ")" + BLANK + "+(.*?)(?:" + BLANK + "+(" + ActualsWords.UNIT + "|"
			+ ActualsWords.BOX + ")(?:" + BLANK + "+(.*?))?)?" + BLANK + "*");
	private static final Pattern HEADER = Pattern.compile(BLANK + "*(" + String.join("|", ActualsWords.HEADER) + ")" + BLANK + "*[：:].*");

	/**
	 * An entry.
	 *
	 * @param box the box that is named; empty for none
	 */
	record Entry(boolean project, String name, String box) {

		/** The entry of a line; null when it begins none. */
		static Entry of(String line) {
			Matcher entry = ENTRY.matcher(line);
			if (!entry.matches()) {
				return null;
			}
			boolean project = entry.group(1).equals(ActualsWords.PROJECT);
			return new Entry(project, ActualsWords.unquoted(entry.group(2)), project && entry.group(4) != null ? ActualsWords.unquoted(entry.group(4)) : "");
		}
	}

	/** The place at an offset. */
	static ActualsPlace at(String text, int offset) {
		int start = text.lastIndexOf('\n', offset - 1) + 1;
		int end = text.indexOf('\n', offset);
		String whole = text.substring(start, end < 0 ? text.length() : end).replace("\r", "");
		int column = Math.min(offset - start, whole.length());
		Entry entry = null;
		Set<String> headers = new HashSet<>();
		Set<String> reported = new LinkedHashSet<>();
		int at = 0;
		for (String each : text.split("\n", -1)) {
			Entry found = Entry.of(each.replace("\r", ""));
			if (found != null && at != start) {
				reported.add(found.name);
			}
			if (found != null && at <= start) {
				entry = found;
			}
			Matcher header = HEADER.matcher(each);
			if (header.lookingAt()) {
				headers.add(header.group(1));
			}
			at += each.length() + 1;
		}
		return new ActualsPlace(start, whole.substring(0, column), whole.substring(column), entry, headers, reported);
	}

	/** Whether a line says something of the entry above it. */
	static boolean isDetail(String line) {
		String said = line.stripLeading();
		return said.startsWith("@") || said.startsWith("＠");
	}

	/** Whether nothing stands behind the place in its line. */
	boolean isAtEnd() {
		return rest.isBlank();
	}
}
