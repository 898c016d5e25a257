package org.planwright.rules.sets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.planwright.rules.Checks.of;
import static org.planwright.rules.Checks.table;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.planwright.rules.check.Finding;

class AttributeA05Test {

	private static final String GOOD = "指标 粮食综合生产能力  单位 亿斤  基期 22.6  目标 23.5  约束性";

	@Test
	void aRowWithoutAttributeIsFoundAtItsName() {
		List<Finding> findings = of("A05", table(GOOD, "指标 森林覆盖率  单位 %  基期 44.4  目标 46.5"));
		assertEquals(List.of("森林覆盖率"), findings.stream().map(Finding::quote).toList());
	}

	@Test
	void anotherWordIsFoundAtTheWord() {
		assertEquals(List.of("参考性"), of("A05", table(GOOD, "指标 森林覆盖率  单位 %  基期 44.4  目标 46.5  属性 参考性")).stream().map(Finding::quote).toList());
	}

	@Test
	void aTableWithoutAnyAttributeIsOneFinding() {
		List<Finding> findings = of("A05",
				table("指标 森林覆盖率  单位 %  基期 44.4  目标 46.5", "指标 湿地保护率  单位 %  基期 52  目标 55", "指标 人均预期寿命  单位 岁  基期 77.9  目标 79.2"));
		assertEquals(List.of("主要指标"), findings.stream().map(Finding::quote).toList());
	}

	@Test
	void bothAttributesPass() {
		assertEquals(List.of(), of("A05", table(GOOD, "指标 森林覆盖率  单位 %  基期 44.4  目标 46.5  预期性")));
	}
}
