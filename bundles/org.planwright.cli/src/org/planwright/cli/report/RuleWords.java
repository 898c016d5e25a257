package org.planwright.cli.report;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.planwright.cli.Messages;
import org.planwright.evl.ScriptProblem;
import org.planwright.rules.catalogue.RuleCatalogue;
import org.planwright.rules.catalogue.RuleMessages;
import org.planwright.rules.check.Finding;

/** What reports say of a rule by its id: of those of the catalogue, and of what is found without one: of the language itself, and of scripts. */
public final class RuleWords {

	/** Ids of findings that are of no rule in the catalogue. */
	static final List<String> OF_LANGUAGE = List.of(Finding.SYNTAX, Finding.LINK, Finding.PROJECT, Finding.MONITOR, ScriptProblem.RULE);

	private final RuleCatalogue catalogue;
	private final Messages messages;
	private final Locale locale;

	/** @param catalogue the rules that there are */
	public RuleWords(RuleCatalogue catalogue, Messages messages) {
		this.catalogue = catalogue;
		this.messages = messages;
		this.locale = messages.locale();
	}

	/** What a rule is called. */
	public String title(String id) {
		return catalogue.find(id).map(rule -> RuleMessages.title(rule, locale)).orElseGet(() -> messages.get("rule." + id));
	}

	/** Why the rule is there; empty for what needs no reason. */
	Optional<String> rationale(String id) {
		return catalogue.find(id).map(rule -> RuleMessages.rationale(rule, locale));
	}
}
