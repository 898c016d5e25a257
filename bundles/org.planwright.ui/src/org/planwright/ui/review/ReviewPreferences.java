package org.planwright.ui.review;

import org.eclipse.core.runtime.preferences.AbstractPreferenceInitializer;
import org.eclipse.core.runtime.preferences.DefaultScope;
import org.planwright.ui.UiPlugin;

/** Who reviews: by default the user of the machine. */
public final class ReviewPreferences extends AbstractPreferenceInitializer {

	/** Key of the reviewer's name. */
	public static final String REVIEWER = "reviewer";

	@Override
	public void initializeDefaultPreferences() {
		DefaultScope.INSTANCE.getNode(UiPlugin.ID).put(REVIEWER, System.getProperty("user.name", ""));
	}

	/** The name that decisions are signed with. */
	static String reviewer() {
		return UiPlugin.instance().getPreferenceStore().getString(REVIEWER).strip();
	}
}
