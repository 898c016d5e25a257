package org.planwright.exchange.monitor;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.planwright.model.text.NameKey;

/** Names in texts of what was reached, given anew when they become others in the plan. Comments and layout stay. */
public final class ActualsNames {

	/** What can be named in such a text. */
	public enum Kind {
		/** The plan, in front. */
		PLAN("([\\s\\uFEFF\\u3000]*" + ActualsWords.PLAN + "[\\s\\u3000]*[：:][ \\t\\u3000]*)(.*?)([ \\t\\u3000]*)"),
		/** An indicator. */
		INDICATOR("([ \\t\\u3000]*" + ActualsWords.INDICATOR + "[ \\t\\u3000]+)(.*?)((?:[ \\t\\u3000]+" + ActualsWords.UNIT + "(?:[ \\t\\u3000].*)?)?[ \\t\\u3000]*)"),
		/** A project. */
		PROJECT("([ \\t\\u3000]*" + ActualsWords.PROJECT + "[ \\t\\u3000]+)(.*?)((?:[ \\t\\u3000]+" + ActualsWords.BOX + "(?:[ \\t\\u3000].*)?)?[ \\t\\u3000]*)"),
		/** The box that tells a project from another of its name. */
		BOX("([ \\t\\u3000]*" + ActualsWords.PROJECT + "[ \\t\\u3000]+.*?[ \\t\\u3000]+" + ActualsWords.BOX + "[ \\t\\u3000]+)(.*?)([ \\t\\u3000]*)");

		private final Pattern line;

		Kind(String line) {
			this.line = Pattern.compile("^" + line + "$", Pattern.MULTILINE);
		}
	}

	private static final Pattern IN_BOX = Pattern.compile(ActualsWords.BOX + "[ \\t\\u3000]+(.*)");

	private ActualsNames() {
	}

	/**
	 * A text with another name wherever something is named.
	 *
	 * @param box of a project: what is said to be in another one is not meant; null for what stands in none
	 * @return the same text when nothing has the name
	 */
	public static String renamed(String text, Kind kind, String name, String box, String newName) {
		NameKey wanted = NameKey.of(name);
		return kind.line.matcher(text).replaceAll(line -> {
			boolean meant = NameKey.of(Words.unquoted(line.group(2))).equals(wanted) && (kind != Kind.PROJECT || inBox(line.group(3), box));
			String written = kind == Kind.PLAN ? newName : Words.quoted(newName);
			return Matcher.quoteReplacement(meant ? line.group(1) + written + line.group(3) : line.group());
		});
	}

	private static boolean inBox(String behind, String box) {
		Matcher in = IN_BOX.matcher(behind.strip());
		return box == null || !in.matches() || NameKey.of(Words.unquoted(in.group(1).strip())).equals(NameKey.of(box));
	}
}
