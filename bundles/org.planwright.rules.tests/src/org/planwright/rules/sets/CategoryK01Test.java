package org.planwright.rules.sets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.planwright.rules.Checks.of;
import static org.planwright.rules.Checks.table;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.planwright.rules.check.Finding;

class CategoryK01Test {

	private static List<String> check(String text) {
		return of("K01", text).stream().map(Finding::quote).toList();
	}

	@ParameterizedTest
	@ValueSource(strings = { "类别 安全保障|指标 18. 建成区绿地率", "类别 民生福祉|指标 单位地区生产总值能源消耗降低", "类别 经济发展|指标 人均预期寿命", "类别 绿色低碳|指标 城镇调查失业率" })
	void misplacedIndicatorsAreFound(String rows) {
		String[] lines = (rows + "  单位 %  基期 36.9  目标 38.1  预期性").split("\\|");
		assertEquals(1, check(table(lines)).size());
	}

	@ParameterizedTest
	@ValueSource(strings = { "类别 绿色低碳|指标 森林覆盖率", "类别 绿色生态|指标 空气质量优良天数比率", "类别 安全保障|指标 粮食综合生产能力", "类别 创新发展|指标 使用5G网络人口占比", "类别 综合实力|指标 常住人口城镇化率",
			"类别 特色指标|指标 森林覆盖率", "类别 生态安全|指标 森林覆盖率" })
	void usualPlacesAndUnknownNamesPass(String rows) {
		String[] lines = (rows + "  单位 %  基期 36.9  目标 38.1  预期性").split("\\|");
		assertEquals(List.of(), check(table(lines)));
	}

	@Test
	void withoutCategoriesThereIsNothingToCompare() {
		assertEquals(List.of(), check(table("指标 建成区绿地率  单位 %  基期 36.9  目标 38.1  预期性")));
	}
}
