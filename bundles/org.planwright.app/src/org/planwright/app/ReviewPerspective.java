package org.planwright.app;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.planwright.ui.review.CompareView;
import org.planwright.ui.review.FindingsView;

/** The perspective for reviewing plans: findings beside the editor, the places that they are about side by side below. */
public final class ReviewPerspective implements IPerspectiveFactory {

	/** The perspective's id. */
	public static final String ID = "org.planwright.app.review";

	@Override
	public void createInitialLayout(IPageLayout layout) {
		layout.addView(DraftingPerspective.EXPLORER, IPageLayout.LEFT, 0.15f, layout.getEditorArea());
		IFolderLayout below = layout.createFolder("below", IPageLayout.BOTTOM, 0.7f, layout.getEditorArea());
		below.addView(CompareView.ID);
		layout.addView(FindingsView.ID, IPageLayout.LEFT, 0.6f, layout.getEditorArea());
	}
}
