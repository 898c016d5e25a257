package org.planwright.cli.measure.mutations;

import java.math.BigDecimal;
import java.util.List;

/** Defects of single values and their units. */
final class ValueMutations {

	private static final String[] SHARES = { "农村自来水普及率", "基本医疗保险参保率", "秸秆综合利用率", "城镇生活污水集中处理率", "九年义务教育巩固率", "草原综合植被盖度", "高标准农田占耕地的比重", "户籍人口城镇化率", "农作物良种覆盖率", "服务业增加值占地区生产总值比重" };

	private ValueMutations() {
	}

	static List<Mutation> all() {
		return List.of(
				Mutation.of("V01", copy -> copy.row(row -> !row.get("单位").isEmpty() && row.has("目标")).remove("单位")),
				Mutation.of("V02", copy -> copy.row(row -> !row.get("单位").isEmpty()).set("单位", copy.one("%（万元）", "元（%）", "%（亿元）", "万人（%）", "%（人）"))),
				Mutation.counted("V03", ValueMutations::otherDash),
				Mutation.of("V04", copy -> level(copy.row(row -> row.has("目标") && !row.has("年均") && row.share()))),
				Mutation.of("V05", ValueMutations::lessIsBetter),
				Mutation.of("V06", copy -> same(copy.row(row -> row.has("基期") && !row.change()))),
				Mutation.of("V07", copy -> copy.row(Row::share).set(copy.one("目标", "基期"), copy.one("≥", "") + copy.number(101, 999))),
				Mutation.of("V08", ValueMutations::otherKindOfUnit),
				Mutation.of("V09", ValueMutations::limitSaidTwice),
				Mutation.of("V10", copy -> copy.say(copy.one("五年内", "到2025年，", "通过持续努力，") + copy.one(SHARES) + copy.one("提高", "提升", "增加", "上升") + copy.number(1, 9) + copy.one("", ".5", ".2") + copy.one("%。", "%以上。"))),
				Mutation.counted("V11", ValueMutations::unitMisspelt),
				Mutation.of("V12", ValueMutations::unequalUnits),
				Mutation.counted("V13", copy -> copy.row(row -> row.has("目标") && row.has("基期") && row.value("基期").scale() == row.value("目标").scale()).set("目标", copy.number(93, 97) + copy.one(".125", ".075"))),
				Mutation.of("V14", ValueMutations::implausible));
	}

	private static void otherDash(Copy copy) {
		Row row = copy.row(one -> one.get("年均").matches("-|—|——"));
		row.set("年均", row.get("年均").equals("-") ? copy.one("—", "——", "/", "－") : copy.one("-", "--", "—", "/"));
	}

	private static void level(Row row) {
		row.set("年均", row.value("目标")).set("目标", "—");
	}

	private static void lessIsBetter(Copy copy) {
		String[] kind = copy.one("城镇登记失业率 %", "细颗粒物（PM2.5）平均浓度 微克/立方米", "万元地区生产总值用水量 立方米", "孕产妇死亡率 1/10万", "婴儿死亡率 ‰", "单位地区生产总值生产安全事故死亡率 人/亿元",
				"城镇调查失业率 %", "单位工业增加值用水量 立方米/万元").split(" ");
		int base = copy.number(10, 40);
		copy.insert(copy.row().line(), "  指标 " + kind[0] + "  单位 " + kind[1] + "  基期 " + base + "  目标 " + copy.one("", "≥") + (base - copy.number(1, 8)) + "  预期性");
	}

	private static void same(Row row) {
		row.set("目标", row.value("基期"));
	}

	private static void otherKindOfUnit(Copy copy) {
		if (copy.coin()) {
			copy.row(Row::share).set("单位", copy.one("万人", "万亩", "个", "亿元", "公里"));
		} else {
			String name = copy.one("基本养老保险参保人数", "高标准农田面积", "公路通车里程", "社会消费品零售总额", "粮食总产量", "规模以上工业企业数", "每千人口医疗卫生机构床位数");
			copy.row(row -> row.has("目标")).rename(name).set("单位", "%");
		}
	}

	private static void limitSaidTwice(Copy copy) {
		int number = copy.number(2, 90);
		String thing = copy.one("家庭农场 家", "标准化养殖小区 个", "农村电商网点 个", "设施蔬菜 万亩", "高素质农民 人", "农产品加工产值 亿元", "乡村公路 公里");
		String[] words = thing.split(" ");
		copy.say(switch (copy.number(0, 4)) {
		case 0 -> "发展" + words[0] + "至少" + number + words[1] + "以上。";
		case 1 -> words[0] + "不低于" + number + words[1] + "以上。";
		case 2 -> "力争" + words[0] + "超过" + number + words[1] + "以上。";
		case 3 -> "发展" + words[0] + "约" + number + words[1] + "左右。";
		default -> "年度损耗控制在不超过" + number + "%以内。";
		});
	}

	private static void unitMisspelt(Copy copy) {
		int number = copy.number(3, 300);
		copy.say(copy.one("新增光伏装机" + number + "KW。", "架设" + number + "KV输电线路。", "新建乡村道路" + number + "KM。", "新建标准厂房" + number + "m2。", "建设库房" + number + "M²。", "改造渠道" + number + "华里。",
				"新增储气能力" + number + "万m3。", "年新增发电" + number + "万KWh。", "配套" + number + "KVA变压器。", "建设晾晒场" + number + "㎡。"));
	}

	private static void unequalUnits(Copy copy) {
		int thousands = copy.number(4, 60);
		int wrong = thousands * copy.one(List.of(5, 8, 9, 12, 20));
		String sentence = switch (copy.number(0, 3)) {
		case 0 -> "治理面积" + thousands * 3 + "万亩" + wrong * 2 + "平方公里";
		case 1 -> "造林" + thousands * 15 + "亩（" + (wrong / 2 + 3) + "公顷）";
		case 2 -> "修复面积" + wrong * 10 + "公顷（" + thousands + "平方公里）";
		default -> "整治土地" + thousands * 15 + "万亩（" + wrong / 3 + "万公顷）";
		};
		if (copy.coin()) {
			copy.append(copy.project(), copy.one("龙泉沟", "白石坡", "柳树川") + "治理工程，" + sentence + "。");
		} else {
			copy.say("实施" + copy.one("龙泉沟", "白石坡", "柳树川") + "综合治理，" + sentence + "。");
		}
	}

	private static void implausible(Copy copy) {
		BigDecimal from = BigDecimal.valueOf(copy.number(11, 90), 1);
		copy.say(switch (copy.number(0, 5)) {
		case 0 -> "建设" + copy.number(300, 900) + "兆瓦生物质热电联产项目。";
		case 1 -> "到2025年，人均预期寿命达到" + copy.number(98, 140) + "岁。";
		case 2 -> "到2025年，劳动年龄人口平均受教育年限达到" + copy.number(20, 90) + "年。";
		case 3 -> "城镇调查失业率控制在" + copy.number(25, 70) + "%以内。";
		case 4 -> "玉米平均亩产达到" + copy.number(3000, 9000) + "公斤。";
		default -> copy.one("一般公共预算收入", "社会消费品零售总额", "规模以上工业增加值") + "由2020年的" + from + "亿元增加到2025年的" + from.multiply(BigDecimal.valueOf(copy.number(6, 12))) + "亿元。";
		});
	}
}
