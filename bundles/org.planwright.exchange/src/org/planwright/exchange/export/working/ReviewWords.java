package org.planwright.exchange.export.working;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.planwright.rules.review.Decision;

/** The words of tables of findings (审核意见表), wherever they are written, in one language. */
public final class ReviewWords {

	/** Columns that such tables have in common. */
	public enum Column {
		NUMBER, PLACE, RULE, SEVERITY, QUOTE, FINDING, DECISION, COMMENT
	}

	private final Words words;

	/** @param locale Chinese, or English for any other */
	public ReviewWords(Locale locale) {
		words = new Words(locale, "review");
	}

	/** What such a table is called. */
	public String title() {
		return words.get("title");
	}

	/** The heading of a column. */
	public String heading(Column column) {
		return words.get("column." + column.name().toLowerCase(Locale.ROOT));
	}

	/** A decision as tables say it. */
	public String decision(Decision decision) {
		return words.get("decision." + decision);
	}

	/** All decisions as tables say them. */
	public List<String> decisions() {
		return Arrays.stream(Decision.values()).map(this::decision).toList();
	}

	/** What a finding is called that a person is to look into. */
	public String checklist() {
		return words.get("checklist");
	}

	/** Any other word of the table in the plan's own form. */
	String get(String key, Object... arguments) {
		return words.get(key, arguments);
	}
}
