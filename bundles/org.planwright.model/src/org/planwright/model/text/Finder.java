package org.planwright.model.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds a pattern in texts just as {@link Matcher#find()} does, but passes over signs with which no match begins, which is several times faster where matches are
 * rare, as they are in prose. It learns these signs from the pattern: one that alone neither matches nor could with more behind it begins no match. Safe for use by many
 * threads.
 */
public final class Finder {

	private static final byte NO = 1;
	private static final byte YES = 2;
	/** What a sign can begin depends on the one before it. */
	private static final List<String> LOOKING_BACK = List.of("\\b", "\\B", "\\G");
	/** What must stand before a match is left open when learning: a lookahead that is always true. */
	private static final String BEHIND = "(?<=";
	private static final String OPEN = "(?=|";
	/** A sign of most texts: a pattern that can begin with it can begin almost anywhere. */
	private static final char COMMON = '的';

	private final Pattern pattern;
	private final Pattern alone;
	private final boolean anywhere;
	/** Whether each sign begins a match, as far as it is known. Threads may learn the same twice. */
	private final byte[] begins;

	/** Finds what a pattern does. */
	public Finder(Pattern pattern) {
		String expression = pattern.pattern();
		this.pattern = pattern;
		alone = expression.contains(BEHIND) ? Pattern.compile(expression.replace(BEHIND, OPEN), pattern.flags()) : pattern;
		anywhere = LOOKING_BACK.stream().anyMatch(expression::contains) || alone.matcher("").lookingAt() || learn(COMMON) == YES;
		begins = anywhere ? null : new byte[Character.MAX_VALUE + 1];
	}

	/** Finds a regular expression. */
	public static Finder of(String expression) {
		return new Finder(Pattern.compile(expression));
	}

	/** What is found. */
	public Pattern pattern() {
		return pattern;
	}

	/** Whether a text holds a match. */
	public boolean isIn(String text) {
		return find(text, 0) != null;
	}

	/** The first match in a text; null when there is none. */
	public MatchResult first(String text) {
		return first(text, 0);
	}

	/** The first match that begins at an offset or behind it; null when there is none. */
	public MatchResult first(String text, int from) {
		return find(text, from);
	}

	/** The text with every match replaced as {@link Matcher#replaceAll(Function)} does. */
	public String replaceAll(String text, Function<MatchResult, String> by) {
		return isIn(text) ? pattern.matcher(text).replaceAll(by) : text;
	}

	/** The text without the matches. */
	public String without(String text) {
		return replaceAll(text, match -> "");
	}

	/** All matches in a text, in their order. */
	public List<MatchResult> in(String text) {
		Matcher match = find(text, 0);
		if (match == null) {
			return List.of();
		}
		List<MatchResult> all = new ArrayList<>();
		while (match != null) {
			all.add(match.toMatchResult());
			match = anywhere ? match.find() ? match : null : next(match, text, match.end());
		}
		return all;
	}

	private Matcher find(String text, int from) {
		if (anywhere) {
			Matcher matcher = pattern.matcher(text);
			return matcher.find(from) ? matcher : null;
		}
		return next(null, text, from);
	}

	/** The next match, by the matcher given when there is one. */
	private Matcher next(Matcher given, String text, int from) {
		Matcher matcher = given;
		for (int at = from; at < text.length(); at++) {
			if (mayBegin(text.charAt(at))) {
				matcher = matcher != null ? matcher : pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
				if (matcher.region(at, text.length()).lookingAt()) {
					return matcher;
				}
			}
		}
		return null;
	}

	private boolean mayBegin(char sign) {
		byte known = begins[sign];
		if (known == 0) {
			known = learn(sign);
			begins[sign] = known;
		}
		return known == YES;
	}

	private byte learn(char sign) {
		Matcher matcher = alone.matcher(String.valueOf(sign));
		return Character.isSurrogate(sign) || matcher.lookingAt() || matcher.hitEnd() ? YES : NO;
	}
}
