package org.planwright.evl.engine;

import java.util.Locale;
import java.util.MissingResourceException;

import org.planwright.evl.Messages;
import org.planwright.rules.catalogue.RuleTexts;

/**
 * The words of a rule in a script: its own, in the language that they were written in.
 *
 * @param id of the rule
 * @param group name of the script
 * @param title what the rule asks for
 * @param rationale why; empty when the script does not say it
 */
record ScriptTexts(String id, String group, String title, String rationale) implements RuleTexts {

	@Override
	public String text(String key, Locale locale) {
		if (key.equals("group")) {
			return Messages.get("group", locale, group);
		}
		return switch (key.startsWith(id + '.') ? key.substring(id.length() + 1) : "") {
			case "title" -> title;
			case "rationale" -> rationale.isEmpty() ? Messages.get("rationale", locale, group) : rationale;
			// the script makes the whole message
			case "message" -> "{0}";
			default -> throw new MissingResourceException(key, ScriptTexts.class.getName(), key);
		};
	}
}
