package org.planwright.cli.measure.mutations;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Defects of words. */
final class WordingMutations {

	private WordingMutations() {
	}

	static List<Mutation> all() {
		return List.of(
				Mutation.of("T01", copy -> copy.say(copy.one("引进职业（助理）医师" + copy.number(20, 90) + "名。", "每个卫生院配备职业药师2名。", "巩固新型农村合作医疗覆盖面。", "新农合参合率保持稳定。", "培养职业医师" + copy.number(10, 80) + "名。",
						"做好残废军人优抚工作。", "关爱老年痴呆患者。"))),
				Mutation.of("T02", WordingMutations::misspeltName),
				Mutation.of("T03", copy -> copy.say(copy.one("建全工作机制。", "截止2020年底，全旗通车里程明显增加。", "统一布署重点工作。", "贫困人口大幅较少。", "按装路灯" + copy.number(100, 900) + "盏。", "再接再励做好各项工作。", "竞争力显注提升。", "加强基础设施建设，改善幅射带动能力。", "园区座落在城区东侧。",
						"确保资金专款专用，规范帐户管理。", "提高人民群众生活水平，作出新供献。"))),
				Mutation.of("T04", WordingMutations::saidTwice),
				Mutation.counted("T05", WordingMutations::otherYear),
				Mutation.counted("T06", WordingMutations::wrongDefinition),
				Mutation.counted("T07", copy -> copy.say(copy.one("推进“", "落实“", "实施“") + copy.one("三横五纵", "四梁五柱", "六廊七带", "五通六改", "三清两改", "七进八送") + copy.one("”建设。", "”工程。", "”行动，提升综合水平。"))));
	}

	private static void misspeltName(Copy copy) {
		String wrong = Misspelling.of(copy);
		copy.say(copy.one("支持" + wrong + "建设特色产业基地。", "加快" + wrong + "基础设施建设。", "推进" + wrong + "环境综合整治。"));
	}

	private static void saidTwice(Copy copy) {
		Pattern clause = Pattern.compile("(?<=[，。；])[\\u4e00-\\u9fff]{13,24}(?=[，。；])");
		Line line = copy.any(one -> one.task() && clause.matcher(one.text()).find());
		List<String> clauses = clause.matcher(line.text()).results().map(MatchResult::group).toList();
		line.set(line.text() + copy.one(clauses) + "。");
	}

	private static void otherYear(Copy copy) {
		Line line = copy.any(one -> one.prose() && one.text().contains("2025年"));
		line.set(line.text().replaceFirst("2025年", copy.one("二〇二五年", "二零二五年")));
	}

	private static void wrongDefinition(Copy copy) {
		Line line = copy.any(one -> one.frame().startsWith("名词解释") && one.text().contains("："));
		copy.insert(line, "  99 " + copy.one("四个自信：道路自信、理论自信、制度自信。", "四个意识：政治意识、大局意识、责任意识、看齐意识。", "三农：农业、农村、农场。", "六稳：稳就业、稳金融、稳外贸、稳外资、稳物价、稳预期。", "五位一体：经济建设、政治建设、文化建设、社会建设、党的建设。",
				"两个维护：维护人民根本利益，维护社会大局稳定。", "四个全面：全面建成小康社会、全面深化改革、全面依法治国。"));
	}
}
