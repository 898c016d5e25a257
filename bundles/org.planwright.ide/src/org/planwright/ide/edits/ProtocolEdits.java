package org.planwright.ide.edits;

import java.util.Collection;
import java.util.List;

import org.eclipse.lsp4j.TextEdit;
import org.planwright.ide.places.Positions;
import org.planwright.model.text.TextChange;

/** Changes of a text in the form of the protocol. */
public final class ProtocolEdits {

	private ProtocolEdits() {
	}

	/** The changes of a text. */
	public static List<TextEdit> of(String text, Collection<TextChange> changes) {
		Positions positions = new Positions(text);
		return changes.stream().map(change -> new TextEdit(positions.range(change.start(), change.end()), change.text())).toList();
	}
}
