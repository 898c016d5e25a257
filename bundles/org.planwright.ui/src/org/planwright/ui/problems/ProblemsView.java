package org.planwright.ui.problems;

import org.eclipse.ui.views.markers.MarkerSupportView;

/** The problems of all plans in the workspace: the platform's view with columns of our own, in the user's language. */
public final class ProblemsView extends MarkerSupportView {

	/** The view's id. */
	public static final String ID = "org.planwright.ui.problemsView";

	/** Makes the view for the findings in plans. */
	public ProblemsView() {
		super("org.planwright.ui.problems");
	}

	/** Leaves the platform's summary out, which is in English only; the rows say it all. */
	@Override
	protected void setContentDescription(String description) {
	}
}
