package org.planwright.ui.editor;

import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.ui.editors.text.EditorsUI;
import org.eclipse.ui.editors.text.TextEditor;
import org.eclipse.ui.editors.text.TextFileDocumentProvider;
import org.eclipse.ui.texteditor.ChainedPreferenceStore;
import org.eclipse.ui.texteditor.ITextEditorActionConstants;
import org.planwright.ui.UiPlugin;

/** The text editor for plans. Its document is the file buffer's, so that it is shared with everything else that works on the file. */
public final class PlanEditor extends TextEditor {

	/** The editor's id. */
	public static final String ID = "org.planwright.ui.editor";

	/** The id of the command that pastes plain text as it is, and of its action. */
	public static final String PASTE_PLAIN = "org.planwright.ui.editor.pastePlain";

	/** The key-binding scope of a plan editor. */
	private static final String SCOPE = "org.planwright.ui.editorScope";

	@Override
	protected void initializeEditor() {
		super.initializeEditor();
		IPreferenceStore store = new ChainedPreferenceStore(
				new IPreferenceStore[] { UiPlugin.instance().getPreferenceStore(), EditorsUI.getPreferenceStore() });
		setPreferenceStore(store);
		setDocumentProvider(new TextFileDocumentProvider());
		setSourceViewerConfiguration(new PlanViewerConfiguration(store));
		UiPlugin.instance().server();
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
	}

	@Override
	protected void editorContextMenuAboutToShow(IMenuManager menu) {
		super.editorContextMenuAboutToShow(menu);
		menu.insertAfter(ITextEditorActionConstants.PASTE, getAction(PASTE_PLAIN));
	}

	@Override
	protected void initializeKeyBindingScopes() {
		setKeyBindingScopes(new String[] { SCOPE });
	}
}
