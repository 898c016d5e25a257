package org.planwright.ide.server;

import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.xtext.ide.server.Document;
import org.eclipse.xtext.util.ITextRegion;
import org.eclipse.xtext.util.TextRegion;

/**
 * A text as clients see it. A place behind the end of a line is the end of the line, as the protocol has it, and one behind the last line the end of the text:
 * a client that lags a keystroke behind gets an answer. Messages of failures never hold the text, which is nobody's but the office's.
 */
final class OpenText extends Document {

	OpenText(Integer version, String contents) {
		super(version, contents, false);
	}

	@Override
	public int getOffSet(Position position) {
		String text = getContents();
		int start = 0;
		for (int line = 0; line < position.getLine(); line++) {
			int end = text.indexOf('\n', start);
			if (end < 0) {
				return text.length();
			}
			start = end + 1;
		}
		int end = text.indexOf('\n', start);
		end = end < 0 ? text.length() : end;
		if (end > start && text.charAt(end - 1) == '\r') {
			end--;
		}
		return Math.clamp((long) start + position.getCharacter(), start, end);
	}

	@Override
	public ITextRegion getTextRegion(Range range) {
		int start = getOffSet(range.getStart());
		return new TextRegion(start, Math.max(0, getOffSet(range.getEnd()) - start));
	}

	@Override
	public Document applyTextDocumentChanges(Iterable<? extends TextDocumentContentChangeEvent> changes) {
		String text = getContents();
		for (TextDocumentContentChangeEvent change : changes) {
			ITextRegion replaced = change.getRange() == null ? new TextRegion(0, text.length()) : new OpenText(getVersion(), text).getTextRegion(change.getRange());
			text = text.substring(0, replaced.getOffset()) + change.getText() + text.substring(replaced.getEndOffset());
		}
		return new OpenText(getVersion() == null ? null : getVersion() + 1, text);
	}
}
