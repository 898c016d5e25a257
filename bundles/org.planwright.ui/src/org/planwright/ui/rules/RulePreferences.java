package org.planwright.ui.rules;

import java.util.Map;
import java.util.TreeMap;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;
import org.planwright.rules.catalogue.RuleSeverity;
import org.planwright.ui.UiPlugin;

/** The severities that the user prefers to those of the catalogue, by id of rule. In any thread. */
public final class RulePreferences {

	private static final String NODE = UiPlugin.ID + "/rules";

	private RulePreferences() {
	}

	/** The severities that are set; rules whose severity is the catalogue's are not among them. */
	public static Map<String, RuleSeverity> get() {
		Map<String, RuleSeverity> severities = new TreeMap<>();
		try {
			for (String rule : node().keys()) {
				for (RuleSeverity severity : RuleSeverity.values()) {
					if (severity.word().equals(node().get(rule, ""))) {
						severities.put(rule, severity);
					}
				}
			}
		} catch (BackingStoreException e) {
			ILog.of(RulePreferences.class).error(NODE, e);
		}
		return severities;
	}

	/** Sets these and no others, and has all plans checked by them. */
	public static void set(Map<String, RuleSeverity> severities) {
		try {
			node().clear();
			severities.forEach((rule, severity) -> node().put(rule, severity.word()));
			node().flush();
		} catch (BackingStoreException e) {
			ILog.of(RulePreferences.class).error(NODE, e);
		}
		UiPlugin.instance().server().settingsChanged();
	}

	/** The severities that are set, by their words. */
	public static Map<String, String> words() {
		Map<String, String> words = new TreeMap<>();
		get().forEach((rule, severity) -> words.put(rule, severity.word()));
		return words;
	}

	private static IEclipsePreferences node() {
		return InstanceScope.INSTANCE.getNode(NODE);
	}
}
