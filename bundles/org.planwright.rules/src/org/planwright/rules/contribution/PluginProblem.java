package org.planwright.rules.contribution;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * Why something of a plug-in is left out, to be shown to a person once.
 *
 * @param plugin the plug-in's symbolic name, or its file when it has none
 * @param reason what is wrong
 * @param details what {@link Reason} names, each put in as text
 */
public record PluginProblem(String plugin, Reason reason, List<String> details) {

	/** What is wrong with a plug-in. The details of each are in the order of its message. */
	public enum Reason {
		/** No such attribute, file or resource; its name. */
		MISSING("missing"),
		/** The catalogue cannot be read; its name and what is wrong. */
		CATALOGUE("catalogue"),
		/** A rule's id is used already; the id. */
		ID_TAKEN("idTaken"),
		/** A rule's id is not made of letters, digits, - and _; the id. */
		ID_FORM("idForm"),
		/** A text is missing; its key. */
		TEXT("text"),
		/** A class cannot be used; its name and what is wrong. */
		CLASS("class"),
		/** A class is not what it is to be; its name and what it is to be. */
		TYPE("type"),
		/** A file is no plug-in; what is wrong. */
		NO_PLUGIN("noPlugin"),
		/** Something that it needs is not there; what. */
		UNRESOLVED("unresolved");

		private final String key;

		Reason(String key) {
			this.key = key;
		}
	}

	private static final String BUNDLE = "org.planwright.rules.contribution.messages";

	/** Copies the list. */
	public PluginProblem {
		details = List.copyOf(details);
	}

	/** A problem with these details. */
	public static PluginProblem of(String plugin, Reason reason, String... details) {
		return new PluginProblem(plugin, reason, List.of(details));
	}

	/** The problem in one sentence or two, with the plug-in's name. */
	public String message(Locale locale) {
		ResourceBundle texts = ResourceBundle.getBundle(BUNDLE, locale, PluginProblem.class.getClassLoader(),
				ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
		String what = new MessageFormat(texts.getString(reason.key), Locale.ROOT).format(details.toArray());
		return new MessageFormat(texts.getString("problem"), Locale.ROOT).format(new Object[] { plugin, what });
	}
}
