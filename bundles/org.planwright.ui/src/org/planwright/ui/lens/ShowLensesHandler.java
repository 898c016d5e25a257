package org.planwright.ui.lens;

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

/** Shows what follows from base and target behind indicators, or no more, in all editors. */
public final class ShowLensesHandler extends AbstractHandler implements IElementUpdater {

	@Override
	public Object execute(ExecutionEvent event) {
		IPreferenceStore store = UiPlugin.instance().getPreferenceStore();
		store.setValue(LensMinings.ENABLED, !store.getBoolean(LensMinings.ENABLED));
		for (IEditorReference reference : HandlerUtil.getActiveWorkbenchWindow(event).getActivePage().getEditorReferences()) {
			if (reference.getEditor(false) instanceof PlanEditor editor) {
				editor.refreshAids();
			}
		}
		return null;
	}

	@Override
	public void updateElement(UIElement element, @SuppressWarnings("rawtypes") Map parameters) {
		element.setChecked(UiPlugin.instance().getPreferenceStore().getBoolean(LensMinings.ENABLED));
	}
}
