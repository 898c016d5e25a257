package org.planwright.ide.server;

import org.eclipse.lsp4j.Position;

/**
 * A text and a place in it.
 *
 * @param text     without the sign
 * @param position where the sign ¦ stood
 */
public record Caret(String text, Position position) {

	/** Takes the first ¦ out of a text. */
	public static Caret in(String text) {
		int caret = text.indexOf('¦');
		String before = text.substring(0, caret);
		int line = (int) before.chars().filter(c -> c == '\n').count();
		return new Caret(before + text.substring(caret + 1), new Position(line, caret - before.lastIndexOf('\n') - 1));
	}
}
