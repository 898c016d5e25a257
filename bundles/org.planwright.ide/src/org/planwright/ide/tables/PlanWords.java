package org.planwright.ide.tables;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.planwright.exchange.sheet.Meaning;
import org.planwright.model.plan.Annotation;
import org.planwright.model.plan.Block;
import org.planwright.model.plan.Detail;
import org.planwright.model.plan.Frame;
import org.planwright.model.plan.Indicator;
import org.planwright.model.plan.Line;
import org.planwright.model.plan.NamesDetail;
import org.planwright.model.plan.NamesRole;
import org.planwright.model.plan.Plan;
import org.planwright.model.plan.YearsDetail;
import org.planwright.model.plan.YearsRole;

/**
 * The words that plans use for what cells hold: departments, places and the like, those used most first. Immutable.
 *
 * @param all by what they are for; without those that are the same everywhere
 */
public record PlanWords(Map<Meaning, List<String>> all) {

	/** No words. */
	public static final PlanWords NONE = new PlanWords(Map.of());

	public PlanWords {
		all = Map.copyOf(all);
	}

	/** The words of a plan. */
	static PlanWords of(Plan plan) {
		Map<Meaning, Map<String, Integer>> counts = new EnumMap<>(Meaning.class);
		for (Block block : plan.getBlocks()) {
			count(block, counts);
			if (block instanceof Frame frame) {
				frame.getLines().forEach(line -> count(line, counts));
			}
		}
		Map<Meaning, List<String>> words = new EnumMap<>(Meaning.class);
		counts.forEach((meaning, count) -> words.put(meaning,
				count.entrySet().stream().sorted(Map.Entry.<String, Integer>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey())).map(Map.Entry::getKey).toList()));
		words.put(Meaning.UNIT, plan.indicators().stream().map(Indicator::getUnit).filter(unit -> unit != null && !unit.isBlank()).distinct().toList());
		words.put(Meaning.SUPPORTS, plan.indicators().stream().map(Indicator::getName).filter(Objects::nonNull).distinct().toList());
		return new PlanWords(words);
	}

	private static void count(Line line, Map<Meaning, Map<String, Integer>> counts) {
		for (Annotation annotation : line.getAnnotations()) {
			for (Detail detail : annotation.getDetails()) {
				if (detail instanceof NamesDetail names) {
					Meaning meaning = names.getRole() == NamesRole.PLACE ? Meaning.PLACE : names.getRole() == NamesRole.OWNER ? Meaning.OWNER : Meaning.LEAD;
					names.getNames().forEach(name -> counts.computeIfAbsent(meaning, key -> new HashMap<>()).merge(name, 1, Integer::sum));
				} else if (detail instanceof YearsDetail years && years.getRole() == YearsRole.CONSTRUCTION && years.getYears() != null) {
					counts.computeIfAbsent(Meaning.PERIOD, key -> new HashMap<>()).merge(years.getYears().lexeme(), 1, Integer::sum);
				}
			}
		}
	}

	/** The words of several plans. */
	static PlanWords of(List<PlanWords> plans) {
		Map<Meaning, Set<String>> joined = new EnumMap<>(Meaning.class);
		plans.forEach(plan -> plan.all.forEach((meaning, words) -> joined.computeIfAbsent(meaning, key -> new LinkedHashSet<>()).addAll(words)));
		Map<Meaning, List<String>> words = new EnumMap<>(Meaning.class);
		joined.forEach((meaning, each) -> words.put(meaning, List.copyOf(each)));
		return new PlanWords(words);
	}

	List<String> of(Meaning meaning) {
		return all.getOrDefault(meaning == Meaning.SUPPORT ? Meaning.LEAD : meaning, List.of());
	}
}
