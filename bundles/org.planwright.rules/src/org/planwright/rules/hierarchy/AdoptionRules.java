package org.planwright.rules.hierarchy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.eclipse.xtext.validation.Check;
import org.eclipse.xtext.validation.CheckType;
import org.planwright.model.Details;
import org.planwright.model.plan.Block;
import org.planwright.model.plan.Frame;
import org.planwright.model.plan.HeaderLine;
import org.planwright.model.plan.Indicator;
import org.planwright.model.plan.Line;
import org.planwright.model.plan.Note;
import org.planwright.model.plan.Paragraph;
import org.planwright.model.plan.Plan;
import org.planwright.model.plan.PlanKind;
import org.planwright.model.plan.PlanPackage.Literals;
import org.planwright.model.plan.TextRole;
import org.planwright.model.plan.UpperPlanHeader;
import org.planwright.model.quantity.UnitOfMeasure;
import org.planwright.model.text.NameKey;
import org.planwright.rules.compare.Mentions;
import org.planwright.rules.compare.NearNames;
import org.planwright.rules.dictionary.Dictionaries;
import org.planwright.rules.ruleset.Labels;
import org.planwright.rules.ruleset.RuleSet;

import com.google.gson.JsonObject;
import com.google.inject.Inject;

/** Rules on which indicators of the plan above are taken over, and how. */
public class AdoptionRules extends RuleSet {

	private final Pattern totalOutput;
	private final Pattern scope;

	@Inject
	AdoptionRules(Dictionaries dictionaries) {
		JsonObject knowledge = dictionaries.read("hierarchy.json");
		totalOutput = Dictionaries.any(knowledge.get("totalOutput"));
		scope = Dictionaries.any(knowledge.get("scopes"));
	}

	/** L02 and L06 in one pass over the indicators of both plans. */
	@Check(CheckType.EXPENSIVE)
	public void indicatorsAreTakenOver(Plan plan) {
		UpperIndicators upper = UpperIndicators.of(plan).orElse(null);
		if (upper == null) {
			return;
		}
		Set<Indicator> taken = new HashSet<>();
		List<Indicator> own = new ArrayList<>();
		for (Indicator indicator : plan.indicators()) {
			Indicator above = upper.above(indicator);
			if (above == null) {
				own.add(indicator);
			} else {
				taken.add(above);
				agree(indicator, above);
			}
		}
		taken.addAll(near(own, upper, taken));
		if (plan.getKind() == PlanKind.OUTLINE && upper.plan().getKind() == PlanKind.OUTLINE && !upper.isOfSameRegion(plan)) {
			missing(plan, upper, taken);
		}
	}

	/** L06: name, definition and unit are those of the indicator above. */
	private void agree(Indicator indicator, Indicator above) {
		if (!plain(indicator).equals(plain(above)) && !Reasons.has(indicator)) {
			report("L06").with(Labels.of(indicator), Labels.of(above)).also("upper", above, Literals.INDICATOR__LABEL).at(indicator, Literals.INDICATOR__LABEL);
		}
		String definition = Details.text(indicator, TextRole.DEFINITION);
		String other = Details.text(above, TextRole.DEFINITION);
		if (definition != null && other != null && !NameKey.of(definition).equals(NameKey.of(other)) && !Reasons.has(indicator)) {
			report("L06", "definition").with(Labels.of(indicator), definition, other).also("upper", above, Literals.INDICATOR__LABEL).at(indicator, Literals.INDICATOR__LABEL);
		}
		Optional<UnitOfMeasure> unit = Comparisons.unit(indicator.getUnit());
		Optional<UnitOfMeasure> unitAbove = Comparisons.unit(above.getUnit());
		if (unit.isPresent() && unitAbove.isPresent() && !unit.get().sameDimension(unitAbove.get())) {
			report("L06", "unit").with(Labels.of(indicator), indicator.getUnit(), above.getUnit()).also("upper", above, Literals.INDICATOR__UNIT)
					.at(indicator, Literals.INDICATOR__UNIT);
		}
	}

	/** L06: an indicator that has none above, but one of nearly the same name, may be meant to be that one. Returns those above that may be meant. */
	private Set<Indicator> near(List<Indicator> own, UpperIndicators upper, Set<Indicator> taken) {
		NearNames<Indicator> names = new NearNames<>();
		upper.all().stream().filter(above -> !taken.contains(above)).forEach(above -> names.add(plain(above), above));
		Set<Indicator> found = new HashSet<>();
		for (Indicator indicator : own) {
			Indicator above = names.nearest(plain(indicator)).filter(candidate -> isSameScope(indicator, candidate)).orElse(null);
			if (above != null && found.add(above) && !Reasons.has(indicator)) {
				report("L06", "near").with(Labels.of(indicator), Labels.of(above), upper.plan().getName()).also("upper", above, Literals.INDICATOR__LABEL)
						.at(indicator, Literals.INDICATOR__LABEL);
			}
		}
		return found;
	}

	/** 城镇居民 and 农村居民 are near by their names, but not the same; no more are 人均X and X. */
	private boolean isSameScope(Indicator indicator, Indicator above) {
		List<String> one = scope.matcher(plain(indicator)).results().map(result -> result.group()).toList();
		List<String> other = scope.matcher(plain(above)).results().map(result -> result.group()).toList();
		Optional<UnitOfMeasure> unit = Comparisons.unit(indicator.getUnit());
		Optional<UnitOfMeasure> unitAbove = Comparisons.unit(above.getUnit());
		boolean sameUnit = unit.isEmpty() || unitAbove.isEmpty() || unit.get().sameDimension(unitAbove.get());
		return one.equals(other) && sameUnit;
	}

	/** L02: what the upper plan asks of this region is taken over or explained. One finding for all that is not. */
	private void missing(Plan plan, UpperIndicators upper, Set<Indicator> taken) {
		List<Indicator> missing = new ArrayList<>();
		for (Indicator above : upper.all()) {
			if (!taken.contains(above) && (!HandedDown.isDecomposed(above) || HandedDown.to(plan.getRegion(), above).isPresent())) {
				missing.add(above);
			}
		}
		if (missing.isEmpty()) {
			return;
		}
		Mentions mentions = new Mentions(missing.stream().map(indicator -> NameKey.of(Labels.of(indicator))).toList());
		for (Block block : plan.getBlocks()) {
			look(block, mentions);
			if (block instanceof Frame frame) {
				frame.getLines().forEach(line -> look(line, mentions));
			}
		}
		missing.removeIf(indicator -> mentions.has(NameKey.of(Labels.of(indicator))));
		HeaderLine header = plan.getHeaders().stream().filter(UpperPlanHeader.class::isInstance).findFirst().orElse(null);
		if (!missing.isEmpty() && header != null) {
			report("L02").with(missing.size(), Labels.listOf(missing), upper.plan().getName()).also("upper", missing.get(0), Literals.INDICATOR__LABEL)
					.at(header, Literals.UPPER_PLAN_HEADER__PLAN);
		}
	}

	private static void look(Line line, Mentions mentions) {
		mentions.in(Details.text(line, TextRole.REMARK));
		if (line instanceof Paragraph paragraph) {
			mentions.in(paragraph.getText());
		} else if (line instanceof Note note) {
			mentions.in(note.getText());
		}
	}

	/** A name with the one word for total output that differs by level: 国内生产总值 of the state is 地区生产总值 of a region. */
	private String plain(Indicator indicator) {
		return totalOutput.matcher(NameKey.of(Labels.of(indicator)).key()).replaceAll("gdp");
	}
}
