package org.planwright.ui.format;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.jface.text.IDocument;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.ui.handlers.HandlerUtil;
import org.planwright.ui.UiPlugin;
import org.planwright.ui.edits.Answers;
import org.planwright.ui.edits.ChangeOperation;
import org.planwright.ui.edits.FileEdits;
import org.planwright.ui.editor.PlanEditor;

/** Does an action of the server on the whole text of the active editor. The extension says which: the kind of the action. */
public final class SourceActionHandler extends AbstractHandler implements IExecutableExtension {

	private String kind;

	@Override
	public void setInitializationData(IConfigurationElement config, String property, Object data) {
		kind = String.valueOf(data);
	}

	@Override
	public Object execute(ExecutionEvent event) {
		if (HandlerUtil.getActiveEditor(event) instanceof PlanEditor editor && editor.validateEditorInputState()) {
			IDocument document = editor.getDocumentProvider().getDocument(editor.getEditorInput());
			UiPlugin.instance().server().ask(document, (service, text) -> service.codeAction(new CodeActionParams(text.file(), text.range(0, 0), new CodeActionContext(List.of(), List.of(kind))))
					.thenCompose(actions -> actions.stream().filter(Either::isRight).map(Either::getRight).findFirst()
							.map(action -> action.getEdit() != null ? CompletableFuture.completedFuture(action) : service.resolveCodeAction(action))
							.orElseGet(() -> CompletableFuture.completedFuture(null))))
					.ifPresent(answer -> Answers.then(editor, answer, action -> apply(editor, action)));
		}
		return null;
	}

	private static void apply(PlanEditor editor, CodeAction action) {
		if (action == null || FileEdits.of(action.getEdit()).isEmpty()) {
			Answers.tell(editor, Messages.nothing);
		} else if (ChangeOperation.perform(action.getTitle(), FileEdits.of(action.getEdit()), Map.of())) {
			Answers.tell(editor, action.getTitle());
		}
	}
}
