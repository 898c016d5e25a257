package org.planwright.ui.editor;

import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.jface.text.presentation.IPresentationReconciler;
import org.eclipse.jface.text.quickassist.IQuickAssistAssistant;
import org.eclipse.jface.text.quickassist.QuickAssistAssistant;
import org.eclipse.jface.text.reconciler.IReconciler;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.ui.editors.text.TextSourceViewerConfiguration;
import org.planwright.ui.fixes.FixAssist;

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

	/** None: the platform's reconciler checks spelling, which is made for words between blanks. */
	@Override
	public IReconciler getReconciler(ISourceViewer viewer) {
		return null;
	}
}
