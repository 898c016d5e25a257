package org.planwright.ui.tests;

/** Plans with more elements than offices have: for what must still be quick then. */
final class ManyElements {

	private static final String[] PLACES = { "石渡镇", "柳坞镇", "北屏镇", "南堰镇", "汤泉镇" };
	private static final String[] LEADS = { "县水利局", "县交通运输局", "县农业农村局", "县自然资源局" };
	private static final String[] TOPICS = { "高标准农田面积", "污水处理率", "普惠托位数", "公路优良路率", "森林蓄积量" };
	private static final String HEAD = "规划：石桥县十五五纲要\n规划期：2026—2030年  基期 2025年\n\n";
	/** Of the projects in a box. */
	private static final int IN_A_BOX = 50;

	private ManyElements() {
	}

	/** A plan with so many projects; see {@link #boxes}. */
	static String projects(int count) {
		StringBuilder plan = new StringBuilder(HEAD).append("第一章　重大项目\n");
		for (int i = 0; i < count; i++) {
			project(plan, i);
		}
		return plan.append("}\n").toString();
	}

	/** How many boxes so many projects are in. */
	static int boxes(int projects) {
		return projects / IN_A_BOX;
	}

	/** A plan with so many indicators in one table. */
	static String indicators(int count) {
		StringBuilder plan = new StringBuilder(HEAD).append("第一章　主要目标\n");
		indicators(plan, count);
		return plan.toString();
	}

	/** A plan whose projects support its indicators, each so many. */
	static String supports(int indicators, int projects, int edges) {
		StringBuilder plan = new StringBuilder(HEAD).append("第一章　主要目标\n");
		indicators(plan, indicators);
		plan.append("第二章　重大项目\n");
		int written = 0;
		for (int i = 0; i < projects; i++) {
			project(plan, i);
			int most = (int) ((long) edges * (i + 1) / projects);
			plan.append("  @ 支撑 ");
			for (int step = 0; written < most; step++, written++) {
				// neighbours share most of what they support, as projects of one department do
				int indicator = (i * indicators / projects + step * step * 7) % indicators;
				plan.append(step == 0 ? "" : "、").append(indicator(indicator));
			}
			plan.append('\n');
		}
		return plan.append("}\n").toString();
	}

	private static void indicators(StringBuilder plan, int count) {
		plan.append("专栏0：主要指标 {\n");
		for (int i = 0; i < count; i++) {
			plan.append("  指标 ").append(indicator(i)).append("  单位 %  基期 ").append(30 + i % 40).append("  目标 ").append(32 + i % 40).append("  ").append(i % 3 == 0 ? "约束性" : "预期性").append('\n');
		}
		plan.append("}\n\n");
	}

	private static String indicator(int i) {
		return PLACES[i / TOPICS.length % PLACES.length] + TOPICS[i % TOPICS.length] + i;
	}

	private static void project(StringBuilder plan, int i) {
		if (i % IN_A_BOX == 0) {
			plan.append(i == 0 ? "" : "}\n").append("专栏").append(i / IN_A_BOX + 1).append("：重点项目 {\n");
		}
		String place = PLACES[i % PLACES.length];
		plan.append("  ").append(i % IN_A_BOX + 1).append(". ").append(place).append("第").append(i).append("号灌区改造工程，改造渠道").append(10 + i % 90).append("公里。\n  @ 地点 ").append(place)
				.append("  规模 ").append(10 + i % 90).append("公里  牵头 ").append(LEADS[i % LEADS.length]).append("  建设期 2026—2029年  投资 ").append(1000 + i).append("万元\n");
	}
}
