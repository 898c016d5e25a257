package org.planwright.cli.measure.mutations;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** Figures that do not add up. */
final class ArithmeticMutations {

	private ArithmeticMutations() {
	}

	static List<Mutation> all() {
		return List.of(
				Mutation.of("C01", ArithmeticMutations::wrongRate),
				Mutation.of("C02", ArithmeticMutations::wrongPoints),
				Mutation.of("C03", ArithmeticMutations::wrongSum),
				Mutation.of("C04", ArithmeticMutations::wrongCount),
				Mutation.of("C05", ArithmeticMutations::wrongStock),
				Mutation.of("C06", ArithmeticMutations::wrongShares),
				Mutation.of("C07", ArithmeticMutations::worseThanBase),
				Mutation.of("C08", ArithmeticMutations::wrongRest));
	}

	private static void wrongRate(Copy copy) {
		int from = copy.number(12000, 40000);
		double rate = copy.number(40, 90) / 10.0;
		long to = Math.round(from * Math.pow(1 + rate / 100, 5));
		double wrong = rate + copy.one(List.of(-2.4, -1.7, 1.8, 2.6, 3.5));
		String subject = copy.one("城镇居民人均可支配收入", "农村居民人均可支配收入", "居民人均消费支出", "农牧民人均可支配收入");
		String said = BigDecimal.valueOf(wrong).setScale(1, RoundingMode.HALF_UP) + "%。";
		copy.say(switch (copy.number(0, 3)) {
		case 0 -> subject + "由2015年的" + from + "元增加到2020年的" + to + "元，年均增长" + said;
		case 1 -> "五年来，" + subject + "从2015年的" + from + "元提高到2020年的" + to + "元，年均增速达到" + said;
		case 2 -> subject + "由2020年" + from + "元增长到2025年" + to + "元，年均增长" + said;
		default -> "到2025年，" + subject + "由2020年的" + from + "元提高到" + to + "元，年均增长" + said;
		});
	}

	private static void wrongPoints(Copy copy) {
		if (copy.coin()) {
			Row row = copy.row(one -> one.share() && one.has("基期") && one.has("目标"));
			BigDecimal points = row.value("目标").subtract(row.value("基期")).abs().add(new BigDecimal(copy.one("1.3", "2.7", "4.1", "6.2")));
			row.line().touch();
			copy.say("到2025年，" + row.name() + copy.one("提高", "提升", "比2020年提高") + points + "个百分点。");
		} else {
			int from = copy.number(400, 600);
			int by = copy.number(15, 90);
			copy.say(copy.one("农村自来水普及率", "户籍人口城镇化率", "学前教育毛入园率") + copy.one("由", "从") + from / 10.0 + "%" + copy.one("提高到", "提升至") + (from + by) / 10.0 + "%，提高" + (by + copy.number(8, 40)) / 10.0 + "个百分点。");
		}
	}

	private static void wrongSum(Copy copy) {
		List<String> parts = copy.some(3, "人工造林", "封山育林", "飞播造林", "退化林修复", "森林抚育");
		int a = copy.number(8, 30);
		int b = copy.number(4, 30);
		int c = copy.number(4, 30);
		int total = a + b + c - copy.number(4, 9);
		String list = parts.get(0) + a + "万亩、" + parts.get(1) + b + "万亩、" + parts.get(2) + c + "万亩。";
		copy.say(switch (copy.number(0, 2)) {
		case 0 -> "五年完成国土绿化" + total + "万亩，其中" + list;
		case 1 -> "完成国土绿化面积" + total + "万亩，其中：" + list;
		default -> "规划绿化面积" + total + "万亩，包括" + list;
		});
	}

	private static void wrongCount(Copy copy) {
		int listed = copy.number(3, 5);
		int said = listed + copy.one(List.of(-1, 1, 2));
		String names = String.join("、", copy.some(listed, "柳坞", "石渡", "南堰", "白塔", "汤泉", "清溪", "东陵"));
		String number = copy.coin() ? String.valueOf(said) : Numerals.chinese(said);
		copy.say(switch (copy.number(0, 2)) {
		case 0 -> "重点建设" + number + "个特色小镇（" + names.replace("、", "镇、") + "镇）。";
		case 1 -> "打造" + number + "条精品线路（" + names.replace("、", "线、") + "线）。";
		default -> "培育" + number + "个示范村（" + names.replace("、", "村、") + "村），带动周边发展。";
		});
	}

	private static void wrongStock(Copy copy) {
		int now = copy.number(20, 90);
		int added = copy.number(5, 30);
		int then = now + added + copy.one(List.of(-4, 3, 7, 12));
		String[] thing = copy.one("高标准农田 万亩", "设施蔬菜 万亩", "养老床位 张", "农村公路 公里", "充电桩 个").split(" ");
		copy.say(switch (copy.number(0, 2)) {
		case 0 -> "现有" + thing[0] + now + thing[1] + "，新增" + thing[0] + added + thing[1] + "，" + thing[0] + "达到" + then + thing[1] + "。";
		case 1 -> "目前，全旗现有" + thing[0] + now + thing[1] + "，规划期内新增" + added + thing[1] + "，到2025年" + thing[0] + "达到" + then + thing[1] + "。";
		default -> thing[0] + "现有" + now + thing[1] + "，新增" + added + thing[1] + "，总数达到" + then + thing[1] + "。";
		});
	}

	private static void wrongShares(Copy copy) {
		int first = copy.number(10, 40);
		int second = copy.number(15, 35);
		int third = 100 - first - second + copy.one(List.of(-5, -2, 2, 4, 10));
		String ratio = first + ":" + second + ":" + third;
		String right = "38:21:41";
		copy.say(switch (copy.number(0, 2)) {
		case 0 -> "三次产业结构" + copy.one("调整为", "优化为") + ratio + "。";
		case 1 -> "三次产业比重由" + right + "调整到" + ratio + "。";
		default -> "到2025年，三次产业构成达到" + ratio.replace(':', copy.coin() ? '：' : ':') + "。";
		});
	}

	private static void worseThanBase(Copy copy) {
		Row row = copy.row(one -> one.has("基期") && (one.share() && !one.name().contains("失业") || one.name().matches(".*(寿命|年限|专利拥有量|托位数|能力)$")));
		row.set("目标", row.value("基期").multiply(new BigDecimal(copy.one("0.9", "0.8", "0.95"))).setScale(1, RoundingMode.DOWN));
	}

	private static void wrongRest(Copy copy) {
		int maize = copy.number(10, 25);
		int beans = copy.number(1, 3);
		int rice = copy.number(4, 9);
		String grain = switch (copy.number(0, 2)) {
		case 0 -> maize + beans + rice - copy.number(2, 5) + "亿斤";
		case 1 -> maize + beans + rice - copy.number(1, 2) + "亿斤以上";
		default -> maize - 1 + "亿斤";
		};
		String list = "玉米产量" + copy.one("达到", "稳定在") + maize + "亿斤，大豆产量达到" + beans + "亿斤，水稻产量达到" + rice + "亿斤";
		copy.say(copy.coin() ? list + "，粮食总产量达到" + grain + "。" : "粮食产量" + copy.one("达到", "稳定在") + grain + "，" + list + "。");
	}
}
