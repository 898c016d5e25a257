package org.planwright.ide.edits;

import java.net.URI;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.TextEdit;

/** What a client makes of edits. */
public final class AppliedEdits {

	private AppliedEdits() {
	}

	/** A text after edits of it. */
	public static String of(String text, List<? extends TextEdit> edits) {
		StringBuilder changed = new StringBuilder(text);
		edits.stream().sorted(Comparator.comparing((TextEdit edit) -> offset(text, edit.getRange().getStart())).reversed())
				.forEach(edit -> changed.replace(offset(text, edit.getRange().getStart()), offset(text, edit.getRange().getEnd()), edit.getNewText()));
		return changed.toString();
	}

	/** The file that the server means. */
	public static Path file(String uri) {
		return Path.of(URI.create(URI.create(uri).toASCIIString()));
	}

	private static int offset(String text, Position position) {
		int start = 0;
		for (int line = 0; line < position.getLine(); line++) {
			start = text.indexOf('\n', start) + 1;
		}
		return start + position.getCharacter();
	}
}
