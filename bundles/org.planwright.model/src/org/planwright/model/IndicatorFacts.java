package org.planwright.model;

import java.util.regex.Pattern;

import org.planwright.model.plan.Category;
import org.planwright.model.plan.Cell;
import org.planwright.model.plan.CellRole;
import org.planwright.model.plan.Direction;
import org.planwright.model.plan.DirectionDetail;
import org.planwright.model.plan.Indicator;
import org.planwright.model.plan.IndicatorKind;
import org.planwright.model.plan.KindDetail;
import org.planwright.model.text.Widths;
import org.planwright.model.values.CellValue;

/** What a row of the indicator table says about its indicator. */
public final class IndicatorFacts {

	/** Names of indicators of which less is better, wherever they are used. */
	private static final Pattern INVERSE = Pattern.compile("失业率|死亡率|发病率|发案率|负债率|流失率|超标率|能耗强度|排放总量|排放强度|事故起数|浓度$");
	private static final Pattern DECLINE = Pattern.compile("(降低|降幅|下降|减少|削减)(率|幅度)?$");
	private static final Pattern GROWTH = Pattern.compile("(增长|增速|增幅|增长率)$");
	private static final Pattern SHARE = Pattern.compile("(比重|占比|比例|比率|覆盖率|参保率|普及率|城镇化率|绿地率|失业率|利用率|处理率|达标率|合格率)$");
	private static final Pattern DENSITY = Pattern.compile("^(每[百千万亿]|人均|单位)");

	private IndicatorFacts() {
	}

	/** See {@link Indicator#getCategory()}. */
	public static Category category(Indicator indicator) {
		return PlanContents.above(indicator, Category.class);
	}

	/** See {@link Indicator#cell(CellRole)}. */
	public static CellValue cell(Indicator indicator, CellRole role) {
		for (Cell cell : indicator.getCells()) {
			if (cell.getRole() == role && cell.getValue() != null) {
				return cell.getValue();
			}
		}
		return CellValue.parse("");
	}

	/** See {@link Indicator#getDirection()}. */
	public static Direction direction(Indicator indicator) {
		for (DirectionDetail detail : Details.all(indicator, DirectionDetail.class)) {
			return detail.getDirection();
		}
		String name = plainName(indicator);
		if (isInverse(name)) {
			return Direction.DOWN;
		}
		CellValue target = cell(indicator, CellRole.TARGET);
		if (target instanceof CellValue.Range) {
			return Direction.WITHIN;
		}
		if (target instanceof CellValue.Comparison comparison) {
			return comparison.operator().isLowerBound() ? Direction.UP : Direction.DOWN;
		}
		CellValue base = cell(indicator, CellRole.BASE);
		if (target instanceof CellValue.Number to && base instanceof CellValue.Number from) {
			int change = to.value().compareTo(from.value());
			return change > 0 ? Direction.UP : change < 0 ? Direction.DOWN : Direction.HOLD;
		}
		return DECLINE.matcher(name).find() || GROWTH.matcher(name).find() ? Direction.UP : Direction.UNSPECIFIED;
	}

	/** Whether less of the indicator is better: a detail says so, or its name does whatever its values. The decline of such a thing (死亡率下降) is not inverse. */
	public static boolean isInverse(Indicator indicator) {
		for (DirectionDetail detail : Details.all(indicator, DirectionDetail.class)) {
			return detail.getDirection() == Direction.DOWN;
		}
		return isInverse(plainName(indicator));
	}

	private static boolean isInverse(String name) {
		return INVERSE.matcher(name).find() && !DECLINE.matcher(name).find();
	}

	/** See {@link Indicator#getKind()}. */
	public static IndicatorKind kind(Indicator indicator) {
		for (KindDetail detail : Details.all(indicator, KindDetail.class)) {
			return detail.getKind();
		}
		String name = plainName(indicator);
		if (DECLINE.matcher(name).find()) {
			return IndicatorKind.DECLINE;
		}
		if (GROWTH.matcher(name).find()) {
			return IndicatorKind.GROWTH_RATE;
		}
		if (SHARE.matcher(name).find()) {
			return IndicatorKind.SHARE;
		}
		return DENSITY.matcher(name).find() ? IndicatorKind.DENSITY : IndicatorKind.UNSPECIFIED;
	}

	private static String plainName(Indicator indicator) {
		return indicator.getLabel() == null ? "" : Widths.withoutBlanks(indicator.getLabel());
	}
}
