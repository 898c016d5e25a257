package org.planwright.exchange.compare;

import java.util.regex.Pattern;

import org.planwright.model.plan.Line;
import org.planwright.model.text.NameKey;
import org.planwright.rules.compare.SignPairs;

/**
 * A piece of a plan that two drafts are compared by.
 *
 * @param kind  what it is
 * @param place where it is
 * @param text  as printed; a row with all its cells
 * @param key   the text as texts are compared, without a number before it
 * @param pairs how alike texts are
 * @param line  it prints
 */
record Passage(Thing kind, String place, String text, String key, SignPairs pairs, Line line) {

	private static final Pattern ITEM = Pattern.compile("^(?:\\([一二三四五六七八九十\\d]{1,3}\\)|[一二三四五六七八九十]{1,3}、|\\d{1,3}(?:\\.(?!\\d)|、)|[①-⑳])");
	private static final Pattern CAPTION = Pattern.compile("^(?:表|图|专栏)\\d{1,3}(?:-\\d{1,3})?[:、]?");

	static Passage of(Thing kind, String place, String text, Line line) {
		String key = (kind == Thing.BOX || kind == Thing.FIGURE ? CAPTION : ITEM).matcher(NameKey.of(text).key()).replaceFirst("");
		return new Passage(kind, place, text, key, SignPairs.of(key), line);
	}

	Side side() {
		return side(text);
	}

	/** With another text than its own. */
	Side side(String shown) {
		return Side.of(line, place, shown);
	}

	/** Whether another draft says the same, whatever it takes it for: what one reader of drafts takes for a project, another takes for a paragraph. */
	boolean isSame(Passage other) {
		return key.equals(other.key);
	}

	/** Whether it may be the other one rewritten. */
	boolean isRewritable(Passage other) {
		return kind == other.kind ? !kind.isNamed() : kind == Thing.TEXT && other.kind == Thing.PROJECT || kind == Thing.PROJECT && other.kind == Thing.TEXT;
	}
}
