package org.planwright.rules.naming;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.planwright.rules.Checks.of;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AbbreviationsT07Test {

	private static List<String> check(String text) {
		return of("T07", "第一章 重点任务\n" + text + "\n").stream().map(finding -> finding.quote()).toList();
	}

	@ParameterizedTest
	@ValueSource(strings = { "推广“四控两化”技术。", "开展“七进”活动，营造氛围。", "构建“一心两轴三片”空间格局。" })
	void formsOfNumbersAreFound(String text) {
		assertEquals(1, check(text).size());
	}

	@Test
	void lettersAreFoundOnceAPlan() {
		assertEquals(List.of("CCUS"), check("建设CCUS示范工程，推广CCUS技术。\n推广“四控两化”技术。"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "推广“四控两化”（控肥、控药、控水、控膜，标准化、品牌化）技术。", "统筹水资源、水环境、水生态“三水共治”。", "推进“一网通办”，服务“三农”，完成“十四五”任务。", "改善G111线、X714线，建设5G基站，发展AI和APP，GDP年均增长6%。",
			"推广碳捕集、利用与封存（CCUS）技术。", "建设“两个中心”“五大基地”。", "安装10kV线路，装机20MW。" })
	void explainedAndWellKnownFormsPass(String text) {
		assertEquals(List.of(), check(text));
	}

	@Test
	void aFormInTheGlossaryIsExplained() {
		assertEquals(List.of(), check("推广“四控两化”技术。\n名词解释 {\n  1 “四控两化”：控肥、控药、控水、控膜，标准化、品牌化。\n}"));
	}

	@Test
	void onlyAPartOfItInTheGlossaryIsNot() {
		assertEquals(List.of("“四控两化”"), check("推广“四控两化”技术。\n名词解释 {\n  1 “四控”行动：控肥、控药、控水、控膜。\n}"));
	}
}
