package org.planwright.ide.monitoring;

import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.planwright.exchange.monitor.ActualsWords;
import org.planwright.ide.colouring.ColouredText;
import org.planwright.ide.colouring.TextKind;

/** Tells what the pieces of a text of what was reached are to the eye, as those of plans. */
public final class ActualsColours {

	private static final Pattern LINE = Pattern.compile("[^\\r\\n]+");
	private static final Pattern HEADER = Pattern.compile(ActualsPlace.BLANK + "*(?:" + String.join("|", ActualsWords.HEADER) + ")" + ActualsPlace.BLANK + "*[：:]");
	private static final Pattern ENTRY = Pattern.compile(ActualsPlace.BLANK + "*(" + ActualsWords.INDICATOR + "|" + ActualsWords.PROJECT + ")(?=" + ActualsPlace.BLANK + ")");

	private final ColouredText colours;
	private boolean project;

	private ActualsColours(int length) {
		colours = new ColouredText(length);
	}

	/** The coloured pieces of a text; in any thread. */
	public static ColouredText of(String text) {
		ActualsColours colouring = new ActualsColours(text.length());
		Matcher lines = LINE.matcher(text);
		while (lines.find()) {
			colouring.line(lines.group(), lines.start());
		}
		return colouring.colours;
	}

	private void line(String line, int at) {
		String stripped = line.strip();
		int begin = at + line.indexOf(stripped);
		Matcher header = HEADER.matcher(line);
		Matcher entry = ENTRY.matcher(line);
		if (stripped.startsWith("//")) {
			colours.add(begin, begin + stripped.length(), TextKind.COMMENT);
		} else if (ActualsPlace.isDetail(stripped)) {
			colours.add(begin, begin + 1, TextKind.KEY);
			words(stripped.substring(1), begin + 1, project ? ActualsWords.OF_PROJECT : ActualsWords.OF_INDICATOR, TextKind.ANNOTATION);
		} else if (entry.lookingAt()) {
			project = entry.group(1).equals(ActualsWords.PROJECT);
			colours.add(at + entry.start(1), at + entry.end(1), TextKind.FRAME);
			words(line.substring(entry.end(1)), at + entry.end(1), List.of(project ? ActualsWords.BOX : ActualsWords.UNIT), TextKind.VALUE);
		} else if (header.lookingAt()) {
			colours.add(begin, at + header.end(), TextKind.KEY);
			colours.add(at + header.end(), begin + stripped.length(), TextKind.VALUE);
		} else if (!stripped.isEmpty()) {
			colours.add(begin, begin + stripped.length(), TextKind.DAMAGED);
		}
	}

	private void words(String text, int at, Collection<String> keys, TextKind value) {
		Matcher words = ActualsPlace.WORD.matcher(text);
		while (words.find()) {
			colours.add(at + words.start(), at + words.end(), keys.contains(words.group()) ? TextKind.KEY : value);
		}
	}
}
