package org.planwright.exchange.monitor;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

import org.planwright.exchange.monitor.ReportedEntry.Place;
import org.planwright.exchange.sheet.SheetRemark;
import org.planwright.rules.catalogue.Rule;
import org.planwright.rules.catalogue.RuleMessages;
import org.planwright.rules.catalogue.RuleSeverity;

/**
 * Something that is wrong in a file of what was reached: it says what, where, and what to do.
 *
 * @param severity an error when something that is reported does not count
 * @param place    where; without line and cell for the whole file
 * @param rule     id of the rule that is broken; empty for what is no matter of a rule
 * @param words    what is wrong, without the place, in a language
 */
public record MonitorProblem(RuleSeverity severity, ReportedEntry.Place place, Optional<String> rule, Function<Locale, String> words) {

	static MonitorProblem error(Place place, String key, Object... arguments) {
		return new MonitorProblem(RuleSeverity.ERROR, place, Optional.empty(), locale -> MonitorMessages.get(locale, "problem." + key, arguments));
	}

	static MonitorProblem warning(Place place, String key, Object... arguments) {
		return new MonitorProblem(RuleSeverity.WARNING, place, Optional.empty(), locale -> MonitorMessages.get(locale, "problem." + key, arguments));
	}

	/** What there is to know of how a spreadsheet was read. */
	static MonitorProblem of(SheetRemark remark) {
		return new MonitorProblem(RuleSeverity.WARNING, Place.cell(remark.file(), remark.place()), Optional.empty(), remark::text);
	}

	/** What a rule has found; the values count all the same. The variant of its message is null for the plain one. */
	static MonitorProblem ofRule(Place place, Rule rule, RuleSeverity severity, String variant, Object... arguments) {
		return new MonitorProblem(severity, place, Optional.of(rule.id()), locale -> RuleMessages.finding(rule, variant, locale, arguments));
	}

	/** What is wrong, without the place. */
	public String text(Locale locale) {
		return words.apply(locale);
	}

	/** One line to read, with place and rule. */
	public String message(Locale locale) {
		String text = rule.map(id -> MonitorMessages.get(locale, "problem.rule", id, text(locale))).orElseGet(() -> text(locale));
		String where = where(locale);
		return MonitorMessages.get(locale, where.isEmpty() ? "problem.file" : "problem.at", place.file(), where, text);
	}

	/** Where in its file, to read; empty for the whole file. */
	public String where(Locale locale) {
		return place.line() > 0 ? MonitorMessages.get(locale, "problem.where", Integer.toString(place.line())) : place.cell();
	}
}
