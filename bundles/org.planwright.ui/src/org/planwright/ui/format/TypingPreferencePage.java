package org.planwright.ui.format;

import org.eclipse.jface.preference.BooleanFieldEditor;
import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.planwright.ui.UiPlugin;
import org.planwright.ui.typing.NumberEdit;
import org.planwright.ui.typing.PairEdit;

/** What the editor does by itself while somebody types or saves. */
public final class TypingPreferencePage extends FieldEditorPreferencePage implements IWorkbenchPreferencePage {

	/** Makes the page. */
	public TypingPreferencePage() {
		super(GRID);
		setPreferenceStore(UiPlugin.instance().getPreferenceStore());
		setDescription(Messages.pageHint);
	}

	@Override
	public void init(IWorkbench workbench) {
	}

	@Override
	protected void createFieldEditors() {
		addField(new BooleanFieldEditor(PairEdit.ENABLED, Messages.pairs, getFieldEditorParent()));
		addField(new BooleanFieldEditor(NumberEdit.ENABLED, Messages.numbers, getFieldEditorParent()));
		addField(new BooleanFieldEditor(FormatOnSave.ENABLED, Messages.onSave, getFieldEditorParent()));
	}
}
