package org.planwright.ui.actuals;

import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.text.source.IVerticalRuler;
import org.eclipse.jface.text.source.projection.ProjectionViewer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.editors.text.EditorsUI;
import org.eclipse.ui.editors.text.TextEditor;
import org.eclipse.ui.texteditor.ChainedPreferenceStore;
import org.planwright.ui.UiPlugin;
import org.planwright.ui.editor.PlanDocumentProvider;

/** The text editor for monitoring files. Findings come when the file is saved, as it is checked beside its plan then. */
public final class ActualsEditor extends TextEditor {

	/** The editor's id. */
	public static final String ID = "org.planwright.ui.actuals";

	@Override
	protected void initializeEditor() {
		super.initializeEditor();
		IPreferenceStore store = new ChainedPreferenceStore(new IPreferenceStore[] { UiPlugin.instance().getPreferenceStore(), EditorsUI.getPreferenceStore() });
		setPreferenceStore(store);
		setDocumentProvider(new PlanDocumentProvider());
		setSourceViewerConfiguration(new ActualsViewerConfiguration(this, store));
		UiPlugin.instance().server();
	}

	/** As plans have it. The ruler of the platform's plainer viewer fails at a finding that reaches to the end of a text whose lines are wrapped. */
	@Override
	protected ISourceViewer createSourceViewer(Composite parent, IVerticalRuler ruler, int styles) {
		fAnnotationAccess = getAnnotationAccess();
		fOverviewRuler = createOverviewRuler(getSharedColors());
		ISourceViewer viewer = new ProjectionViewer(parent, ruler, getOverviewRuler(), isOverviewRulerVisible(), styles);
		getSourceViewerDecorationSupport(viewer);
		return viewer;
	}
}
