package org.planwright.ui.templates;

import java.io.IOException;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.text.templates.ContextTypeRegistry;
import org.eclipse.jface.text.templates.persistence.TemplateStore;
import org.eclipse.ui.editors.text.templates.ContributionContextTypeRegistry;
import org.eclipse.ui.editors.text.templates.ContributionTemplateStore;
import org.planwright.ui.UiPlugin;

/** The templates of the product as a user has changed and added to them. */
public final class PlanTextTemplates {

	private static final String KEY = "org.planwright.ui.templates";

	private final ContextTypeRegistry types;
	private final TemplateStore store;

	/** Reads the templates; what a user has changed and cannot be read is logged and not there. */
	public PlanTextTemplates() {
		ContributionContextTypeRegistry registry = new ContributionContextTypeRegistry();
		registry.addContextType(PlanContextType.ID);
		types = registry;
		store = new ContributionTemplateStore(registry, UiPlugin.instance().getPreferenceStore(), KEY);
		try {
			store.load();
		} catch (IOException e) {
			ILog.of(PlanTextTemplates.class).warn(e.toString(), e);
		}
		store.startListeningForPreferenceChanges();
	}

	/** The kinds of places. */
	public ContextTypeRegistry types() {
		return types;
	}

	/** The templates. */
	public TemplateStore store() {
		return store;
	}
}
