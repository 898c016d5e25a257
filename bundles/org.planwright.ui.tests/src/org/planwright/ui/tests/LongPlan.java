package org.planwright.ui.tests;

import org.planwright.model.text.ChineseNumerals;

/** A plan as long as the longest that offices have, of invented prose, with an indicator table, boxes and a few things wrong in every chapter. */
final class LongPlan {

	private static final String[] TOPICS = { "现代农业", "先进制造", "数字经济", "生态环境", "城乡建设", "公共服务", "文化旅游", "综合交通", "水利设施", "能源安全" };
	private static final String HEAD = """
			规划：石桥县十五五纲要
			地区：石桥县  县级  隶属 云津市
			规划期：2026—2030年  基期 2025年

			第一章　发展目标
			到2030年，森林覆盖率达到32.4%「=森林覆盖率.目标」，常住人口城镇化率达到58%「=常住人口城镇化率.目标」。

			专栏1：“十五五”时期主要指标 {
			  列 类别、指标、2025年实际、2030年目标、属性
			  类别 绿色生态
			    指标 森林覆盖率  单位 %  基期 30.3  目标 32.4  约束性
			  类别 经济发展
			    指标 常住人口城镇化率  单位 %  基期 55.1  目标 58  预期性
			}

			""";

	private LongPlan() {
	}

	/** The text, about so many bytes of UTF-8. */
	static String of(int bytes) {
		StringBuilder text = new StringBuilder(HEAD);
		// three bytes a character
		for (int chapter = 2; text.length() * 3 < bytes; chapter++) {
			chapter(text, chapter, TOPICS[chapter % TOPICS.length]);
		}
		return text.toString();
	}

	private static void chapter(StringBuilder text, int number, String topic) {
		text.append("第").append(numeral(number)).append("章　提升").append(topic).append("水平\n");
		for (int section = 1; section <= 3; section++) {
			text.append("第").append(numeral(section)).append("节　").append(topic).append("重点任务").append(section).append('\n');
			for (int paragraph = 1; paragraph <= 6; paragraph++) {
				int amount = number * 100 + section * 10 + paragraph;
				text.append("坚持统筹谋划、分步实施，围绕").append(topic).append("补短板、强弱项，到2030年建成示范点").append(amount).append("个，带动").append(amount + 7)
						.append("个村增收，新增就业岗位").append(amount * 3).append("个。强化部门协同，健全工作机制，压实主体责任，推动政策、资金、人才向").append(topic)
						.append("集聚，形成上下联动、齐抓共管的工作格局，让群众有更多获得感。\n");
				if (paragraph % 3 == 0) {
					text.append("@ 牵头 县发展和改革局  时限 2030年\n");
				}
			}
		}
		text.append("引进职业（助理）医师").append(number).append("名。\n\n");
		text.append("专栏").append(number).append("：").append(topic).append("重点工程 {\n");
		for (int item = 1; item <= 5; item++) {
			text.append("  ").append(item).append(". ").append(topic).append("提升工程").append(item).append("，建设规模").append(number * item).append("万亩，总投资")
					.append(number + item).append("亿元。\n  @ 规模 ").append(number * item).append("万亩  投资 ").append(number + item).append("亿元\n");
		}
		text.append("}\n\n");
	}

	private static String numeral(int number) {
		return ChineseNumerals.format(number);
	}
}
