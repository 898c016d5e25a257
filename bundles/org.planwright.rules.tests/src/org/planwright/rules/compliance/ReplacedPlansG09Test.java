package org.planwright.rules.compliance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.planwright.rules.Checks.of;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.planwright.rules.check.Finding;

class ReplacedPlansG09Test {

	private static List<String> check(String text) {
		return of("G09", "规划期：2026—2030年\n" + text + "\n").stream().map(Finding::quote).toList();
	}

	@ParameterizedTest
	@ValueSource(strings = { "以土地利用总体规划、区域规划为支撑，坚持下位规划服从上位规划的原则。", "严格执行城市总体规划。", "以主体功能区规划为基础，编制国土空间规划。", "严控城镇增长边界。", "依据《岱河县土地利用总体规划（2006—2020年）》安排用地。", "完善城镇体系规划。" })
	void replacedKindsAreFound(String prose) {
		assertEquals(1, check(prose).size());
	}

	@ParameterizedTest
	@ValueSource(strings = { "严格执行国土空间总体规划。", "修编园区总体规划。", "深入实施主体功能区战略。", "将主体功能区规划、土地利用规划等融合为国土空间规划。", "国土空间规划取代土地利用总体规划。", "五年来，完成土地利用总体规划调整。", "贯彻《中华人民共和国城乡规划法》。", "划定城镇开发边界。" })
	void presentKindsPass(String prose) {
		assertEquals(List.of(), check(prose));
	}

	@Test
	void plansBeforeTheReformMayNameThem() {
		assertEquals(List.of(), of("G09", "规划期：2016—2020年\n严格执行土地利用总体规划。\n"));
	}
}
