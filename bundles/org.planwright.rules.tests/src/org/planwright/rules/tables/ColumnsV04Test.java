package org.planwright.rules.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.planwright.rules.Checks.of;
import static org.planwright.rules.Checks.table;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.planwright.rules.check.Finding;

class ColumnsV04Test {

	private static List<String> quotes(String... rows) {
		return of("V04", table(rows)).stream().map(Finding::quote).toList();
	}

	@ParameterizedTest
	@ValueSource(strings = { "指标 城镇调查失业率  单位 %  基期 5.6  目标 —  年均 ≤5.5  预期性", "指标 森林覆盖率  单位 %  基期 44.4  年均 46.5  约束性", "指标 每千人口拥有注册护士数  单位 人  目标 —  年均 3.5-4  预期性" })
	void levelsInTheColumnForRatesAreFound(String row) {
		assertEquals(1, quotes(row).size());
	}

	@ParameterizedTest
	@ValueSource(strings = { "指标 城镇调查失业率  单位 %  基期 5.6  目标 ≤5.5  年均 —  预期性", "指标 地区生产总值增长  单位 %  目标 —  年均 6  预期性", "指标 森林覆盖率  单位 %  基期 44.4  目标 46.5  年均 [2.1]  约束性",
			"指标 单位地区生产总值能耗降低  单位 %  目标 —  年均 [14]  约束性", "指标 地表水优良比例  单位 %  基期 100  目标 —  年均 完成市下达指标  约束性", "指标 城镇新增就业  单位 人  目标 —  年均 1000  预期性" })
	void ratesTotalsAndLevelsInTheirColumnsPass(String row) {
		assertEquals(List.of(), quotes(row));
	}

	@Test
	void ratesInTheColumnForLevelsAreOneFinding() {
		assertEquals(List.of("5.3"), quotes("指标 地区生产总值增长率  单位 %  基期 2.3  目标 5.3  年均 —  预期性", "指标 全员劳动生产率增长  单位 %  基期 5  目标 5  年均 —  预期性"));
	}
}
