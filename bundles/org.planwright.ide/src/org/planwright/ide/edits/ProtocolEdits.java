package org.planwright.ide.edits;

import java.util.Collection;
import java.util.List;

import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.xtext.ide.server.Document;
import org.planwright.model.text.TextChange;

/** Changes of a text in the form of the protocol. */
public final class ProtocolEdits {

	private ProtocolEdits() {
	}

	/** The changes of a text. */
	public static List<TextEdit> of(String text, Collection<TextChange> changes) {
		Document document = new Document(1, text);
		return changes.stream().map(change -> new TextEdit(range(document, change), change.text())).toList();
	}

	/** Where a change is made. */
	public static Range range(Document document, TextChange change) {
		return new Range(document.getPosition(change.start()), document.getPosition(change.end()));
	}
}
