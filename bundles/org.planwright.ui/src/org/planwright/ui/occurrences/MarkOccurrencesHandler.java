package org.planwright.ui.occurrences;

import java.util.Map;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.menus.UIElement;
import org.planwright.ui.UiPlugin;
import org.planwright.ui.editor.PlanEditor;

/** Turns the marks of occurrences on and off, in all editors. */
public final class MarkOccurrencesHandler extends AbstractHandler implements IElementUpdater {

	@Override
	public Object execute(ExecutionEvent event) {
		IPreferenceStore store = UiPlugin.instance().getPreferenceStore();
		store.setValue(OccurrenceMarks.ENABLED, !store.getBoolean(OccurrenceMarks.ENABLED));
		for (IEditorReference reference : HandlerUtil.getActiveWorkbenchWindow(event).getActivePage().getEditorReferences()) {
			if (reference.getEditor(false) instanceof PlanEditor editor) {
				editor.refreshAids();
			}
		}
		return null;
	}

	@Override
	public void updateElement(UIElement element, @SuppressWarnings("rawtypes") Map parameters) {
		element.setChecked(UiPlugin.instance().getPreferenceStore().getBoolean(OccurrenceMarks.ENABLED));
	}
}
