package org.planwright.rules.sets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.planwright.rules.Checks.of;
import static org.planwright.rules.Checks.table;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.planwright.rules.check.Finding;

class IssuerL04Test {

	private static List<String> check(String text) {
		return of("L04", text).stream().map(Finding::quote).toList();
	}

	private static String plan(String region, String... rows) {
		return "地区：" + region + "\n" + table(rows);
	}

	@Test
	void oneFindingAnIssuer() {
		List<Finding> findings = of("L04", plan("扎河旗  县级", "指标 单位地区生产总值能源消耗降低  单位 %  累计 达到自治区要求  约束性", "指标 空气质量优良天数比率  单位 %  目标 达到自治区要求  约束性"));
		assertEquals(List.of("达到自治区要求"), findings.stream().map(Finding::quote).toList());
		assertEquals("2个指标（单位地区生产总值能源消耗降低、空气质量优良天数比率）以“自治区”为委托主体，不是直接上级。", findings.get(0).message());
	}

	@ParameterizedTest
	@ValueSource(strings = { "岱河县  县级  隶属 云津市", "岱河县  县级" })
	void theStateIsTooHighForACounty(String region) {
		assertEquals(1, check(plan(region, "指标 单位地区生产总值能源消耗降低  单位 %  累计 完成国家下达目标  约束性")).size());
	}

	@Test
	void theAuthorityRightAbovePasses() {
		assertEquals(List.of(), check(plan("岱河县  县级  隶属 云津市", "指标 能源消耗降低  单位 %  累计 完成云津市下达目标  约束性", "指标 碳排放降低  单位 %  累计 完成市下达指标  约束性")));
		assertEquals(List.of(), check(plan("云津市  市级  隶属 北原省", "指标 能源消耗降低  单位 %  累计 完成省下达指标  约束性")));
		assertEquals(List.of(), check(plan("直管市  县级  隶属 北原省", "指标 能源消耗降低  单位 %  累计 完成省下达指标  约束性")));
		assertEquals(List.of(), check(table("指标 能源消耗降低  单位 %  累计 完成国家下达目标  约束性")));
	}
}
