package org.planwright.ide.template;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text that a new plan begins with.
 *
 * @param name  for a person, in their language
 * @param level of the places that it is for, as a plan writes it; empty for any
 * @param field whether it is for a field, as 生态环境, of which the plan is a special plan
 * @param text  with {@code {{names}}} that are replaced, and {@code [[parts]]} that are left out when a name in them has no value
 */
public record PlanTemplate(String name, String level, boolean field, String text) {

	private static final Pattern PART = Pattern.compile("\\[\\[(.*?)]]", Pattern.DOTALL);
	private static final Pattern NAME = Pattern.compile("\\{\\{(.+?)}}");

	/** The text with values by name; a name that has none is replaced by nothing. */
	public String fill(Map<String, String> values) {
		String kept = PART.matcher(text).replaceAll(part -> Matcher.quoteReplacement(isComplete(part.group(1), values) ? part.group(1) : ""));
		return NAME.matcher(kept).replaceAll(name -> Matcher.quoteReplacement(value(name.group(1), values)));
	}

	private static boolean isComplete(String part, Map<String, String> values) {
		return NAME.matcher(part).results().noneMatch(name -> value(name.group(1), values).isEmpty());
	}

	private static String value(String name, Map<String, String> values) {
		return values.getOrDefault(name.strip(), "").strip();
	}
}
