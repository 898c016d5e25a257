package org.planwright.cli.measure.mutations;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.Predicate;

/** Two places that contradict each other. */
final class CrossMutations {

	private static final String[] PLACES = { "柳坞", "石渡", "南堰", "白塔", "汤泉", "清溪", "东陵", "黑石", "龙湫", "青泉" };

	private CrossMutations() {
	}

	static List<Mutation> all() {
		return List.of(
				Mutation.of("X01", CrossMutations::otherBase),
				Mutation.of("X02", CrossMutations::otherTarget),
				Mutation.of("X03", CrossMutations::otherScaleInBox),
				Mutation.of("X04", CrossMutations::otherScaleInOtherBox),
				Mutation.of("X05", CrossMutations::listedTwice),
				Mutation.of("X06", CrossMutations::notListed),
				Mutation.counted("X07", CrossMutations::unserved),
				Mutation.of("X08", CrossMutations::twoGoals),
				Mutation.of("X09", CrossMutations::otherDefinition),
				Mutation.of("X10", CrossMutations::otherPhase));
	}

	private static BigDecimal other(Copy copy, BigDecimal value) {
		return value.multiply(new BigDecimal(copy.one("0.88", "0.93", "1.07", "1.12"))).setScale(Math.max(1, value.scale()), RoundingMode.HALF_UP);
	}

	private static void otherBase(Copy copy) {
		Row row = copy.row(one -> one.has("基期") && !one.get("单位").isEmpty() && !one.change());
		row.line().touch();
		String value = other(copy, row.value("基期")) + row.get("单位") + "。";
		copy.say(Line::past, copy.one("2020年，" + row.name() + "达到" + value, "截至2020年底，全旗" + row.name() + "为" + value, "2020年全旗" + row.name() + "达" + value));
	}

	private static void otherTarget(Copy copy) {
		Row row = copy.row(one -> one.has("目标") && !one.get("单位").isEmpty() && !one.change());
		row.line().touch();
		String value = other(copy, row.value("目标")) + row.get("单位");
		copy.say(copy.one("到2025年，" + row.name() + "达到" + value + "。", "力争到2025年全旗" + row.name() + "达到" + value + "，持续改善。", row.name() + "到2025年达到" + value + "。"));
	}

	private static String work(Copy copy, String place) {
		return place + copy.one("灌区续建改造工程", "河道治理工程", "污水管网改造工程", "农田防护林建设工程", "饲草基地建设项目", "通村公路改造工程");
	}

	private static String unit(String work) {
		return work.matches(".*(管网|公路|河道).*") ? "公里" : "万亩";
	}

	private static void otherScaleInBox(Copy copy) {
		String work = work(copy, copy.one(PLACES));
		int scale = copy.number(10, 60);
		int other = scale + copy.one(List.of(-7, -3, 4, 18));
		copy.say(copy.one("实施", "推进", "加快建设") + work + scale + unit(work) + "。");
		copy.append(copy.project(), work + copy.one("，规模", "：", "，建设规模") + other + unit(work) + "。");
	}

	private static void otherScaleInOtherBox(Copy copy) {
		String work = work(copy, copy.one(PLACES));
		int scale = copy.number(10, 60);
		Line first = copy.project();
		copy.append(first, work + copy.one("，规模", "：") + scale + unit(work) + "。");
		copy.append(copy.any(line -> line.project() && !line.frame().equals(first.frame())), work + "，规模" + (scale + copy.one(List.of(-5, 6, 20))) + unit(work) + "。");
	}

	private static void listedTwice(Copy copy) {
		Line line = copy.any(one -> one.project() && name(one).length() > 6 && !name(one).contains("、"));
		copy.append(copy.any(one -> one.project() && !one.frame().equals(line.frame())), name(line) + copy.one("", "。"));
		line.touch();
	}

	private static String name(Line project) {
		return project.text().replaceFirst("^  (\\d+[.．、]|（[一二三四五六七八九十]+）)\\s*", "").split("[，：；。]")[0];
	}

	private static void notListed(Copy copy) {
		List<String> places = copy.some(5, PLACES);
		String kind = copy.one("中心小学", "卫生院", "污水处理厂", "农贸市场", "敬老院");
		Line project = copy.project();
		Line before = copy.any(one -> one.task() && one.section().equals(project.section()));
		int end = before.text().length();
		before.set(before.text().substring(0, end) + copy.one("重点建设", "重点实施", "重点推进") + String.join(kind + "、", places) + kind + copy.one("。", "等项目。"));
		for (String place : places.subList(0, 4)) {
			copy.append(project, place + kind + "：建筑面积" + copy.number(12, 60) + "00平方米。");
		}
	}

	private static void unserved(Copy copy) {
		String[] row = copy.one("每万人拥有公证员数 人", "人均邮政业务量 件", "国际航线数量 条", "每百户拥有钢琴数量 架", "海水淡化能力 万吨", "船舶登记吨位 万吨", "每万人拥有律师数 人").split(" ");
		copy.insert(copy.row().line(), "  指标 " + row[0] + "  单位 " + row[1] + "  基期 " + copy.number(10, 19) + "  目标 " + copy.number(20, 40) + "  预期性");
	}

	private static void twoGoals(Copy copy) {
		String subject = copy.one("秸秆综合利用率", "农作物耕种收综合机械化率", "农村卫生厕所普及率", "生活垃圾无害化处理率", "九年义务教育巩固率", "农村自来水普及率", "公交站点覆盖率");
		int goal = copy.number(60, 94);
		int other = goal + copy.one(List.of(-7, -4, 3, 5));
		Line first = copy.say("到2025年，" + subject + "达到" + goal + "%" + copy.one("。", "以上。"));
		copy.say(line -> line.task() && line != first, copy.one("到2025年，", "") + subject + copy.one("达到", "提高到", "提升至") + other + "%" + copy.one("。", "以上。"));
	}

	private static void otherDefinition(Copy copy) {
		String said = copy.one("到2025年，城镇登记失业率控制在" + copy.number(30, 45) / 10.0 + "%以内。", "城镇登记失业率保持在" + copy.number(30, 44) / 10.0 + "%以下。", "到2025年，户籍人口城镇化率达到" + copy.number(30, 60) + "%。",
				"到2025年，林草覆盖率达到" + copy.number(40, 70) + "%。", "到2025年，新增劳动力平均受教育年限达到" + copy.number(130, 140) / 10.0 + "年。");
		Predicate<Line> silent = line -> line.task() && !line.text().contains("登记失业率");
		copy.say(silent, said);
	}

	private static void otherPhase(Copy copy) {
		List<String> ends = copy.some(2, PLACES);
		String kind = copy.one("铁路", "高速公路", "一级公路");
		Line project = copy.project();
		copy.say(copy.one("加快建设", "建成", "开工建设", "建成投用") + ends.get(0) + "至" + ends.get(1) + kind + "。");
		copy.append(project, copy.one("开展" + ends.get(0) + "至" + ends.get(1) + kind + "前期工作", ends.get(0) + "-" + ends.get(1) + kind + "项目可行性研究", "谋划" + ends.get(0) + "至" + ends.get(1) + kind + "项目前期工作"));
	}
}
