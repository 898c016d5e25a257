package org.planwright.rules.compliance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.planwright.rules.Checks.box;
import static org.planwright.rules.Checks.of;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.planwright.rules.check.Finding;

class SecretsG07Test {

	@ParameterizedTest
	@ValueSource(strings = { "新建人防指挥所1处。", "保护军事设施安全。", "武警中队营房扩建。", "建设国防光缆。", "新建县看守所，建筑面积4000平方米。", "建设涉密机房。", "建设成品油储备：国家石油储备基地一期。", "水厂位于东经121°30′。", "民爆物品仓库搬迁。" })
	void facilitiesAreFound(String prose) {
		assertEquals(1, of("G07", prose + "\n").size());
	}

	@ParameterizedTest
	@ValueSource(strings = { "加强国防教育，完善国防动员体系。", "巩固军政军民团结。", "人防、消防、气象事业协调发展。", "优化基层干部队伍结构。", "建设应急指挥中心。", "加强保密宣传。", "粮食储备库扩容。", "看守所管理更加规范。", "拥有独特的密码文化。" })
	void publicMattersPass(String prose) {
		assertEquals(List.of(), of("G07", prose + "\n"));
	}

	@Test
	void oneFindingAPlanWithItsNumberOfPlaces() {
		List<Finding> findings = of("G07", "新建人防指挥所1处。\n" + box("1. 人民防空工程，面积3000平方米。", "2. 武警中队营房扩建。"));
		assertEquals(1, findings.size());
		assertTrue(findings.get(0).message().contains("3处"), findings.get(0).message());
	}
}
