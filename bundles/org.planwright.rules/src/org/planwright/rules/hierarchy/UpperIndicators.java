package org.planwright.rules.hierarchy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.planwright.model.Details;
import org.planwright.model.plan.Indicator;
import org.planwright.model.plan.Plan;
import org.planwright.model.plan.UpperDetail;
import org.planwright.model.text.NameKey;
import org.planwright.rules.ruleset.Labels;

/** The indicators of the plan above another, by code and by name. */
public final class UpperIndicators {

	private final Plan plan;
	private final List<Indicator> indicators;
	private final Map<String, Indicator> byCode = new HashMap<>();
	private final Map<NameKey, Indicator> byName = new HashMap<>();

	private UpperIndicators(Plan plan) {
		this.plan = plan;
		this.indicators = plan.indicators();
		for (Indicator indicator : indicators) {
			if (indicator.getCode() != null) {
				byCode.putIfAbsent(indicator.getCode(), indicator);
			}
			byName.putIfAbsent(NameKey.of(Labels.of(indicator)), indicator);
		}
	}

	/** Those of the plan that a plan names as the one above it; empty when it names none that is known. */
	public static Optional<UpperIndicators> of(Plan plan) {
		Plan upper = plan.getUpperPlan();
		return upper == null || upper == plan ? Optional.empty() : Optional.of(new UpperIndicators(upper));
	}

	/** The upper plan. */
	Plan plan() {
		return plan;
	}

	/** Its indicators, in order. */
	List<Indicator> all() {
		return indicators;
	}

	/** The indicator above another: the one that it names ({@code @ 上级}), else that of the same code, else that of the same name; null when there is none. */
	public Indicator above(Indicator indicator) {
		for (UpperDetail detail : Details.all(indicator, UpperDetail.class)) {
			Indicator stated = detail.getIndicator();
			if (stated != null && !stated.eIsProxy()) {
				return stated;
			}
		}
		Indicator coded = indicator.getCode() == null ? null : byCode.get(indicator.getCode());
		return coded == null ? byName.get(NameKey.of(Labels.of(indicator))) : coded;
	}

	/** Whether the two plans are about the same region, as a 专项规划 and the 纲要 above it are. */
	boolean isOfSameRegion(Plan lower) {
		return plan.getRegion() != null && lower.getRegion() != null && NameKey.of(plan.getRegion()).equals(NameKey.of(lower.getRegion()));
	}
}
