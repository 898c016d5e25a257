package org.planwright.ui.format;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.ui.handlers.HandlerUtil;
import org.planwright.ui.edits.Answers;
import org.planwright.ui.editor.PlanEditor;

/** Formats the lines that are selected in the active editor, or all of it. */
public final class FormatHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		if (HandlerUtil.getActiveEditor(event) instanceof PlanEditor editor && editor.validateEditorInputState()) {
			IDocument document = editor.getDocumentProvider().getDocument(editor.getEditorInput());
			ITextSelection selected = editor.getSelectionProvider().getSelection() instanceof ITextSelection text ? text : null;
			boolean some = selected != null && selected.getEndLine() > selected.getStartLine();
			Formatting formatting = new Formatting(document);
			Optional<CompletableFuture<List<? extends TextEdit>>> edits = some ? formatting.of(selected.getOffset(), selected.getLength()) : formatting.ofAll();
			edits.ifPresent(answer -> Answers.then(editor, answer, formatting::apply));
		}
		return null;
	}
}
