package org.planwright.exchange.preview;

import java.util.List;

/**
 * What an edit changed in the preview.
 *
 * @param document the document after it, with the anchors at their new lines
 * @param changes  the steps from the document before it to this one; empty when only lines have moved
 */
public record PreviewUpdate(PreviewDocument document, List<PreviewChange> changes) {

	public PreviewUpdate {
		changes = List.copyOf(changes);
	}
}
