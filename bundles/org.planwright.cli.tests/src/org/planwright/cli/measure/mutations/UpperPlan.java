package org.planwright.cli.measure.mutations;

import java.util.ArrayList;
import java.util.List;

/** A plan of the level above a draft, made of the names and figures of the draft's indicators. It asks for just what the draft promises. */
final class UpperPlan {

	static final String REGION = "云岭盟";
	static final String NAME = REGION + "十四五纲要";
	/** What the upper plan says, for those who quote it. */
	static final List<String> SENTENCES = List.of("坚持把保障和改善民生放在首位，办好群众身边的实事。", "优化水资源配置格局，全面提高水资源节约集约利用水平。",
			"加快补齐县域基础设施短板，推动公共服务向基层延伸。", "牢固树立底线思维，增强防范化解重大风险的能力。");

	private UpperPlan() {
	}

	/** A draft below a plan of its own kind, which hands targets down to it. */
	static Texts above(Texts draft) {
		return draft.withFront("地区：" + region(draft) + "  县级  隶属 " + REGION, "上位规划：" + NAME)
				.withUpper(text(draft, NAME, "地区：" + REGION + "  市级", region(draft)));
	}

	/** A draft as a special plan below the outline of its own region. */
	static Texts outlineAbove(Texts draft) {
		String name = region(draft) + "国民经济纲要";
		String region = "地区：" + region(draft) + "  县级  隶属 " + REGION;
		return draft.withFront("类型：专项规划  领域 综合发展", region, "上位规划：" + name).withUpper(text(draft, name, region, null));
	}

	private static String region(Texts draft) {
		return draft.lines().stream().filter(line -> line.startsWith("地区：")).map(line -> line.substring(3).split(" ")[0]).findFirst().orElseThrow(NoPlaceException::new);
	}

	private static String text(Texts draft, String name, String region, String handsDownTo) {
		List<String> lines = new ArrayList<>(List.of("规划：" + name, region, "规划期：2021—2025年  基期 2020年  远景 2035年", "", "第一章 总体要求"));
		lines.addAll(SENTENCES);
		lines.add("指标表：主要指标 {");
		draft.lines().stream().filter(line -> line.matches("  (列|类别|指标) .*")).forEach(line -> {
			lines.add(line);
			Row row = new Row(new Line(line, "", "", -1));
			if (handsDownTo != null && row.has("目标")) {
				lines.add("  @ 分解 " + handsDownTo + " " + row.value("目标"));
			}
		});
		lines.add("}");
		return String.join("\n", lines) + "\n";
	}
}
