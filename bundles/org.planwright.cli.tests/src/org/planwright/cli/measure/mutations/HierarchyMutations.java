package org.planwright.cli.measure.mutations;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** Defects of a plan that show against the plan above it, or in what it hands down itself. */
final class HierarchyMutations {

	private static final List<String> BELOW = List.of("清堰镇", "岱河镇", "万泽乡");

	private HierarchyMutations() {
	}

	static List<Mutation> all() {
		return List.of(
				Mutation.of("L01", UpperPlan::above, copy -> worse(copy, copy.row(row -> row.binding() && goal(row)))),
				Mutation.counted("L02", UpperPlan::above, copy -> copy.remove(copy.row(row -> copy.text().split(row.name(), -1).length == 2).line())),
				Mutation.of("L03", HierarchyMutations::handedDown, HierarchyMutations::tooLittle),
				Mutation.counted("L04", copy -> copy.row(row -> !row.get("年均").contains("达到") && !row.get("年均").contains("完成")).set("目标", copy.one("完成国家下达目标", "达到国家要求", "完成国家下达任务"))),
				Mutation.of("L05", HierarchyMutations::byYear, HierarchyMutations::offTrack),
				Mutation.of("L06", UpperPlan::above, HierarchyMutations::otherName),
				Mutation.of("L07", UpperPlan::above, copy -> worse(copy, copy.row(row -> !row.binding() && goal(row)))));
	}

	private static boolean goal(Row row) {
		return row.has("目标") && row.has("基期") && row.value("目标").compareTo(row.value("基期")) != 0 && !row.name().contains("失业");
	}

	private static void worse(Copy copy, Row row) {
		BigDecimal target = row.value("目标");
		row.set("目标", target.subtract(target.subtract(row.value("基期")).abs().multiply(new BigDecimal(copy.one("0.3", "0.5", "0.8"))).add(new BigDecimal("0.2"))).setScale(2, RoundingMode.HALF_UP));
	}

	private static Texts handedDown(Texts draft) {
		return draft.withEach(line -> {
			Row row = new Row(new Line(line, "", "", -1));
			return line.startsWith("  指标 ") && goal(row) && row.share() ? line + "\n  @ 分解 " + given(row.value("目标")) : line;
		});
	}

	private static String given(BigDecimal each) {
		return BELOW.get(0) + " " + each + "、" + BELOW.get(1) + " " + each + "、" + BELOW.get(2) + " " + each;
	}

	private static void tooLittle(Copy copy) {
		Line line = copy.any(one -> one.text().startsWith("  @ 分解"));
		Row row = new Row(copy.lines().get(copy.lines().indexOf(line) - 1));
		row.line().touch();
		line.set("  @ 分解 " + given(row.value("目标").multiply(new BigDecimal(copy.one("0.9", "0.8", "0.95"))).setScale(1, RoundingMode.DOWN)));
	}

	private static Texts byYear(Texts draft) {
		return draft.withEach(line -> {
			Row row = new Row(new Line(line, "", "", -1));
			return line.startsWith("  指标 ") && goal(row) && row.share() ? line + "\n  @ 年度 2024年 " + row.value("目标") + "、2025年 " + row.value("目标") : line;
		});
	}

	private static void offTrack(Copy copy) {
		Line line = copy.any(one -> one.text().startsWith("  @ 年度"));
		Row row = new Row(copy.lines().get(copy.lines().indexOf(line) - 1));
		row.line().touch();
		BigDecimal target = row.value("目标");
		BigDecimal less = target.subtract(new BigDecimal(copy.one("0.8", "1.5", "2.6")));
		line.set(copy.coin() ? line.text().replaceFirst("2025年 [\\d.]+", "2025年 " + less) : line.text().replaceFirst("2024年 [\\d.]+", "2023年 " + target + "、2024年 " + less));
	}

	private static void otherName(Copy copy) {
		Row row = copy.row(one -> !one.get("单位").isEmpty() && one.name().length() > 5 && one.has("目标"));
		if (copy.coin()) {
			row.set("单位", row.get("单位").equals("%") ? copy.one("人", "万人", "个") : copy.one("%", "万亩", "吨"));
		} else {
			String name = row.name();
			row.rename(copy.one(copy.one("全旗", "本地") + name, name + copy.one("水平", "总体水平"), copy.one("主要", "综合") + name));
		}
	}
}
