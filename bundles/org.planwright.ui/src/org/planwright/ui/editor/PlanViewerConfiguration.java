package org.planwright.ui.editor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.jface.text.DefaultInformationControl;
import org.eclipse.jface.text.IAutoEditStrategy;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IInformationControlCreator;
import org.eclipse.jface.text.ITextHover;
import org.eclipse.jface.text.contentassist.IContentAssistant;
import org.eclipse.jface.text.hyperlink.IHyperlinkDetector;
import org.eclipse.jface.text.presentation.IPresentationReconciler;
import org.eclipse.jface.text.quickassist.IQuickAssistAssistant;
import org.eclipse.jface.text.quickassist.QuickAssistAssistant;
import org.eclipse.jface.text.reconciler.IReconciler;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.editors.text.TextSourceViewerConfiguration;
import org.eclipse.ui.texteditor.AbstractDecoratedTextEditorPreferenceConstants;
import org.planwright.ide.colouring.TokenColours;
import org.planwright.ui.completion.CompletionAssist;
import org.planwright.ui.fixes.FixAssist;
import org.planwright.ui.hover.PlanTextHover;
import org.planwright.ui.search.NameLinks;
import org.planwright.ui.typing.NumberEdit;
import org.planwright.ui.typing.PairEdit;

/** Sets up the viewer of a plan editor. */
final class PlanViewerConfiguration extends TextSourceViewerConfiguration {

	private final IEditorPart editor;

	PlanViewerConfiguration(IEditorPart editor, IPreferenceStore preferences) {
		super(preferences);
		this.editor = editor;
	}

	@Override
	public IHyperlinkDetector[] getHyperlinkDetectors(ISourceViewer viewer) {
		return fPreferenceStore.getBoolean(AbstractDecoratedTextEditorPreferenceConstants.EDITOR_HYPERLINKS_ENABLED) ? new IHyperlinkDetector[] { new NameLinks(editor) } : null;
	}

	@Override
	public IPresentationReconciler getPresentationReconciler(ISourceViewer viewer) {
		return new PlanColouring(TokenColours::of);
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

	/** The platform's own shows plain text. */
	@Override
	public IInformationControlCreator getInformationControlCreator(ISourceViewer viewer) {
		return parent -> new DefaultInformationControl(parent, (String) null);
	}

	/** The platform's own keeps the indentation. */
	@Override
	public IAutoEditStrategy[] getAutoEditStrategies(ISourceViewer viewer, String contentType) {
		List<IAutoEditStrategy> edits = new ArrayList<>(List.of(new PairEdit(fPreferenceStore), new NumberEdit(fPreferenceStore)));
		edits.addAll(Arrays.asList(super.getAutoEditStrategies(viewer, contentType)));
		return edits.toArray(IAutoEditStrategy[]::new);
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
