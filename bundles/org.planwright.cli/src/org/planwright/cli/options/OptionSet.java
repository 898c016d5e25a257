package org.planwright.cli.options;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The options that a command has. Immutable. */
public final class OptionSet {

	private final Map<String, Boolean> valued;
	private final Map<String, String> synonyms;

	private OptionSet(Map<String, Boolean> valued, Map<String, String> synonyms) {
		this.valued = valued;
		this.synonyms = synonyms;
	}

	/** No options. */
	public static OptionSet none() {
		return new OptionSet(Map.of(), Map.of());
	}

	/** These and an option that is there or not, such as --force. */
	public OptionSet flag(String name) {
		return with(name, false, null);
	}

	/** These and an option with a value, such as --format. */
	public OptionSet value(String name) {
		return with(name, true, null);
	}

	/** These and an option with a value that has a second, short name, such as --output and -o. */
	public OptionSet value(String name, String shortName) {
		return with(name, true, shortName);
	}

	/** The names to offer, in the order they were added, without short names. */
	public Set<String> names() {
		return valued.keySet();
	}

	/** The full name of an option; null when there is no such option. */
	String fullName(String written) {
		return valued.containsKey(written) ? written : synonyms.get(written);
	}

	boolean hasValue(String fullName) {
		return valued.get(fullName);
	}

	private OptionSet with(String name, boolean hasValue, String shortName) {
		Map<String, Boolean> options = new LinkedHashMap<>(valued);
		options.put(name, hasValue);
		Map<String, String> shorts = new LinkedHashMap<>(synonyms);
		if (shortName != null) {
			shorts.put(shortName, name);
		}
		return new OptionSet(options, shorts);
	}
}
