package org.planwright.ui.editor;

import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.ui.editors.text.EditorsUI;
import org.eclipse.ui.editors.text.TextEditor;
import org.eclipse.ui.editors.text.TextFileDocumentProvider;
import org.eclipse.ui.texteditor.ChainedPreferenceStore;
import org.planwright.ui.UiPlugin;

/** The text editor for plans. Its document is the file buffer's, so that it is shared with everything else that works on the file. */
public final class PlanEditor extends TextEditor {

	/** The editor's id. */
	public static final String ID = "org.planwright.ui.editor";

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
	protected void initializeKeyBindingScopes() {
		setKeyBindingScopes(new String[] { SCOPE });
	}
}
