package org.planwright.rules.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.planwright.rules.Checks.of;
import static org.planwright.rules.Checks.table;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.planwright.rules.check.Finding;

class CompleteRowsD03Test {

	private static final String WHOLE = "指标 常住人口城镇化率  单位 %  基期 51.2  目标 57.3  预期性";

	private static List<String> quotes(String text) {
		return of("D03", text).stream().map(Finding::quote).toList();
	}

	@Test
	void aRowWithoutAGoalIsFound() {
		assertEquals(List.of("人均预期寿命"), quotes(table(WHOLE, "指标 人均预期寿命  单位 岁  基期 77.9  预期性")));
		assertEquals(List.of("人均预期寿命"), quotes(table(WHOLE, "指标 人均预期寿命  单位 岁  基期 77.9  目标 —  年均 —  预期性")));
	}

	@Test
	void goalsOfAnyKindCount() {
		assertEquals(List.of(), quotes(table(WHOLE, "指标 人均预期寿命  单位 岁  基期 77.9  目标 完成市下达指标  预期性", "指标 地区生产总值增长  单位 %  目标 —  年均 6  预期性",
				"指标 城镇新增就业  单位 人  累计 [5000]  预期性")));
	}

	@Test
	void aBindingRowIsLeftToA01() {
		assertEquals(List.of(), quotes(table(WHOLE, "指标 森林覆盖率  单位 %  基期 44.4  约束性")));
	}

	private static String categories(String last, String after) {
		List<String> rows = new ArrayList<>();
		for (String category : List.of("经济发展", "民生福祉", "绿色生态")) {
			rows.add("类别 " + category);
			for (int i = 1; i <= 3; i++) {
				rows.add("指标 " + category + "指标" + i + "  单位 个  基期 4  目标 5  预期性");
			}
		}
		rows.add("类别 安全保障");
		rows.add(last);
		return "第一章 总体要求\n" + table(rows.toArray(String[]::new)) + after;
	}

	@Test
	void aTableThatBreaksOffBeforeAChapterWithoutNumberIsFound() {
		assertEquals(List.of("安全保障"), quotes(categories("指标 粮食综合生产能力  单位 亿斤  基期 9.8  目标 10.2  预期性", "章 建设美丽岱河\n加强生态保护。\n")));
	}

	@Test
	void aShortLastCategoryAloneIsNoDefect() {
		String last = "指标 粮食综合生产能力  单位 亿斤  基期 9.8  目标 10.2  预期性";
		assertEquals(List.of(), quotes(categories(last, "第二章 建设美丽岱河\n加强生态保护。\n")));
		assertEquals(List.of(), quotes(categories(last, "各项指标分解落实。\n章 建设美丽岱河\n")));
		assertEquals(List.of(), quotes(categories(last + "\n  注：[ ]内为五年累计数。", "章 建设美丽岱河\n")));
		assertEquals(List.of(), quotes(categories(last + "\n  指标 能源综合生产能力  单位 万吨标准煤  基期 20  目标 26  预期性", "章 建设美丽岱河\n")));
	}
}
