package org.planwright.rules.compliance;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

import org.planwright.model.plan.ApprovalHeader;
import org.planwright.model.plan.HeaderLine;
import org.planwright.model.plan.Plan;

/**
 * From when to when an entry of a dictionary holds.
 *
 * @param since first day; null for always
 * @param until first day on which it no longer holds; null for never
 */
record Validity(LocalDate since, LocalDate until) {

	private static final Pattern DATE = Pattern.compile("(\\d{4})(?:\\s*[-年./]\\s*(\\d{1,2}))?(?:\\s*[-月./]\\s*(\\d{1,2}))?");
	private static final int MONTHS = 12;

	/** The {@code since} and {@code until} of an entry: a year, a month such as 2018-03, or a day. */
	static Validity of(JsonObject entry) {
		return new Validity(date(entry.get("since")), date(entry.get("until")));
	}

	/** Whether the entry holds on a day. */
	boolean holds(LocalDate day) {
		return (since == null || !day.isBefore(since)) && (until == null || day.isBefore(until));
	}

	/** The day that a plan is judged by: that of its approval, else the first of its period; the end of time when neither is stated. */
	static LocalDate day(Plan plan) {
		for (HeaderLine header : plan.getHeaders()) {
			if (header instanceof ApprovalHeader approval && approval.getDate() != null) {
				LocalDate day = date(approval.getDate());
				if (day != null) {
					return day;
				}
			}
		}
		return plan.getPeriod() == null || plan.getPeriod().from() == null ? LocalDate.MAX : LocalDate.of(plan.getPeriod().from(), 1, 1);
	}

	private static LocalDate date(JsonElement element) {
		return element == null ? null : date(element.getAsString());
	}

	/** The first day that a text names; null when it names none. */
	private static LocalDate date(String text) {
		Matcher matcher = DATE.matcher(text);
		if (!matcher.find()) {
			return null;
		}
		LocalDate month = LocalDate.of(Integer.parseInt(matcher.group(1)), number(matcher.group(2), MONTHS), 1);
		return month.withDayOfMonth(number(matcher.group(3), month.lengthOfMonth()));
	}

	private static int number(String digits, int last) {
		return digits == null ? 1 : Math.clamp(Integer.parseInt(digits), 1, last);
	}
}
