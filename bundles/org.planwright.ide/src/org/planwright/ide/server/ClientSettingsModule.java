package org.planwright.ide.server;

import org.eclipse.xtext.preferences.IPreferenceValuesProvider;
import org.eclipse.xtext.service.AbstractGenericModule;
import org.planwright.rules.drafts.EarlierDrafts;

/** Lets the client's settings be the preferences of the language. */
final class ClientSettingsModule extends AbstractGenericModule {

	/** What the person at the client prefers. */
	public Class<? extends IPreferenceValuesProvider> bindIPreferenceValuesProvider() {
		return ClientSettings.class;
	}

	/** The drafts that the person at the client compares plans with. */
	public Class<? extends EarlierDrafts> bindEarlierDrafts() {
		return ChosenDrafts.class;
	}
}
