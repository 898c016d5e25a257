package org.planwright.ui.editor;

import org.eclipse.core.runtime.preferences.AbstractPreferenceInitializer;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.ui.texteditor.AbstractDecoratedTextEditorPreferenceConstants;
import org.eclipse.ui.texteditor.AbstractTextEditor;
import org.planwright.ui.UiPlugin;
import org.planwright.ui.lens.LensMinings;
import org.planwright.ui.format.FormatOnSave;
import org.planwright.ui.occurrences.OccurrenceMarks;
import org.planwright.ui.typing.NumberEdit;
import org.planwright.ui.typing.PairEdit;

/** The plan editor's own defaults: a paragraph is one long line, so lines are wrapped. */
public final class EditorPreferences extends AbstractPreferenceInitializer {

	/** Whether the bracket that belongs to the one beside the caret is shown. */
	static final String BRACKETS = "brackets.match";

	/** The colour in which it is shown. */
	static final String BRACKETS_COLOUR = "brackets.colour";

	private static final String GREY = "140,150,165";

	@Override
	public void initializeDefaultPreferences() {
		IPreferenceStore store = UiPlugin.instance().getPreferenceStore();
		store.setDefault(AbstractTextEditor.PREFERENCE_WORD_WRAP_ENABLED, true);
		store.setDefault(AbstractDecoratedTextEditorPreferenceConstants.EDITOR_LINE_NUMBER_RULER, true);
		store.setDefault(AbstractDecoratedTextEditorPreferenceConstants.EDITOR_TAB_WIDTH, 2);
		store.setDefault(AbstractDecoratedTextEditorPreferenceConstants.EDITOR_SPACES_FOR_TABS, true);
		store.setDefault(BRACKETS, true);
		store.setDefault(BRACKETS_COLOUR, GREY);
		store.setDefault(OccurrenceMarks.ENABLED, true);
		store.setDefault(LensMinings.ENABLED, true);
		store.setDefault(PairEdit.ENABLED, true);
		store.setDefault(NumberEdit.ENABLED, true);
		store.setDefault(FormatOnSave.ENABLED, false);
	}
}
