package org.planwright.exchange.export.working;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.planwright.exchange.export.PrintedPlans;
import org.planwright.exchange.export.printed.Tone;

class SupportTableTest {

	private static final String PLAN = """
			规划：河湾县十五五纲要

			第一章　农业
			推广保护性耕作，面积每年不低于60万亩。
			@ 支撑 粮食综合生产能力
			专栏1：主要指标 {
			  指标 粮食综合生产能力  单位 亿斤  基期 22.6  目标 ≥23.5  约束性
			  指标 森林覆盖率  单位 %  基期 30.3  目标 32.4  约束性
			  指标 路网密度  单位 公里/百平方公里  目标 60  预期性
			}
			专栏2：农业项目 {
			  1. 高标准农田建设项目，建设30万亩。
			  @ 支撑 粮食综合生产能力
			  2. 粮食仓储项目，新建仓容12万吨。
			  @ 支撑 粮食综合生产能力
			}
			专栏3：生态项目 {
			  1. 国土绿化工程，造林2万亩。
			  2. 湿地修复工程，修复1处。
			}
			""";

	private static TableDocument table(String plan) {
		return WorkingTables.of("支撑关系表").orElseThrow().make(WorkingInput.of(PrintedPlans.plan(plan), "河湾县十五五纲要", Locale.CHINESE));
	}

	@Test
	void indicatorsAreCountedByBoxAndGapsStandOut() {
		TableDocument table = table(PLAN);
		assertEquals(List.of("指标", "属性", "专栏2", "专栏3", "正文", "合计"), table.columns().stream().map(TableDocument.Column::heading).toList());
		assertEquals(List.of("粮食综合生产能力|约束性|2||1|3", "森林覆盖率|约束性||||无支撑", "路网密度|预期性||||无支撑", "没有支撑任何指标的项目", "专栏3 生态项目|2|国土绿化工程、湿地修复工程"),
				table.rows().stream().map(row -> row.cells().stream().map(TableDocument.Cell::text).collect(Collectors.joining("|"))).toList());
		assertEquals(Tone.BAD, table.rows().get(1).cells().getLast().tone());
		assertEquals(Tone.WARNING, table.rows().get(2).cells().getLast().tone());
	}

	@Test
	void aPlanThatStatesNoSupportIsToldHow() {
		TableDocument table = table(PLAN.replaceAll("@ 支撑.*", ""));
		assertTrue(table.notes().getLast().contains("@ 支撑 森林覆盖率"));
	}
}
