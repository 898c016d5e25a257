package org.planwright.ui.search;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.text.IDocument;
import org.eclipse.lsp4j.TypeHierarchyItem;
import org.eclipse.lsp4j.TypeHierarchyPrepareParams;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.statushandlers.StatusManager;
import org.planwright.ui.UiPlugin;
import org.planwright.ui.editor.PlanEditor;

/** Finds out from the server what is named at a place, or whose line it is. */
final class ElementAtCaret {

	/** Does something with an element. */
	interface Taker {
		void take(TypeHierarchyItem element) throws PartInitException;
	}

	private ElementAtCaret() {
	}

	/**
	 * Asks, and does something with the answer in the UI thread.
	 *
	 * @param otherwise said in the status line where nothing is
	 */
	static void ask(PlanEditor editor, IDocument document, int offset, String otherwise, Taker taker) {
		Display display = Display.getCurrent();
		UiPlugin.instance().server().ask(document, (service, text) -> service.prepareTypeHierarchy(new TypeHierarchyPrepareParams(text.file(), text.position(offset))))
				.ifPresent(answer -> answer.whenComplete((found, failure) -> {
					if (failure != null) {
						ILog.of(ElementAtCaret.class).warn(failure.getMessage(), failure);
					} else if (!display.isDisposed()) {
						display.asyncExec(() -> {
							Definitions.say(editor, found.isEmpty() ? otherwise : null);
							if (!found.isEmpty()) {
								take(taker, found.getFirst());
							}
						});
					}
				}));
	}

	private static void take(Taker taker, TypeHierarchyItem element) {
		try {
			taker.take(element);
		} catch (PartInitException e) {
			StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW);
		}
	}
}
