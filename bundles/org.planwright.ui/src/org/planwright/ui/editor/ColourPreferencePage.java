package org.planwright.ui.editor;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.preference.ColorFieldEditor;
import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.eclipse.ui.preferences.ScopedPreferenceStore;

/**
 * 颜色: the colours of the plan's text. They are the theme's colour definitions, so that the page 颜色和字体 of the platform shows the same ones and a change shows
 * at once in open editors.
 */
public final class ColourPreferencePage extends FieldEditorPreferencePage implements IWorkbenchPreferencePage {

	private static final String WORKBENCH = "org.eclipse.ui.workbench";
	private static final String THEMES = "org.eclipse.ui.themes";
	private static final String CATEGORY = "org.planwright.ui.theme";
	private static final String FONTS_PAGE = "org.eclipse.ui.preferencePages.ColorsAndFonts";

	/** Makes the page. */
	public ColourPreferencePage() {
		super(GRID);
	}

	@Override
	public void init(IWorkbench workbench) {
		setPreferenceStore(new ScopedPreferenceStore(InstanceScope.INSTANCE, WORKBENCH));
		setDescription(Messages.coloursDescription);
	}

	@Override
	protected void createFieldEditors() {
		for (IConfigurationElement definition : definitions()) {
			addField(new ColorFieldEditor(definition.getAttribute("id"), definition.getAttribute("label"), getFieldEditorParent()));
		}
		Link fonts = new Link(getFieldEditorParent(), SWT.NONE);
		fonts.setText(Messages.coloursFonts);
		fonts.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> PreferencesUtil.createPreferenceDialogOn(getShell(), FONTS_PAGE, null, null)));
		GridDataFactory.fillDefaults().span(2, 1).applyTo(fonts);
	}

	/** The colours of our category, in the order of their definitions. */
	private static List<IConfigurationElement> definitions() {
		List<IConfigurationElement> found = new ArrayList<>();
		for (IConfigurationElement element : Platform.getExtensionRegistry().getConfigurationElementsFor(THEMES)) {
			if ("colorDefinition".equals(element.getName()) && CATEGORY.equals(element.getAttribute("categoryId"))) {
				found.add(element);
			}
		}
		return found;
	}
}
