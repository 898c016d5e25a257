package org.planwright.ui.editor;

import java.util.Map;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.menus.UIElement;
import org.planwright.ui.UiPlugin;

/** Turns something that editors show on and off, in all of them. */
public abstract class TogglingHandler extends AbstractHandler implements IElementUpdater {

	private final String preference;

	/** @param preference says whether it is shown */
	protected TogglingHandler(String preference) {
		this.preference = preference;
	}

	@Override
	public final Object execute(ExecutionEvent event) {
		IPreferenceStore store = UiPlugin.instance().getPreferenceStore();
		store.setValue(preference, !store.getBoolean(preference));
		for (IEditorReference reference : HandlerUtil.getActiveWorkbenchWindow(event).getActivePage().getEditorReferences()) {
			if (reference.getEditor(false) instanceof PlanEditor editor) {
				editor.refreshAids();
			}
		}
		return null;
	}

	@Override
	public final void updateElement(UIElement element, @SuppressWarnings("rawtypes") Map parameters) {
		element.setChecked(UiPlugin.instance().getPreferenceStore().getBoolean(preference));
	}
}
