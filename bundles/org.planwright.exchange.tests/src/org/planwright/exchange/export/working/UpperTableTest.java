package org.planwright.exchange.export.working;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.planwright.exchange.export.PrintedPlans;

class UpperTableTest {

	private static final String UPPER = """
			规划：平川市十五五纲要
			标题：平川市国民经济和社会发展第十五个五年规划纲要
			地区：平川市

			专栏1：主要指标 {
			  指标 森林覆盖率  单位 %  基期 31.0  目标 33.0  约束性
			  @ 分解 河湾县 32.6、清源县 30.1
			  指标 粮食综合生产能力  单位 万吨  基期 500  目标 520  约束性
			  @ 分解 河湾县 114
			  指标 地区生产总值增长  单位 %  年均 6左右  预期性
			  指标 人均预期寿命  单位 岁  基期 78  目标 79  预期性
			}
			""";

	private static final String PLAN = """
			规划：河湾县十五五纲要
			地区：河湾县  隶属 平川市
			上位规划：平川市十五五纲要

			专栏1：主要指标 {
			  指标 森林覆盖率  单位 %  基期 30.3  目标 32.4  约束性
			  @ 备注 山地造林周期长
			  指标 粮食综合生产能力  单位 亿斤  基期 22.6  目标 ≥23  约束性
			  指标 地区生产总值增长  单位 %  年均 6.5  预期性
			  指标 路网密度  单位 公里/百平方公里  目标 60  预期性
			}
			""";

	private static TableDocument table(String plan, String... others) {
		return WorkingTables.of("upper").orElseThrow().make(WorkingInput.of(PrintedPlans.plan(plan, others), "河湾县十五五纲要", Locale.CHINESE));
	}

	@Test
	void indicatorsStandBesideThoseAboveWithDifferenceAndReason() {
		TableDocument table = table(PLAN, UPPER);
		assertEquals(List.of("1|森林覆盖率|%|约束性|32.4|33.0|32.6|-0.2|山地造林周期长", "2|粮食综合生产能力|亿斤|约束性|≥23|520|114|1.0|", "3|地区生产总值增长|%|预期性|年均 6.5%|年均 6%左右||0.5|",
				"4|人均预期寿命|岁|预期性|未列入|79|||").stream().map(row -> row.replace("|1.0|", "|1|")).toList(),
				table.rows().stream().map(row -> row.cells().stream().map(cell -> cell.number().map(number -> number.stripTrailingZeros().toPlainString()).orElse(cell.text()))
						.collect(Collectors.joining("|"))).toList());
		assertEquals(Optional.of(new BigDecimal("-0.2")), table.rows().get(0).cells().get(7).number());
		assertTrue(table.lines().get(0).contains("平川市国民经济和社会发展第十五个五年规划纲要"));
	}

	@Test
	void withoutAnUpperPlanTheTableSaysSo() {
		TableDocument table = table(PLAN);
		assertTrue(table.rows().isEmpty());
		assertTrue(table.notes().get(0).contains("上位规划"));
	}
}
