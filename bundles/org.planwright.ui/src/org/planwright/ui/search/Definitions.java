package org.planwright.ui.search;

import java.util.List;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.text.IDocument;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.Location;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IEditorPart;
import org.planwright.ui.UiPlugin;

/** Goes to what a name stands for. In the UI thread; the server is asked in its own. */
final class Definitions {

	private Definitions() {
	}

	/** Opens the definition of what is named at an offset; says so where nothing is. */
	static void open(IEditorPart editor, IDocument document, int offset) {
		Display display = Display.getCurrent();
		UiPlugin.instance().server().ask(document, (service, text) -> service.definition(new DefinitionParams(text.file(), text.position(offset))))
				.ifPresent(answer -> answer.whenComplete((found, failure) -> {
					if (failure != null) {
						ILog.of(Definitions.class).warn(failure.getMessage(), failure);
					} else if (!display.isDisposed()) {
						display.asyncExec(() -> open(editor, found.getLeft()));
					}
				}));
	}

	private static void open(IEditorPart editor, List<? extends Location> found) {
		if (editor.getEditorSite().getShell() == null) {
			return;
		}
		say(editor, found.isEmpty() ? Messages.noDefinition : null);
		if (!found.isEmpty()) {
			Locations.open(editor.getSite().getPage(), found.getFirst());
		}
	}

	/** Says something in the status line, or nothing any more. */
	static void say(IWorkbenchPart part, String message) {
		if (part instanceof IEditorPart editor) {
			editor.getEditorSite().getActionBars().getStatusLineManager().setMessage(message);
			if (message != null) {
				part.getSite().getShell().getDisplay().beep();
			}
		}
	}
}
