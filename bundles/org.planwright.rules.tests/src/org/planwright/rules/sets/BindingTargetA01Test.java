package org.planwright.rules.sets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.planwright.rules.Checks.of;
import static org.planwright.rules.Checks.table;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.planwright.rules.catalogue.RuleSeverity;
import org.planwright.rules.check.Finding;

class BindingTargetA01Test {

	@Test
	void bindingIndicatorWithDashesOnlyHasNoTarget() {
		List<Finding> findings = of("A01", table("指标 地表水优良水体比例  单位 %  基期 92  目标 ——  年均 --  约束性"));
		assertEquals(1, findings.size());
		assertEquals("地表水优良水体比例", findings.get(0).quote());
		assertEquals(RuleSeverity.ERROR, findings.get(0).severity());
	}

	@Test
	void missingCellsAreLikeDashes() {
		assertEquals(1, of("A01", table("指标 地表水优良水体比例  单位 %  基期 92  约束性")).size());
	}

	@ParameterizedTest
	@ValueSource(strings = { "目标 95", "目标 ≥95", "目标 90—95", "目标 达到自治区要求", "年均 完成市下达指标", "目标 —  累计 [12]", "年均 与GDP增速同步", "目标 保持稳定", "远景 98", "目标 全覆盖",
			"栏6 95" })
	void anyGoalThatCanBeAssessedWillDo(String cells) {
		assertEquals(List.of(), of("A01", table("指标 地表水优良水体比例  单位 %  基期 92  " + cells + "  约束性")));
	}

	@Test
	void mereWordsAreAWarning() {
		List<Finding> findings = of("A01", table("指标 地表水优良水体比例  单位 %  基期 92  目标 稳步改善  约束性"));
		assertEquals(List.of(RuleSeverity.WARNING), findings.stream().map(Finding::severity).toList());
	}

	@Test
	void anticipatoryIndicatorsMayDoWithout() {
		assertEquals(List.of(), of("A01", table("指标 居民人均可支配收入增长  单位 %  基期 3.7  目标 ——  预期性")));
	}
}
