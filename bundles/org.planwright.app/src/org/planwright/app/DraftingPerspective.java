package org.planwright.app;

import org.eclipse.search.ui.NewSearchUI;
import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.eclipse.ui.IPlaceholderFolderLayout;
import org.planwright.diagram.view.DiagramView;
import org.planwright.ui.backup.BackupsView;
import org.planwright.ui.figures.FiguresView;
import org.planwright.ui.indicators.IndicatorsView;
import org.planwright.ui.newplan.NewPlanProjectWizard;
import org.planwright.ui.newplan.NewPlanWizard;
import org.planwright.ui.outline.OutlineView;
import org.planwright.ui.preview.PreviewView;
import org.planwright.ui.problems.ProblemsView;
import org.planwright.ui.projects.ProjectsView;
import org.planwright.ui.trace.TraceView;

/** The perspective for writing a plan: explorer and outline on the left, problems below the editor and, where there is room, the preview beside it. */
public final class DraftingPerspective implements IPerspectiveFactory {

	/** The perspective's id. */
	public static final String ID = "org.planwright.app.drafting";

	/** The id of the view of projects and files. */
	public static final String EXPLORER = "org.planwright.ui.explorer";

	/** From this width of the window on, a line of the text and one of the preview have room beside each other. */
	private static final int WIDE = 1600;

	@Override
	public void createInitialLayout(IPageLayout layout) {
		layout.addView(EXPLORER, IPageLayout.LEFT, 0.22f, layout.getEditorArea());
		layout.addView(OutlineView.ID, IPageLayout.BOTTOM, 0.4f, EXPLORER);
		IFolderLayout below = layout.createFolder("below", IPageLayout.BOTTOM, 0.72f, layout.getEditorArea());
		below.addView(ProblemsView.ID);
		below.addPlaceholder(BackupsView.ID);
		below.addPlaceholder(IPageLayout.ID_PROP_SHEET);
		below.addPlaceholder(NewSearchUI.SEARCH_VIEW_ID);
		below.addPlaceholder(IndicatorsView.ID);
		below.addPlaceholder(ProjectsView.ID);
		IPlaceholderFolderLayout beside;
		if (PlanWindowAdvisor.initialSize().x >= WIDE) {
			IFolderLayout shown = layout.createFolder("beside", IPageLayout.RIGHT, 0.55f, layout.getEditorArea());
			shown.addView(PreviewView.ID);
			beside = shown;
		} else {
			beside = layout.createPlaceholderFolder("beside", IPageLayout.RIGHT, 0.55f, layout.getEditorArea());
			beside.addPlaceholder(PreviewView.ID);
		}
		beside.addPlaceholder(DiagramView.ID + ":*");
		beside.addPlaceholder(DiagramView.ID);
		beside.addPlaceholder(FiguresView.ID);
		beside.addPlaceholder(TraceView.ID);
		layout.addNewWizardShortcut(NewPlanProjectWizard.ID);
		layout.addNewWizardShortcut(NewPlanWizard.ID);
	}
}
