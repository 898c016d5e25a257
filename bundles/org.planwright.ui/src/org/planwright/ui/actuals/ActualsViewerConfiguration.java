package org.planwright.ui.actuals;

import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.jface.text.DefaultInformationControl;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IInformationControlCreator;
import org.eclipse.jface.text.ITextHover;
import org.eclipse.jface.text.contentassist.ContentAssistant;
import org.eclipse.jface.text.contentassist.IContentAssistant;
import org.eclipse.jface.text.presentation.IPresentationReconciler;
import org.eclipse.jface.text.reconciler.IReconciler;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.editors.text.TextSourceViewerConfiguration;
import org.planwright.ide.monitoring.ActualsColours;
import org.planwright.ui.editor.PlanColouring;

/** Sets up the viewer of an editor of monitoring files. */
public final class ActualsViewerConfiguration extends TextSourceViewerConfiguration {

	private final IEditorPart editor;

	/** @param editor whose file it is */
	public ActualsViewerConfiguration(IEditorPart editor, IPreferenceStore preferences) {
		super(preferences);
		this.editor = editor;
	}

	@Override
	public IPresentationReconciler getPresentationReconciler(ISourceViewer viewer) {
		return new PlanColouring(ActualsColours::of);
	}

	@Override
	public IContentAssistant getContentAssistant(ISourceViewer viewer) {
		ContentAssistant assistant = new ContentAssistant(true);
		assistant.addContentAssistProcessor(new ActualsCompletion(editor), IDocument.DEFAULT_CONTENT_TYPE);
		assistant.enableAutoInsert(false);
		assistant.enableColoredLabels(true);
		return assistant;
	}

	@Override
	public ITextHover getTextHover(ISourceViewer viewer, String contentType) {
		return new ActualsTextHover(viewer, editor);
	}

	/** The platform's own shows plain text. */
	@Override
	public IInformationControlCreator getInformationControlCreator(ISourceViewer viewer) {
		return parent -> new DefaultInformationControl(parent, (String) null);
	}

	/** None: the platform's reconciler checks spelling, which is made for words between blanks. */
	@Override
	public IReconciler getReconciler(ISourceViewer viewer) {
		return null;
	}
}
