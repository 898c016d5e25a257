package org.planwright.ide.elements;

import java.util.List;
import java.util.Map;

import org.eclipse.lsp4j.TextEdit;

/** What comes of the wish to change elements. */
public sealed interface ChangeAnswer {

	/**
	 * It can be done.
	 *
	 * @param edits the changes of each file, by its URI; none where everything is as it is wanted
	 * @param texts the texts that these are changes of, by URI
	 */
	record Edits(Map<String, List<TextEdit>> edits, Map<String, String> texts) implements ChangeAnswer {

		/** Copies the maps. */
		public Edits {
			edits = Map.copyOf(edits);
			texts = Map.copyOf(texts);
		}
	}

	/**
	 * It cannot be done, and nothing of it is.
	 *
	 * @param reason       in the language of the person
	 * @param byReferences whether {@link ElementChange.Delete} would do it if what refers to the element went as well
	 */
	record Refusal(String reason, boolean byReferences) implements ChangeAnswer {
	}
}
