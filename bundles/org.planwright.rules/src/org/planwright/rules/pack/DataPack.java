package org.planwright.rules.pack;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import com.google.gson.JsonObject;

/**
 * Dictionaries with a version.
 *
 * @param id letters, digits, dots and hyphens; a pack replaces the installed one of its id
 * @param version as its makers count
 * @param names name by language (zh, en), at least one
 * @param from first day on which it holds
 * @param until last day on which it holds; empty when it has no end
 * @param dictionaries content by file name, such as terms.json, to be merged into the product's
 */
public record DataPack(String id, String version, Map<String, String> names, Optional<LocalDate> from, Optional<LocalDate> until,
		Map<String, JsonObject> dictionaries) {

	/** Copies the maps. */
	public DataPack {
		names = Map.copyOf(names);
		dictionaries = Map.copyOf(dictionaries);
	}

	/** Its name in a language, or in the other one. */
	public String name(Locale locale) {
		String own = names.get(locale.getLanguage());
		return own == null ? names.values().iterator().next() : own;
	}

	/** Whether it holds on a day. */
	public boolean holds(LocalDate day) {
		return from.filter(day::isBefore).isEmpty() && until.filter(day::isAfter).isEmpty();
	}
}
