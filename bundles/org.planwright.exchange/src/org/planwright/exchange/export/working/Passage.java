package org.planwright.exchange.export.working;

import java.util.regex.Pattern;

import org.planwright.model.plan.Line;
import org.planwright.model.text.NameKey;
import org.planwright.rules.compare.SignPairs;

/**
 * A piece of a plan that two drafts are compared by.
 *
 * @param place where it is
 * @param text  as printed; a row with all its cells
 * @param key   the text as texts are compared, without a number before it
 * @param pairs how alike texts are
 * @param line  it prints
 */
record Passage(Kind kind, String place, String text, String key, SignPairs pairs, Line line) {

	private static final Pattern ITEM = Pattern.compile("^(?:\\([一二三四五六七八九十\\d]{1,3}\\)|[一二三四五六七八九十]{1,3}、|\\d{1,3}(?:\\.(?!\\d)|、)|[①-⑳])");
	private static final Pattern CAPTION = Pattern.compile("^(?:表|图|专栏)\\d{1,3}(?:-\\d{1,3})?[:、]?");

	/** What it is; the names are those of the words for it. */
	enum Kind {
		TEXT, BOX, ROW, TERM, FIGURE, INDICATOR, PROJECT;

		/** Whether it is found again by its name, wherever it is. */
		boolean isNamed() {
			return this == INDICATOR || this == PROJECT;
		}
	}

	static Passage of(Kind kind, String place, String text, Line line) {
		String key = (kind == Kind.BOX || kind == Kind.FIGURE ? CAPTION : ITEM).matcher(NameKey.of(text).key()).replaceFirst("");
		return new Passage(kind, place, text, key, SignPairs.of(key), line);
	}

	/** Whether another draft says the same, whatever it takes it for: what one reader of drafts takes for a project, another takes for a paragraph. */
	boolean isSame(Passage other) {
		return key.equals(other.key);
	}

	/** Whether it may be the other one rewritten. */
	boolean isRewritable(Passage other) {
		return kind == other.kind ? !kind.isNamed() : kind == Kind.TEXT && other.kind == Kind.PROJECT || kind == Kind.PROJECT && other.kind == Kind.TEXT;
	}
}
