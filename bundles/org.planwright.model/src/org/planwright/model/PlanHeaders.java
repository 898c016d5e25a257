package org.planwright.model;

import java.util.Arrays;
import java.util.function.Function;

import org.planwright.model.plan.DraftStage;
import org.planwright.model.plan.HeaderLine;
import org.planwright.model.plan.KindHeader;
import org.planwright.model.plan.NameHeader;
import org.planwright.model.plan.PeriodHeader;
import org.planwright.model.plan.Plan;
import org.planwright.model.plan.PlanKind;
import org.planwright.model.plan.RegionHeader;
import org.planwright.model.plan.RegionLevel;
import org.planwright.model.plan.StageHeader;
import org.planwright.model.plan.TitleHeader;
import org.planwright.model.plan.UpperPlanHeader;
import org.planwright.model.time.YearSpan;

/** What the front matter says. The first line of a kind counts. */
public final class PlanHeaders {

	private PlanHeaders() {
	}

	/** See {@link Plan#getName()}. */
	public static String name(Plan plan) {
		return first(plan, NameHeader.class, NameHeader::getName, null);
	}

	/** See {@link Plan#getTitle()}. */
	public static String title(Plan plan) {
		return first(plan, TitleHeader.class, TitleHeader::getTitle, null);
	}

	/** See {@link Plan#getKind()}. */
	public static PlanKind kind(Plan plan) {
		return first(plan, KindHeader.class, KindHeader::getKind, PlanKind.OUTLINE);
	}

	/** See {@link Plan#getRegion()}. */
	public static String region(Plan plan) {
		return first(plan, RegionHeader.class, RegionHeader::getRegion, null);
	}

	/** See {@link Plan#getRegionLevel()}. */
	public static RegionLevel regionLevel(Plan plan) {
		return first(plan, RegionHeader.class, RegionHeader::getLevel, RegionLevel.UNSPECIFIED);
	}

	/** See {@link Plan#getParentRegion()}. */
	public static String parentRegion(Plan plan) {
		return first(plan, RegionHeader.class, RegionHeader::getParent, null);
	}

	/** See {@link Plan#getPeriod()}. */
	public static YearSpan period(Plan plan) {
		return first(plan, PeriodHeader.class, PeriodHeader::getPeriod, null);
	}

	/** See {@link Plan#getBaseYear()}. */
	public static Integer baseYear(Plan plan) {
		YearSpan base = first(plan, PeriodHeader.class, PeriodHeader::getBase, null);
		return base == null ? null : base.from();
	}

	/** See {@link Plan#getHorizon()}. */
	public static Integer horizon(Plan plan) {
		YearSpan horizon = first(plan, PeriodHeader.class, PeriodHeader::getHorizon, null);
		return horizon == null ? null : horizon.from();
	}

	/** See {@link Plan#getStage()}. */
	public static DraftStage stage(Plan plan) {
		return stage(first(plan, StageHeader.class, StageHeader::getStage, null));
	}

	/** The stage a text names; {@link DraftStage#DRAFT} for null and for anything that is not one of the formal stages. */
	public static DraftStage stage(String text) {
		return Arrays.stream(DraftStage.values()).filter(stage -> stage.getLiteral().equals(text)).findFirst().orElse(DraftStage.DRAFT);
	}

	/** See {@link Plan#getUpperPlan()}. */
	public static Plan upperPlan(Plan plan) {
		Plan upper = first(plan, UpperPlanHeader.class, UpperPlanHeader::getPlan, null);
		return upper == null || upper.eIsProxy() ? null : upper;
	}

	private static <H extends HeaderLine, T> T first(Plan plan, Class<H> kind, Function<H, T> feature, T otherwise) {
		for (HeaderLine header : plan.getHeaders()) {
			if (kind.isInstance(header)) {
				T value = feature.apply(kind.cast(header));
				return value == null ? otherwise : value;
			}
		}
		return otherwise;
	}
}
