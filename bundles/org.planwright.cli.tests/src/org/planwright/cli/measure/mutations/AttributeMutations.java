package org.planwright.cli.measure.mutations;

import java.util.List;

/** Defects of what indicators commit to. */
final class AttributeMutations {

	private AttributeMutations() {
	}

	static List<Mutation> all() {
		return List.of(
				Mutation.of("A01", AttributeMutations::bindingWithoutTarget),
				Mutation.of("A02", copy -> copy.row().set("目标", copy.one("完成下达任务", "达到上级要求", "完成上级下达指标", "按下达任务完成", "完成上级下达任务"))),
				Mutation.of("A03", copy -> empty(copy, copy.row(row -> row.has("基期") && !row.change()).attribute("约束性"))),
				Mutation.counted("A04", AttributeMutations::estimatedBase),
				Mutation.of("A05", copy -> copy.row().attribute(copy.one("", "属性 指导性", "属性 考核性", "属性 导向性", "属性 引导性"))),
				Mutation.of("A06", UpperPlan::above, AttributeMutations::otherAttribute),
				Mutation.of("A07", AttributeMutations::noMargin),
				Mutation.of("A08", AttributeMutations::tone),
				Mutation.of("A09", copy -> copy.row(row -> row.has("目标") && !row.has("年均")).set("年均", copy.one("完成上级下达指标", "达到国家要求", "完成盟市下达任务", "达到自治区下达目标"))));
	}

	private static void bindingWithoutTarget(Copy copy) {
		Row row = copy.row(one -> one.has("目标")).attribute("约束性");
		row.set("年均", "—").set("目标", copy.one("—", "-", "持续提升", "进一步改善", "待定"));
	}

	private static void empty(Copy copy, Row row) {
		row.remove("基期");
		if (copy.coin()) {
			row.set("基期", copy.one("-", "—", "——"));
		}
	}

	private static void estimatedBase(Copy copy) {
		Row row = copy.row(one -> one.has("基期"));
		switch (copy.number(0, 2)) {
		case 0 -> row.line().set(row.line().text() + "  预计");
		case 1 -> copy.insert(row.line(), "  注：" + row.name() + "2020年基期值为预计数。");
		default -> copy.insert(row.line(), "  注：" + row.name() + "基期数为初步预计数，以统计部门公布的为准。");
		}
	}

	private static void otherAttribute(Copy copy) {
		Row row = copy.row();
		row.attribute(row.binding() ? "预期性" : "约束性");
	}

	private static void noMargin(Copy copy) {
		Row row = copy.row(one -> one.has("基期") && !one.name().contains("失业")).attribute("约束性");
		row.set("目标", copy.one(">", "> ", "＞", "高于", "大于") + row.value("基期"));
	}

	private static void tone(Copy copy) {
		Row row = copy.row(one -> one.has("目标") && !one.change());
		if (copy.coin()) {
			String value = row.value("目标").toString();
			row.attribute("约束性").set("目标", copy.one(value + "左右", "约" + value, value + "上下"));
		} else {
			String tone = row.binding() ? copy.one("力争", "争取") : copy.one("确保", "必须");
			copy.say("到2025年，" + tone + row.name() + "达到" + row.value("目标") + row.get("单位") + "。");
		}
	}
}
