package org.planwright.ui.rules;

import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.jface.preference.StringFieldEditor;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.planwright.ui.Messages;
import org.planwright.ui.UiPlugin;
import org.planwright.ui.review.ReviewPreferences;

/** What holds for the work with plans as a whole: who reviews. */
public final class PlanwrightPreferencePage extends FieldEditorPreferencePage implements IWorkbenchPreferencePage {

	/** Makes the page. */
	public PlanwrightPreferencePage() {
		super(GRID);
	}

	@Override
	public void init(IWorkbench workbench) {
		setPreferenceStore(UiPlugin.instance().getPreferenceStore());
	}

	@Override
	protected void createFieldEditors() {
		addField(new StringFieldEditor(ReviewPreferences.REVIEWER, Messages.reviewerName, getFieldEditorParent()));
	}
}
