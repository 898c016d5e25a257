package org.planwright.ui.search;

import org.eclipse.jface.text.IDocument;
import org.planwright.ui.editor.PlanEditor;

/** Goes from the name at the caret to what it stands for. */
public final class OpenDefinitionHandler extends CaretHandler {

	@Override
	void run(PlanEditor editor, IDocument document, int offset) {
		Definitions.open(editor, document, offset);
	}
}
