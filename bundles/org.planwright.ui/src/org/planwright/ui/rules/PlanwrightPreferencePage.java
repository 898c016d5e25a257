package org.planwright.ui.rules;

import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.jface.preference.StringFieldEditor;
import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.planwright.ui.Messages;
import org.planwright.ui.UiPlugin;
import org.planwright.ui.review.ReviewPreferences;

/** What holds for the work with plans as a whole: who reviews. */
public final class PlanwrightPreferencePage extends FieldEditorPreferencePage implements IWorkbenchPreferencePage {

	private static final int WIDTH = 90;
	private static final int HEIGHT = 30;

	/** Makes the page. */
	public PlanwrightPreferencePage() {
		super(GRID);
	}

	@Override
	public void init(IWorkbench workbench) {
		setPreferenceStore(UiPlugin.instance().getPreferenceStore());
	}

	/** As large as the pages below it need: the dialog takes its size from the page that it shows first. */
	@Override
	protected Point doComputeSize() {
		Point own = super.doComputeSize();
		return new Point(Math.max(own.x, convertWidthInCharsToPixels(WIDTH)), Math.max(own.y, convertHeightInCharsToPixels(HEIGHT)));
	}

	@Override
	protected void createFieldEditors() {
		addField(new StringFieldEditor(ReviewPreferences.REVIEWER, Messages.reviewerName, getFieldEditorParent()));
	}
}
