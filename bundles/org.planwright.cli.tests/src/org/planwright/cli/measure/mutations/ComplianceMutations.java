package org.planwright.cli.measure.mutations;

import java.math.BigDecimal;
import java.util.List;

/** What a text should not hold: leftovers, names and phrases of the past, bad style, what others must review. */
final class ComplianceMutations {

	private ComplianceMutations() {
	}

	static List<Mutation> all() {
		return List.of(
				Mutation.of("G01", copy -> copy.say(copy.one("新建污水处理厂XX座。", "新增设施农业××万亩。", "总投资____万元。", "改造农村公路XXX公里（待核）。", "建设标准厂房（面积待定）。", "【此处补充教育数据】", "建设养老服务中心□□处。", "培训农牧民？？人次。", "项目总投资XX亿元。", "（该数据待更新）"))),
				Mutation.of("G02", ComplianceMutations::otherRegion),
				Mutation.counted("G03", copy -> copy.say(copy.one("推进脱贫攻坚与乡村振兴有机衔接。", "落实“四个全面”发展战略。", "深入推进供给侧结构改革。", "坚持“五位一体”战略布局。", "加快构建国内国际双循环为主体的新发展格局。", "铸牢中华民族命运共同体意识。",
						"“十四五”时期继续做好精准扶贫工作。"))),
				Mutation.of("G04", copy -> copy.say(copy.one("用地保障由旗国土资源局负责。", "由旗环境保护局牵头落实。", "旗工商局负责市场主体登记。", "由旗卫生和计划生育局统筹推进。", "旗旅游局负责品牌推广。", "由旗食品药品监督管理局开展抽检。", "旗质量技术监督局负责标准化工作。", "由旗安监局开展安全检查。", "旗农牧业局负责实施。",
						"由旗扶贫办牵头落实。", "由旗地税局、国税局落实税收优惠。"))),
				Mutation.of("G05", UpperPlan::above, ComplianceMutations::misquoted),
				Mutation.counted("G06", copy -> copy.say(copy.one("新建水库3座,改造泵站12处。", "健全机制，，落实责任。", "完善服务体系.加快发展。", "推动“放管服”、“一网通办”改革。", "总投资3千万元。", "壮大合作社、家庭农场…等主体。", "强化监管;落实责任。", "落实\"两山\"理念，建设美丽家园。"))),
				Mutation.counted("G07", copy -> copy.say(copy.one("建设城区地下人防工程。", "新建看守所" + copy.number(2, 9) + "000平方米。", "配套建设军用机场设施。", "建设国防光缆线路" + copy.number(20, 90) + "公里。", "新建战备物资仓库。", "改造民兵训练基地。", "建设武警营房。", "建设民爆物品仓库。"))),
				Mutation.of("G08", ComplianceMutations::favoured),
				Mutation.counted("G09", copy -> copy.say(copy.one("项目选址以土地利用总体规划为依据。", "符合城市总体规划要求。", "按照主体功能区规划布局产业。", "严守城镇增长边界。", "衔接城镇体系规划。", "严守城市开发边界。", "严格执行镇总体规划。"))),
				Mutation.of("G10", UpperPlan::outlineAbove, ComplianceMutations::otherThanOutline),
				Mutation.counted("I01", ComplianceMutations::brokenParagraph),
				Mutation.of("I02", ComplianceMutations::markup));
	}

	private static void otherRegion(Copy copy) {
		boolean banner = copy.text().contains("旗国民经济");
		copy.say(switch (copy.number(0, 3)) {
		case 0 -> copy.one("支持企业到", "鼓励人才到", "引导社会资本在") + "我县" + copy.one("投资兴业。", "创业发展。");
		case 1 -> "青岭县国民经济和社会发展取得新成效，新动能加快形成。";
		case 2 -> "今后五年，东川" + (banner ? "县" : "旗") + "将全面加快产业转型升级。";
		default -> "“十三五”时期将" + copy.one("新建农村公路200公里。", "实施一批重大水利工程。", "建成高标准农田20万亩。");
		});
	}

	private static void misquoted(Copy copy) {
		String sentence = copy.one(UpperPlan.SENTENCES);
		String wrong = sentence.replaceFirst("。$", "");
		wrong = switch (copy.number(0, 2)) {
		case 0 -> wrong.replaceFirst("，", "、并").replaceFirst("全面", "进一步").replaceFirst("首位", "第一位");
		case 1 -> wrong.replaceFirst("保障和改善|水资源配置|补齐|底线", "着力$0").replaceFirst("。", "");
		default -> wrong.replaceFirst("身边的实事|集约利用|基层|重大风险", "关键领域");
		};
		copy.say("《" + UpperPlan.NAME + "》" + copy.one("提出", "明确", "要求") + "“" + wrong + "”，须认真落实。");
	}

	private static void favoured(Copy copy) {
		String company = copy.one("岱河润民供水有限公司", "青岭绿源农业股份公司", "白塔城建集团有限公司", "汤泉牧业有限责任公司");
		copy.say(copy.one("由" + company + "独家经营供水业务。", "指定" + company + "承担全部收购任务。", "给予" + company + "税收返还优惠。", "授予" + company + "专营权。", "对" + company + "实行零地价供地。", "优先采购" + company + "产品。",
				company + "为唯一供应商。"));
	}

	private static void otherThanOutline(Copy copy) {
		Row row = copy.row(one -> one.has("目标") && !one.change());
		row.set("目标", row.value("目标").add(new BigDecimal(copy.one("0.6", "1.2", "-0.3"))));
	}

	private static void brokenParagraph(Copy copy) {
		Line line = copy.any(one -> one.task() && one.text().substring(60).matches(".{10,}[，、的].{40,}"));
		int at = line.text().indexOf(copy.one("，", "、", "的"), 60);
		at = at < 0 || at > line.text().length() - 30 ? line.text().replace('、', '，').replace('的', '，').indexOf('，', 60) : at;
		String rest = line.text().substring(at + 1);
		line.set(line.text().substring(0, at + 1));
		copy.insert(line, rest);
	}

	private static void markup(Copy copy) {
		Line line = copy.any(Line::task);
		switch (copy.number(0, 4)) {
		case 0 -> line.set("[bookmark: _Toc" + copy.number(10000, 99999) + "]" + line.text());
		case 1 -> line.set("**" + line.text().substring(0, 8) + "**" + line.text().substring(8));
		case 2 -> copy.insert(line, copy.one("— " + copy.number(2, 90) + " —", "- " + copy.number(2, 90) + " -", "第" + copy.number(2, 90) + "页"));
		case 3 -> line.set(line.text() + copy.one("<br>", "&nbsp;", "</p>"));
		default -> line.set(line.text().replaceFirst("。", "。<span>") + "</span>");
		}
	}
}
