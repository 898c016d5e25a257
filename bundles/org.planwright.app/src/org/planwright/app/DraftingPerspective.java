package org.planwright.app;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** The perspective for writing a plan: explorer on the left, problems below the editor. */
public final class DraftingPerspective implements IPerspectiveFactory {

	/** The perspective's id. */
	public static final String ID = "org.planwright.app.drafting";

	@Override
	public void createInitialLayout(IPageLayout layout) {
		layout.addView(IPageLayout.ID_PROJECT_EXPLORER, IPageLayout.LEFT, 0.22f, layout.getEditorArea());
		IFolderLayout below = layout.createFolder("below", IPageLayout.BOTTOM, 0.72f, layout.getEditorArea());
		below.addView(IPageLayout.ID_PROBLEM_VIEW);
	}
}
