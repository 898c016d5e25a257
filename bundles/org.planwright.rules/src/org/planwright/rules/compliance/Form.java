package org.planwright.rules.compliance;

import java.util.List;

import com.google.gson.JsonObject;

import org.planwright.model.text.Finder;
import org.planwright.rules.dictionary.Dictionaries;

/**
 * An entry of a dictionary: something that is not written, or no longer, and what to write.
 *
 * @param rule rule that reports it
 * @param has texts of which a text that holds it has at least one
 * @param written pattern of what is not written
 * @param unless pattern of sentences that are left alone; null when none are
 * @param right what to write; may name groups of the pattern as <code>${name}</code>
 * @param validity when it holds
 * @param always whether it is wrong also where a plan looks back
 */
record Form(String rule, List<String> has, Finder written, Finder unless, String right, Validity validity, boolean always) {

	static Form of(String rule, JsonObject entry) {
		return new Form(rule, Dictionaries.strings(entry.get("has")), Finder.of(entry.get("written").getAsString()),
				entry.has("unless") ? Finder.of(entry.get("unless").getAsString()) : null, entry.get("right").getAsString(), Validity.of(entry),
				entry.has("always") && entry.get("always").getAsBoolean());
	}
}
