package org.planwright.rules.hierarchy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.eclipse.xtext.validation.Check;
import org.eclipse.xtext.validation.CheckType;
import org.planwright.model.plan.Cell;
import org.planwright.model.plan.Indicator;
import org.planwright.model.plan.IndicatorAttribute;
import org.planwright.model.plan.Plan;
import org.planwright.model.plan.PlanPackage.Literals;
import org.planwright.model.plan.RegionLevel;
import org.planwright.model.values.CellValue;
import org.planwright.rules.ruleset.Labels;
import org.planwright.rules.ruleset.RuleSet;

/** Rules on what a plan carries down from the plan above it. */
public class UpperPlanRules extends RuleSet {

	private static final Pattern COUNTY = Pattern.compile("[县旗]$");
	private static final Pattern PREFECTURE = Pattern.compile("([市盟州]|地区)$");
	private static final Pattern PROVINCE = Pattern.compile("(省|自治区|全区)$");
	private static final Pattern NATION = Pattern.compile("国家|国务院|中央|党中央");

	/** A06: an indicator has the attribute that it has in the upper plan; where it differs, a remark says why. */
	@Check(CheckType.NORMAL)
	public void attributeIsThatOfUpperPlan(Plan plan) {
		UpperIndicators upper = UpperIndicators.of(plan).orElse(null);
		if (upper == null) {
			return;
		}
		for (Indicator indicator : plan.indicators()) {
			Indicator above = upper.above(indicator);
			if (above != null && differ(indicator.getAttribute(), above.getAttribute()) && !Reasons.has(indicator)) {
				report("A06").with(Labels.of(indicator), indicator.getAttribute().getLiteral(), above.getAttribute().getLiteral())
						.also("upper", above, Literals.INDICATOR__LABEL).at(indicator, Literals.INDICATOR__LABEL);
			}
		}
	}

	/** L04: a target is handed down by the authority right above. One finding for all indicators of an issuer. */
	@Check(CheckType.FAST)
	public void issuerIsRightAbove(Plan plan) {
		int own = plan.getRegionLevel().getValue();
		if (own <= RegionLevel.PROVINCIAL_VALUE) {
			return;
		}
		Map<String, List<Cell>> skipped = new LinkedHashMap<>();
		for (Indicator indicator : plan.indicators()) {
			for (Cell cell : indicator.getCells()) {
				if (cell.getValue() instanceof CellValue.HandedDown handedDown) {
					handedDown.issuer().filter(issuer -> isTooHigh(issuer, own, plan.getParentRegion()))
							.ifPresent(issuer -> skipped.computeIfAbsent(issuer, any -> new ArrayList<>()).add(cell));
				}
			}
		}
		skipped.forEach((issuer, cells) -> {
			List<Indicator> indicators = cells.stream().map(cell -> (Indicator) cell.eContainer()).toList();
			report("L04").with(indicators.size(), Labels.listOf(indicators), issuer).at(cells.get(0), Literals.CELL__VALUE);
		});
	}

	private static boolean differ(IndicatorAttribute one, IndicatorAttribute other) {
		return one != other && one != IndicatorAttribute.UNSPECIFIED && other != IndicatorAttribute.UNSPECIFIED;
	}

	private static boolean isTooHigh(String issuer, int own, String parent) {
		int level = level(issuer);
		return level > 0 && level < own - 1 && (parent == null || !issuer.contains(parent) && level(parent) != level);
	}

	/** The level of an authority by its name; 0 when the name does not tell. Several authorities have the level of the lowest. */
	private static int level(String issuer) {
		if (COUNTY.matcher(issuer).find()) {
			return RegionLevel.COUNTY_VALUE;
		}
		if (PREFECTURE.matcher(issuer).find()) {
			return RegionLevel.PREFECTURAL_VALUE;
		}
		if (PROVINCE.matcher(issuer).find()) {
			return RegionLevel.PROVINCIAL_VALUE;
		}
		return NATION.matcher(issuer).matches() ? RegionLevel.NATIONAL_VALUE : 0;
	}
}
