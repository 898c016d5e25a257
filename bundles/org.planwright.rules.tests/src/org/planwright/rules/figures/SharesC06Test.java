package org.planwright.rules.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.planwright.rules.Checks.of;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SharesC06Test {

	private static int count(String text) {
		return of("C06", "第一章 发展基础\n" + text + "\n").size();
	}

	@ParameterizedTest
	@ValueSource(strings = { "三次产业结构调整为15.2:33.1:52.7。", "三次产业构成由40.5∶30.4∶29.1调整为51.5∶9.2∶38.3。", "三次产业比重分别为15.2%、33.1%和52.7%。", "产业结构比例为21：30：59。" })
	void sharesThatAreNotAHundredAreFound(String text) {
		assertEquals(1, count(text));
	}

	@ParameterizedTest
	@ValueSource(strings = { "三次产业结构调整为15.2:33.1:51.7。", "三次产业结构调整为15:33:53。", "药剂按1:2:3配比，产业链延长。", "会议于15:30:00开始，研究产业发展。", "城镇、农村、牧区收入分别增长7.2%、8.1%、8.4%。", "小麦、玉米、葵花占播种面积的比重分别为15.2%、33.1%、20.4%。" })
	void sharesOfAHundredAndOtherRatiosPass(String text) {
		assertEquals(0, count(text));
	}

	@Test
	void aColumnOfSharesWithATotalIsAHundred() {
		String table = "表1：用地结构 {\n  | 类别 | 面积（万亩） | 占比（%%） |\n  | 耕地 | 120 | 40.0 |\n  | 林地 | 90 | %s |\n  | 草地 | 90 | 30.0 |\n  | 合计 | 300 | 100 |\n}";
		assertEquals(1, count(table.formatted("33.0")));
		assertEquals(0, count(table.formatted("30.0")));
		assertEquals(0, count(table.formatted("30.0").replace("| 合计 | 300 | 100 |", "| 园地 | 9 | 3.0 |")));
	}
}
