package org.planwright.rules.figures;

import java.util.regex.Pattern;

import org.planwright.rules.facts.Fact;
import org.planwright.rules.facts.NameForms;

/** What facts are about, in a form that can be looked up. */
final class SubjectKeys {

	private static final Pattern WHOLE_AREA = Pattern.compile("^(?:目前|现有?|原有?|已|共)*(?:全[旗县市区省州盟域]|[我本][旗县市区省州盟])?");

	private SubjectKeys() {
	}

	/** The same for two facts only when both are about the same thing in the same area, in units of one dimension; empty when the subject is no name of its own. */
	static String key(Fact fact) {
		if (NameForms.isGeneric(fact.subject().text())) {
			return "";
		}
		String scope = WHOLE_AREA.matcher(fact.subject().scope()).replaceFirst("");
		String dimension = fact.amount().unit().map(unit -> unit.dimension().isCount() ? "#" : unit.dimension().toString()).orElse(fact.amount().unitLexeme().orElse(""));
		return scope + "|" + NameForms.project(NameForms.plain(fact.subject().text())) + "|" + dimension;
	}
}
