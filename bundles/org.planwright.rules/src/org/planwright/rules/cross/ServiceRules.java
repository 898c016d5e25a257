package org.planwright.rules.cross;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.eclipse.xtext.validation.Check;
import org.eclipse.xtext.validation.CheckType;
import org.planwright.model.Details;
import org.planwright.model.plan.Indicator;
import org.planwright.model.plan.Plan;
import org.planwright.model.plan.PlanPackage.Literals;
import org.planwright.model.text.NameKey;
import org.planwright.rules.dictionary.Dictionaries;
import org.planwright.rules.reading.Passage;
import org.planwright.rules.reading.PlanReading;
import org.planwright.rules.ruleset.Labels;
import org.planwright.rules.ruleset.RuleSet;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.inject.Inject;

/** Indicators are what the tasks of a plan are for. */
public class ServiceRules extends RuleSet {

	private record Service(Pattern name, List<String> words) {
	}

	/** Fewer served indicators than this, in all or for each that is not, do not tell that the text serves the table at all. */
	private static final int ENOUGH = 5;
	private static final int GRAM = 4;
	private static final Pattern MEASURE = Pattern.compile("^(?:全社会|单位|人均|城镇|每[百千万十0-9]+(?:名|个)?(?:常住)?人(?:口|均)?)|(?:拥有量|拥有|占比|增长率|增长)$|[(（].*");

	private final WorkReadings readings;
	private final MeasureNames names;
	private final List<Service> services = new ArrayList<>();

	@Inject
	ServiceRules(WorkReadings readings, MeasureNames names, Dictionaries dictionaries) {
		this.readings = readings;
		this.names = names;
		for (JsonElement element : dictionaries.read("serving.json").getAsJsonArray("indicators")) {
			JsonObject service = element.getAsJsonObject();
			services.add(new Service(Pattern.compile(service.get("name").getAsString()), Dictionaries.strings(service.get("words"))));
		}
	}

	/** X07: every indicator of the table has a task, a project or a statement that serves it. One finding for all that have none. */
	@Check(CheckType.NORMAL)
	public void indicatorsAreServed(Plan plan) {
		Map<Indicator, Set<String>> words = new LinkedHashMap<>();
		for (Indicator indicator : plan.indicators()) {
			if (!Labels.of(indicator).isEmpty()) {
				words.put(indicator, words(indicator));
			}
		}
		if (words.size() <= ENOUGH) {
			return;
		}
		PlanReading reading = readings.reading(plan);
		Set<Object> supported = new HashSet<>();
		Set<String> all = new HashSet<>();
		words.values().forEach(all::addAll);
		WordScan scan = new WordScan(all);
		Set<String> found = new HashSet<>();
		for (Passage passage : reading.passages()) {
			supported.addAll(Details.supports(passage.line()));
			if (!passage.isBody() || BodySizes.isAhead(reading, passage)) {
				scan.in(passage.text(), found);
			}
		}
		List<Indicator> missing = words.keySet().stream().filter(indicator -> !supported.contains(indicator) && words.get(indicator).stream().noneMatch(found::contains)).toList();
		int served = words.size() - missing.size();
		if (!missing.isEmpty() && served >= ENOUGH && served >= ENOUGH * missing.size()) {
			report("X07").with(missing.size(), Labels.listOf(missing)).at(missing.get(0), Literals.INDICATOR__LABEL);
		}
	}

	/** Words of which one in the text is enough: those of the dictionary, or else the stretches of the name. */
	private Set<String> words(Indicator indicator) {
		String label = NameKey.of(Labels.plain(indicator)).key();
		for (Service service : services) {
			if (service.name.matcher(label).find()) {
				return Set.copyOf(service.words);
			}
		}
		String core = MEASURE.matcher(names.key(label)).replaceAll("");
		Set<String> words = new HashSet<>();
		words.add(core);
		for (int start = 0; start + GRAM <= core.length(); start++) {
			words.add(core.substring(start, start + GRAM));
		}
		return words;
	}
}
