package org.planwright.rules.sets;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.inject.Inject;
import com.google.inject.Singleton;

import org.planwright.rules.dictionary.Dictionaries;

/** What is known of indicators by their names, read once from {@code indicators.json}: patterns, the first that is found in a name counts. */
@Singleton
public final class IndicatorKnowledge {

	private record UsualUnit(Pattern name, String unit) {
	}

	private final List<UsualUnit> usualUnits = new ArrayList<>();
	private final List<Pattern> beyondWhole = new ArrayList<>();
	private final Pattern ratio;
	private final Pattern noRatio;
	private final Pattern amount;
	private final Pattern noAmount;

	@Inject
	IndicatorKnowledge(Dictionaries dictionaries) {
		JsonObject json = dictionaries.read("indicators.json");
		for (JsonElement element : json.getAsJsonArray("usualUnits")) {
			JsonObject usual = element.getAsJsonObject();
			usualUnits.add(new UsualUnit(Pattern.compile(usual.get("name").getAsString()), usual.get("unit").getAsString()));
		}
		beyondWhole.addAll(Dictionaries.patterns(json.get("beyondWhole")));
		ratio = Dictionaries.any(json.get("ratio"));
		noRatio = Dictionaries.any(json.get("noRatio"));
		amount = Dictionaries.any(json.get("amount"));
		noAmount = Dictionaries.any(json.get("noAmount"));
	}

	/** The unit in which an indicator of that name (without blanks) is usually given. */
	public Optional<String> usualUnit(String name) {
		return usualUnits.stream().filter(usual -> usual.name.matcher(name).find()).map(UsualUnit::unit).findFirst();
	}

	/** Whether a rate of that name (without blanks) is no share of a whole and may exceed 100 %. */
	boolean mayExceedWhole(String name) {
		return beyondWhole.stream().anyMatch(pattern -> pattern.matcher(name).find());
	}

	/** Whether what has that name (without blanks) is a ratio, to be given in per cent or the like. */
	boolean isRatio(String name) {
		return ratio.matcher(name).find() && !noRatio.matcher(name).find();
	}

	/** Whether what has that name (without blanks) is a number of things or an amount, and no ratio. */
	boolean isAmount(String name) {
		return amount.matcher(name).find() && !noAmount.matcher(name).find();
	}
}
