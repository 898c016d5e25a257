package org.planwright.rules.prose;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.planwright.model.plan.Indicator;
import org.planwright.model.text.NameKey;

/**
 * Finds what a clause is about among the indicators of a plan. The subject must be exactly the name of one indicator, blanks and width aside; words of time,
 * place and intention may stand before it.
 */
final class Subjects {

	private static final Pattern LEAD = Pattern.compile("^(?:(?:到|至|截至)?20\\d\\d年(?:底|末)?|\"?十.五\"?(?:期间|时期|期末|末)?|(?:五年|规划期)(?:间|内|来|末)?|全(?:旗|县|市|区|省|州|盟|国|域|境)"
			+ "|[我该本](?:旗|县|市|区|省|州|盟)|力争|确保|争取|实现|推动|促进|使|预计|预期|其中|同时|以及|并|(?:比|较)20\\d\\d年)");
	private static final Pattern TAIL = Pattern.compile("(?:(?:比|较)(?:20\\d\\d年|基期)(?:底|末)?|累计|五年|再|将|要|力争|争取|预计|预期|确保|总体|共|可|进一步|持续|平均)$");
	/** What may follow a subject in its own clause: it then has a value of its own. */
	private static final Pattern PREDICATE = Pattern.compile("^(?:由|从|达|为|稳定|保持|提高|增加|上升|提升|增长|下降|降低|降至|降到|升至|比|较|控制|力争|预计|将|累计|要|约|\\d)");

	private final Map<String, Indicator> byName = new HashMap<>();
	private final int longest;

	Subjects(List<Indicator> indicators) {
		for (Indicator indicator : indicators) {
			if (indicator.getLabel() != null) {
				byName.merge(NameKey.of(indicator.getLabel()).key(), indicator, (one, other) -> null);
			}
		}
		byName.remove("");
		longest = byName.keySet().stream().mapToInt(String::length).max().orElse(0);
	}

	/** The indicator that a text names, and nothing else. */
	Optional<Indicator> exactly(String text) {
		return Optional.ofNullable(byName.get(withoutTail(withoutLead(NameKey.of(text).key()))));
	}

	/** The indicator that a clause begins with, when a predicate follows; the longest name counts. */
	Optional<Indicator> startOf(String clause) {
		String key = withoutLead(NameKey.of(clause).key());
		for (int end = Math.min(key.length(), longest); end > 0; end--) {
			Indicator indicator = byName.get(key.substring(0, end));
			if (indicator != null) {
				return PREDICATE.matcher(key.substring(end)).find() ? Optional.of(indicator) : Optional.empty();
			}
		}
		return Optional.empty();
	}

	/** Whether the text holds nothing but words that a subject does not need. */
	static boolean isEmpty(String text) {
		return withoutTail(withoutLead(NameKey.of(text).key())).isEmpty();
	}

	private static String withoutLead(String key) {
		String rest = key;
		for (Matcher lead = LEAD.matcher(rest); lead.find(); lead = LEAD.matcher(rest)) {
			rest = rest.substring(lead.end());
		}
		return rest;
	}

	private static String withoutTail(String key) {
		String rest = key;
		for (Matcher tail = TAIL.matcher(rest); tail.find(); tail = TAIL.matcher(rest)) {
			rest = rest.substring(0, tail.start());
		}
		return rest;
	}
}
