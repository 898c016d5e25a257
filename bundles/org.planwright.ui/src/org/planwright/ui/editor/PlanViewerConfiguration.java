package org.planwright.ui.editor;

import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextHover;
import org.eclipse.jface.text.contentassist.IContentAssistant;
import org.eclipse.jface.text.presentation.IPresentationReconciler;
import org.eclipse.jface.text.quickassist.IQuickAssistAssistant;
import org.eclipse.jface.text.quickassist.QuickAssistAssistant;
import org.eclipse.jface.text.reconciler.IReconciler;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.ui.editors.text.TextSourceViewerConfiguration;
import org.planwright.ui.completion.CompletionAssist;
import org.planwright.ui.fixes.FixAssist;
import org.planwright.ui.hover.PlanTextHover;

/** Sets up the viewer of a plan editor. */
final class PlanViewerConfiguration extends TextSourceViewerConfiguration {

	PlanViewerConfiguration(IPreferenceStore preferences) {
		super(preferences);
	}

	@Override
	public IPresentationReconciler getPresentationReconciler(ISourceViewer viewer) {
		return new PlanColouring();
	}

	@Override
	public IQuickAssistAssistant getQuickAssistAssistant(ISourceViewer viewer) {
		QuickAssistAssistant assistant = new QuickAssistAssistant();
		assistant.setQuickAssistProcessor(new FixAssist());
		assistant.setStatusLineVisible(false);
		return assistant;
	}

	@Override
	public IContentAssistant getContentAssistant(ISourceViewer viewer) {
		return CompletionAssist.assistant(IDocument.DEFAULT_CONTENT_TYPE);
	}

	@Override
	public ITextHover getTextHover(ISourceViewer viewer, String contentType) {
		return new PlanTextHover(viewer);
	}

	/** None: the platform's reconciler checks spelling, which is made for words between blanks. */
	@Override
	public IReconciler getReconciler(ISourceViewer viewer) {
		return null;
	}
}
