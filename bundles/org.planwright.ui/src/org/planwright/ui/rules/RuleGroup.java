package org.planwright.ui.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.planwright.model.text.Widths;
import org.planwright.rules.catalogue.Rule;
import org.planwright.rules.catalogue.RuleCatalogue;
import org.planwright.rules.catalogue.RuleMessages;

/**
 * Rules of one group of the catalogue.
 *
 * @param name  the group's name in the user's language
 * @param rules those of its rules that are looked for
 */
record RuleGroup(String name, List<Rule> rules) {

	/**
	 * The groups with those of their rules that a search finds, in the order of the catalogue.
	 *
	 * @param search what id, title or rationale has to contain, width and case aside; empty for all
	 */
	static List<RuleGroup> of(RuleCatalogue catalogue, String search) {
		String wanted = plain(search);
		Map<String, List<Rule>> groups = new LinkedHashMap<>();
		for (Rule rule : catalogue.all()) {
			String text = rule.id() + '\n' + RuleMessages.title(rule, RuleBook.locale()) + '\n' + RuleMessages.rationale(rule, RuleBook.locale());
			if (plain(text).contains(wanted)) {
				groups.computeIfAbsent(RuleMessages.group(rule, RuleBook.locale()), name -> new ArrayList<>()).add(rule);
			}
		}
		return groups.entrySet().stream().map(group -> new RuleGroup(group.getKey(), group.getValue())).toList();
	}

	private static String plain(String text) {
		return Widths.compatible(text).strip().toLowerCase(Locale.ROOT);
	}

	/** The group is the same whatever is looked for. */
	@Override
	public boolean equals(Object other) {
		return other instanceof RuleGroup group && name.equals(group.name);
	}

	@Override
	public int hashCode() {
		return name.hashCode();
	}
}
