package org.planwright.rules.hierarchy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.inject.Inject;

import org.eclipse.xtext.validation.Check;
import org.eclipse.xtext.validation.CheckType;
import org.planwright.model.plan.Indicator;
import org.planwright.model.plan.Plan;
import org.planwright.model.plan.PlanKind;
import org.planwright.model.plan.PlanPackage.Literals;
import org.planwright.model.text.NameKey;
import org.planwright.rules.compare.NearNames;
import org.planwright.rules.dictionary.Dictionaries;
import org.planwright.rules.ruleset.Labels;
import org.planwright.rules.ruleset.Report;
import org.planwright.rules.ruleset.RuleSet;

/** L06 for plans that name no upper plan: their indicators are compared with those of the national outline of the period ({@code national.json}). */
public class NationalNameRules extends RuleSet {

	private static final int FEWEST = 6;
	/** 每千人 for 每千人口. */
	private static final Pattern HEADS = Pattern.compile("(?<=[百千万])人(?!口)");

	private record National(String name, String unit) {
	}

	private final Map<Integer, List<National>> periods = new LinkedHashMap<>();
	private final Pattern totalOutput;

	@Inject
	NationalNameRules(Dictionaries dictionaries) {
		for (JsonElement element : dictionaries.read("national.json").getAsJsonArray("periods")) {
			JsonObject period = element.getAsJsonObject();
			List<National> indicators = new ArrayList<>();
			period.getAsJsonArray("indicators").forEach(entry -> indicators.add(new National(entry.getAsJsonObject().get("name").getAsString(), entry.getAsJsonObject().get("unit").getAsString())));
			periods.putIfAbsent(period.get("from").getAsInt(), indicators);
		}
		totalOutput = Dictionaries.any(dictionaries.read("hierarchy.json").get("totalOutput"));
	}

	/** Names that are nearly those of the nation's indicators and yet others, or have another unit: their values cannot be compared. One finding a plan. */
	@Check(CheckType.NORMAL)
	public void namesAreThoseOfTheNation(Plan plan) {
		boolean outline = plan.getKind() == PlanKind.OUTLINE && plan.getUpperPlan() == null && plan.getPeriod() != null && plan.getPeriod().from() != null;
		List<National> nation = outline ? periods.getOrDefault(plan.getPeriod().from(), List.of()) : List.of();
		List<Indicator> indicators = plan.indicators();
		if (nation.isEmpty() || indicators.size() < FEWEST) {
			return;
		}
		Set<String> own = new HashSet<>();
		indicators.forEach(indicator -> own.add(plain(Labels.of(indicator))));
		Set<String> exact = new HashSet<>();
		NearNames<National> names = new NearNames<>();
		for (National national : nation) {
			String name = plain(national.name);
			exact.add(name);
			if (!own.contains(name)) {
				names.add(name, national);
			}
		}
		Map<Indicator, National> different = new LinkedHashMap<>();
		for (Indicator indicator : indicators) {
			if (!exact.contains(plain(Labels.of(indicator)))) {
				names.nearest(plain(Labels.of(indicator))).filter(national -> differ(indicator, national)).ifPresent(national -> different.put(indicator, national));
			}
		}
		report(different);
	}

	private void report(Map<Indicator, National> different) {
		if (different.isEmpty()) {
			return;
		}
		Indicator first = different.keySet().iterator().next();
		Report report = report("L06", "national").with(different.size(), Labels.list(different.entrySet().stream().map(entry -> Labels.of(entry.getKey()) + "（" + entry.getValue().name + "）").toList()));
		different.keySet().stream().skip(1).forEach(indicator -> report.also("same", indicator, Literals.INDICATOR__LABEL));
		report.at(first, Literals.INDICATOR__LABEL);
	}

	/** What a region says of its cities or its own way of measuring is no other name; a ratio that became a number is, and so is 人 for 人口. */
	private boolean differ(Indicator indicator, National national) {
		boolean otherUnit = Optional.ofNullable(indicator.getUnit()).flatMap(Comparisons::unit).flatMap(unit -> Comparisons.unit(national.unit).map(other -> !unit.sameDimension(other))).orElse(false);
		return otherUnit || HEADS.matcher(plain(Labels.of(indicator))).replaceAll("人口").equals(plain(national.name));
	}

	private String plain(String name) {
		return totalOutput.matcher(NameKey.of(name).key()).replaceAll("gdp");
	}
}
