package org.planwright.exchange.plan;

import org.planwright.dsl.line.PlanLines;
import org.planwright.dsl.line.PlanLines.Place;
import org.planwright.exchange.document.SourcedText;
import org.planwright.model.text.CircledNumbers;

/** Keeps prose prose: puts the language's escape sign where it would read something else. Note marks stay note marks. */
final class Escapes {

	private static final String ESCAPE = "\\";

	private Escapes() {
	}

	/** A line of prose. */
	static SourcedText text(SourcedText line, Place place) {
		SourcedText escaped = signs(line);
		return PlanLines.isParagraph(escaped.toString(), place) ? escaped
				: new SourcedText.Builder().insert(ESCAPE).append(escaped).build();
	}

	/** Signs inside a line that would be read as references, checks, notes or escapes. */
	static SourcedText signs(SourcedText line) {
		String plain = line.toString();
		String escaped = PlanLines.escape(plain);
		if (escaped.length() == plain.length()) {
			return line;
		}
		SourcedText.Builder result = new SourcedText.Builder();
		int at = 0;
		for (int i = 0; i < plain.length(); i++) {
			boolean added = escaped.charAt(at) == '\\' && !(plain.charAt(i) == '\\' && isLone(escaped, at));
			at += added ? 2 : 1;
			result.insert(added && !isNoteMark(plain, i) ? ESCAPE : "").append(line.sub(i, i + 1));
		}
		return result.build();
	}

	/** A backslash of the text itself that was not escaped. */
	private static boolean isLone(String escaped, int at) {
		return at + 1 == escaped.length() || escaped.charAt(at + 1) != '\\';
	}

	/** A circled number always is one, a plain number unless it may be a power (m^2). */
	private static boolean isNoteMark(String text, int at) {
		if (text.charAt(at) != '^') {
			return false;
		}
		boolean power = at > 0 && text.charAt(at - 1) < 0x80 && Character.isLetterOrDigit(text.charAt(at - 1));
		return CircledNumbers.isCircled(text.charAt(at + 1)) || !power;
	}
}
