package org.planwright.rules.boxes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.planwright.rules.Checks.box;
import static org.planwright.rules.Checks.of;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OwnerP11Test {

	private static int count(String owner) {
		return of("P11", box("1. 城区管网改造，12公里。", "@ 业主 " + owner)).size();
	}

	@ParameterizedTest
	@ValueSource(strings = { "县住建局", "岱河县发改局", "城投公司", "旗交投", "有关企业" })
	void shortNamesAreFound(String owner) {
		assertEquals(1, count(owner));
	}

	@ParameterizedTest
	@ValueSource(strings = { "岱河县住房和城乡建设局", "县农业农村局", "岱河县城市建设投资有限公司", "岱河县人民医院", "北原省水务集团有限公司" })
	void fullNamesPass(String owner) {
		assertEquals(0, count(owner));
	}
}
