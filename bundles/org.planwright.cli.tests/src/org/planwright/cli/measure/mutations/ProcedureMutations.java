package org.planwright.cli.measure.mutations;

import java.util.ArrayList;
import java.util.List;

/** Steps before approval that are not registered, points of a proposal that are not taken up, findings passed over without cause. */
final class ProcedureMutations {

	private static final List<String> STEPS = List.of("公众参与", "专家论证", "风险评估", "合法性审查", "常务会议集体讨论");
	private static final String PROPOSAL = "旗委十四五建议";
	private static final List<String> POINTS = List.of("培育低空飞行经济", "建设跨境口岸枢纽", "发展深海养殖渔业", "推广氢燃料重型卡车", "布局算力网络节点", "开展极地科学考察", "兴办中外合作大学", "打造动漫游戏产业");
	private static final String[] RULES = { "A05", "C07", "V07", "X01", "P01", "T02", "G08", "V12", "C01" };

	private ProcedureMutations() {
	}

	static List<Mutation> all() {
		return List.of(
				Mutation.counted("G11", ProcedureMutations::registered, ProcedureMutations::oneStepLess),
				Mutation.counted("G12", ProcedureMutations::proposed, ProcedureMutations::notTakenUp),
				Mutation.of("Q01", copy -> passOver(copy, copy.one(RULES) + " 理由 " + copy.one("上级尚未明确", "口径不同", "数据待统计部门公布", "会议已研究"))),
				Mutation.of("Q02", copy -> passOver(copy, copy.one(copy.one(RULES), copy.one("B77", "Z01", "X99") + " 理由 已经研究"))));
	}

	private static void passOver(Copy copy, String what) {
		Line line = copy.any(one -> one.task() || one.row() || one.project());
		copy.insert(line, (line.frame().isEmpty() ? "" : "  ") + "@ 忽略 " + what);
		line.touch();
	}

	private static Texts registered(Texts draft) {
		List<String> lines = new ArrayList<>(draft.withFront("稿次：送审稿").lines());
		int at = lines.indexOf(lines.stream().filter(line -> line.length() > 60 && line.endsWith("。")).findFirst().orElseThrow(NoPlaceException::new));
		for (String step : STEPS) {
			lines.add(at + 1, "@ 备注 已履行" + step);
		}
		return draft.withLines(lines);
	}

	private static void oneStepLess(Copy copy) {
		copy.remove(copy.any(line -> line.text().startsWith("@ 备注 已履行")));
	}

	/** A proposal of points that no draft speaks of, and a draft with a sentence on each. */
	private static Texts proposed(Texts draft) {
		StringBuilder proposal = new StringBuilder("规划：" + PROPOSAL + "\n\n第一章 总体要求\n");
		List<String> lines = new ArrayList<>(draft.lines());
		for (int i = 0; i < POINTS.size(); i++) {
			proposal.append("\n第").append(Numerals.chinese(i + 1)).append("节 ").append(POINTS.get(i)).append("\n按照部署推进。\n");
			lines.add("围绕中心工作，" + POINTS.get(i) + "。");
		}
		return registered(draft.withLines(lines)).withFront("上位规划：" + PROPOSAL).withUpper(proposal.toString());
	}

	private static void notTakenUp(Copy copy) {
		copy.remove(copy.any(line -> line.text().startsWith("围绕中心工作，")));
	}
}
