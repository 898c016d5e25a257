package org.planwright.ui.editor;

import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.jface.text.codemining.ICodeMiningProvider;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.text.source.ISourceViewerExtension5;
import org.eclipse.jface.text.source.IVerticalRuler;
import org.eclipse.jface.text.source.projection.ProjectionSupport;
import org.eclipse.jface.text.source.projection.ProjectionViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.ui.editors.text.EditorsUI;
import org.eclipse.ui.editors.text.TextEditor;
import org.eclipse.ui.texteditor.ChainedPreferenceStore;
import org.eclipse.ui.texteditor.ITextEditorActionConstants;
import org.eclipse.ui.texteditor.SourceViewerDecorationSupport;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.planwright.ui.UiPlugin;
import org.planwright.ui.folding.FoldingActions;
import org.planwright.ui.lens.LensMinings;
import org.planwright.ui.format.FormatOnSave;
import org.planwright.ui.occurrences.Brackets;
import org.planwright.ui.outline.DocumentOutline;
import org.planwright.ui.outline.OutlinePage;
import org.planwright.ui.outline.ReadingAids;

/** The text editor for plans. Its document is the file buffer's, so that it is shared with everything else that works on the file. */
public final class PlanEditor extends TextEditor {

	/** The editor's id. */
	public static final String ID = "org.planwright.ui.editor";

	/** The id of the command that pastes plain text as it is, and of its action. */
	public static final String PASTE_PLAIN = "org.planwright.ui.editor.pastePlain";

	/** The key-binding scope of a plan editor. */
	private static final String SCOPE = "org.planwright.ui.editorScope";

	/** Findings in folded lines are seen in the line that stands for them. */
	private static final List<String> SUMMARISED = List.of("org.eclipse.ui.workbench.texteditor.error", "org.eclipse.ui.workbench.texteditor.warning");

	private ProjectionSupport projection;
	private ReadingAids aids;

	@Override
	protected void initializeEditor() {
		super.initializeEditor();
		IPreferenceStore store = new ChainedPreferenceStore(
				new IPreferenceStore[] { UiPlugin.instance().getPreferenceStore(), EditorsUI.getPreferenceStore() });
		setPreferenceStore(store);
		setDocumentProvider(new PlanDocumentProvider());
		setSourceViewerConfiguration(new PlanViewerConfiguration(this, store));
		UiPlugin.instance().safekeeping();
		UiPlugin.instance().server();
	}

	/** The outline of the document, made while the editor is open. */
	public DocumentOutline outline() {
		return aids.outline();
	}

	/** Shows what helps to read, or no more, as the preferences say now. */
	public void refreshAids() {
		aids.refresh();
	}

	@Override
	protected void installCodeMiningProviders() {
		((ISourceViewerExtension5) getSourceViewer()).setCodeMiningProviders(new ICodeMiningProvider[] { new LensMinings() });
	}

	/** Above the text is a trail of the headings that the caret is under. */
	@Override
	public void createPartControl(Composite parent) {
		Composite whole = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(whole);
		Composite above = new Composite(whole, SWT.NONE);
		above.setLayout(new FillLayout());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(above);
		Composite text = new Composite(whole, SWT.NONE);
		text.setLayout(new FillLayout());
		GridDataFactory.fillDefaults().grab(true, true).applyTo(text);
		super.createPartControl(text);
		ProjectionViewer viewer = (ProjectionViewer) getSourceViewer();
		projection = new ProjectionSupport(viewer, getAnnotationAccess(), getSharedColors());
		SUMMARISED.forEach(projection::addSummarizableAnnotationType);
		projection.install();
		viewer.doOperation(ProjectionViewer.TOGGLE);
		aids = new ReadingAids(this, viewer, above);
		showSelectionOnceSized(viewer.getTextWidget());
	}

	/** The place that is restored after a start is selected before the text has a size, and would stay out of sight. */
	private static void showSelectionOnceSized(StyledText widget) {
		widget.addListener(SWT.Resize, new Listener() {
			@Override
			public void handleEvent(Event event) {
				if (widget.getClientArea().height > widget.getLineHeight()) {
					widget.removeListener(SWT.Resize, this);
					widget.getDisplay().asyncExec(() -> {
						if (!widget.isDisposed()) {
							widget.showSelection();
						}
					});
				}
			}
		});
	}

	@Override
	protected ISourceViewer createSourceViewer(Composite parent, IVerticalRuler ruler, int styles) {
		fAnnotationAccess = getAnnotationAccess();
		fOverviewRuler = createOverviewRuler(getSharedColors());
		ISourceViewer viewer = new ProjectionViewer(parent, ruler, getOverviewRuler(), isOverviewRulerVisible(), styles);
		getSourceViewerDecorationSupport(viewer);
		return viewer;
	}

	@Override
	protected void configureSourceViewerDecorationSupport(SourceViewerDecorationSupport support) {
		super.configureSourceViewerDecorationSupport(support);
		support.setCharacterPairMatcher(Brackets.matcher());
		support.setMatchingCharacterPainterPreferenceKeys(EditorPreferences.BRACKETS, EditorPreferences.BRACKETS_COLOUR);
	}

	@Override
	public <T> T getAdapter(Class<T> type) {
		if (type == IContentOutlinePage.class && aids != null) {
			return type.cast(new OutlinePage(this, aids.outline()));
		}
		T adapter = projection == null ? null : projection.getAdapter(getSourceViewer(), type);
		return adapter == null ? super.getAdapter(type) : adapter;
	}

	@Override
	public void dispose() {
		if (aids != null) {
			aids.stop();
		}
		super.dispose();
	}

	@Override
	protected void createActions() {
		super.createActions();
		IAction platform = getAction(ITextEditorActionConstants.PASTE);
		PasteAction paste = new PasteAction(this, getSourceViewer(), platform, false);
		paste.setActionDefinitionId(platform.getActionDefinitionId());
		setAction(ITextEditorActionConstants.PASTE, paste);
		PasteAction plain = new PasteAction(this, getSourceViewer(), platform, true);
		plain.setText(Messages.pastePlain);
		plain.setActionDefinitionId(PASTE_PLAIN);
		setAction(PASTE_PLAIN, plain);
		markAsContentDependentAction(PASTE_PLAIN, true);
		FoldingActions.install(this, (ProjectionViewer) getSourceViewer());
	}

	@Override
	protected void editorContextMenuAboutToShow(IMenuManager menu) {
		super.editorContextMenuAboutToShow(menu);
		menu.insertAfter(ITextEditorActionConstants.PASTE, getAction(PASTE_PLAIN));
	}

	/** Saves, unless the file is gone or read-only: then a person says where the text is to go. */
	@Override
	public void doSave(IProgressMonitor monitor) {
		DiskConflict conflict = new DiskConflict(this);
		if (getDocumentProvider().isDeleted(getEditorInput())) {
			conflict.deleted(monitor);
		} else if (conflict.isReadOnly()) {
			conflict.readOnlyBeforeSaving(monitor);
		} else {
			FormatOnSave.before(getDocumentProvider().getDocument(getEditorInput()));
			super.doSave(monitor);
		}
	}

	/** Asks whether a file that is read-only may be written to, before it is edited. */
	@Override
	public boolean validateEditorInputState() {
		DiskConflict conflict = new DiskConflict(this);
		return (!conflict.isReadOnly() || conflict.allowWriting()) && super.validateEditorInputState();
	}

	/** Somebody else has changed or removed the file. */
	@Override
	protected void handleEditorInputChanged() {
		if (getDocumentProvider().isDeleted(getEditorInput())) {
			new DiskConflict(this).deleted(getProgressMonitor());
		} else {
			new DiskConflict(this).changed();
		}
	}

	@Override
	protected void handleExceptionOnSave(CoreException exception, IProgressMonitor monitor) {
		if (PlanDocumentProvider.isChangedOnDisk(exception)) {
			new DiskConflict(this).changedBeforeSaving(monitor);
			monitor.setCanceled(isDirty());
		} else {
			super.handleExceptionOnSave(exception, monitor);
		}
	}

	/** Says why the file could not be saved and offers another place. */
	@Override
	protected void openSaveErrorDialog(String title, String message, CoreException exception) {
		new DiskConflict(this).notSaved(exception.getStatus().getMessage());
	}

	/** Replaces what is on the disk. */
	void overwrite(IProgressMonitor monitor) {
		performSave(true, monitor);
	}

	/** Asks for another file and saves to it. */
	void saveAs(IProgressMonitor monitor) {
		performSaveAs(monitor);
	}

	@Override
	protected void initializeKeyBindingScopes() {
		setKeyBindingScopes(new String[] { SCOPE });
	}
}
