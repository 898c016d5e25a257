package org.planwright.rules.sets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.planwright.rules.Checks.of;
import static org.planwright.rules.Checks.table;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.planwright.rules.check.Finding;

class UnitFitsNameV08Test {

	private static List<String> check(String text) {
		return of("V08", text).stream().map(Finding::quote).toList();
	}

	@ParameterizedTest
	@ValueSource(strings = { "基本养老保险参保率  单位 万人", "社会消费品零售总额增长  单位 亿元", "森林覆盖率  单位 万亩", "执业医师数  单位 %", "高标准农田面积  单位 %", "人均预期寿命  单位 %" })
	void contradictionsAreFound(String nameAndUnit) {
		assertEquals(1, check(table("指标 " + nameAndUnit + "  基期 16.2  目标 17.1  预期性")).size());
	}

	@ParameterizedTest
	@ValueSource(strings = { "全员劳动生产率  单位 万元/人", "亿元生产总值生产安全事故死亡率  单位 人/亿元", "人口自然增长率  单位 ‰", "固定宽带家庭普及率  单位 部/百人", "居民消费价格指数  单位 %", "新增就业人数  单位 万人",
			"农产品加工业与农业总产值比  单位 比值", "规模以上工业产值增长  单位 %", "文化产业占比  单位 %", "营商环境评价位次  单位 位次", "主要污染物排放总量下降  单位 吨" })
	void fittingUnitsPass(String nameAndUnit) {
		assertEquals(List.of(), check(table("指标 " + nameAndUnit + "  基期 16.2  目标 17.1  预期性")));
	}

	@Test
	void theUnitIsQuoted() {
		assertEquals(List.of("万人"), check(table("指标 基本养老保险参保率  单位 万人  基期 16.2  目标 17.1  预期性")));
	}
}
