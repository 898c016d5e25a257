package org.planwright.cli.measure.mutations;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Defects of what lines below projects say of them. */
final class ProjectDataMutations {

	/** What one project of a box lacks is a matter where so many others have it. */
	private static final int ENOUGH_OTHERS = 4;

	private ProjectDataMutations() {
	}

	static List<Mutation> all() {
		return List.of(
				Mutation.of("P03", below(copy -> "地点 " + Misspelling.of(copy))),
				Mutation.of("P04", below(copy -> "性质 " + copy.one("提升", "优化", "升级", "完善", "打造", "整合"))),
				Mutation.counted("P05", each("牵头 县水利局"), oneWithout("牵头")),
				Mutation.counted("P06", each("投资 3000万元"), oneWithout("投资")),
				Mutation.counted("P08", each("建设期 2021—2024年"), oneWithout("建设期")),
				Mutation.of("P11", below(copy -> "业主 " + copy.one("县", "旗", "") + copy.one("住建局", "城投公司", "文旅局", "发改委", "人社局", "林草局", "交投集团", "卫健委", "环保局", "自规局"))),
				Mutation.of("G14", below(ProjectDataMutations::unbalanced)));
	}

	private static Consumer<Copy> below(Function<Copy, String> said) {
		return copy -> {
			Line project = copy.project();
			project.touch();
			copy.insert(project, "  @ " + said.apply(copy));
		};
	}

	private static UnaryOperator<Texts> each(String said) {
		return new UnaryOperator<>() {
			@Override
			public Texts apply(Texts draft) {
				Copy copy = new Copy(draft.lines(), Set.of(), new Random(0));
				List<Line> projects = copy.lines().stream().filter(Line::project).toList();
				projects.forEach(project -> copy.insert(project, "  @ " + said));
				return draft.withLines(copy.lines().stream().map(Line::text).toList());
			}
		};
	}

	private static Consumer<Copy> oneWithout(String key) {
		return copy -> copy.remove(copy.any(line -> line.text().startsWith("  @ " + key)
				&& copy.lines().stream().filter(other -> other.project() && other.frame().equals(line.frame())).count() > ENOUGH_OTHERS));
	}

	private static String unbalanced(Copy copy) {
		int first = copy.number(10, 50) * 100;
		int second = copy.number(5, 40) * 100;
		int total = first + second + copy.one(List.of(-300, 200, 500, 1000));
		return "投资 " + total + "万元 " + copy.one("来源 中央 " + first + "万元、县级 " + second + "万元", "来源 省级 " + first + "万元、企业自筹 " + second + "万元", "分年 2022年 " + first + "万元、2023年 " + second + "万元");
	}
}
