package org.planwright.rules.sets;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/** What is known of indicators by their names, read once from {@code indicators.json}: patterns, the first that is found in a name counts. */
final class IndicatorKnowledge {

	private record UsualUnit(Pattern name, String unit) {
	}

	private static final List<UsualUnit> USUAL_UNITS = new ArrayList<>();
	private static final List<Pattern> BEYOND_WHOLE = new ArrayList<>();
	private static final Pattern RATIO;
	private static final Pattern NO_RATIO;
	private static final Pattern AMOUNT;
	private static final Pattern NO_AMOUNT;

	static {
		JsonObject json = RuleData.read("indicators.json");
		for (JsonElement element : json.getAsJsonArray("usualUnits")) {
			JsonObject usual = element.getAsJsonObject();
			USUAL_UNITS.add(new UsualUnit(Pattern.compile(usual.get("name").getAsString()), usual.get("unit").getAsString()));
		}
		BEYOND_WHOLE.addAll(RuleData.patterns(json.get("beyondWhole")));
		RATIO = RuleData.any(json.get("ratio"));
		NO_RATIO = RuleData.any(json.get("noRatio"));
		AMOUNT = RuleData.any(json.get("amount"));
		NO_AMOUNT = RuleData.any(json.get("noAmount"));
	}

	private IndicatorKnowledge() {
	}

	/** The unit in which an indicator of that name (without blanks) is usually given. */
	static Optional<String> usualUnit(String name) {
		return USUAL_UNITS.stream().filter(usual -> usual.name.matcher(name).find()).map(UsualUnit::unit).findFirst();
	}

	/** Whether a rate of that name (without blanks) is no share of a whole and may exceed 100 %. */
	static boolean mayExceedWhole(String name) {
		return BEYOND_WHOLE.stream().anyMatch(pattern -> pattern.matcher(name).find());
	}

	/** Whether what has that name (without blanks) is a ratio, to be given in per cent or the like. */
	static boolean isRatio(String name) {
		return RATIO.matcher(name).find() && !NO_RATIO.matcher(name).find();
	}

	/** Whether what has that name (without blanks) is a number of things or an amount, and no ratio. */
	static boolean isAmount(String name) {
		return AMOUNT.matcher(name).find() && !NO_AMOUNT.matcher(name).find();
	}
}
