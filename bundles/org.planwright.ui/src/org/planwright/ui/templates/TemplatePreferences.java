package org.planwright.ui.templates;

import org.eclipse.ui.texteditor.templates.TemplatePreferencePage;
import org.planwright.ui.UiPlugin;

/** 模板: the templates that completion offers. */
public final class TemplatePreferences extends TemplatePreferencePage {

	/** Makes the page. */
	public TemplatePreferences() {
		setPreferenceStore(UiPlugin.instance().getPreferenceStore());
		setTemplateStore(UiPlugin.instance().textTemplates().store());
		setContextTypeRegistry(UiPlugin.instance().textTemplates().types());
	}

	/** None: the templates' lines are inserted as they are. */
	@Override
	protected boolean isShowFormatterSetting() {
		return false;
	}
}
