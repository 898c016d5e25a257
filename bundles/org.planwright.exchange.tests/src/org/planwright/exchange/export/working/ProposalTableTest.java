package org.planwright.exchange.export.working;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.planwright.exchange.export.PrintedPlans;

class ProposalTableTest {

	private static final String PROPOSALS = """
			标题：中共河湾县委关于制定第十五个五年规划的建议

			一、发展现代农业
			推进高标准农田建设，健全农田管护机制，稳定粮食综合生产能力。支持肉牛养殖和精深加工，打造区域公用品牌。
			二、办好民生事业
			扩大普惠托育服务供给，完善生育支持政策。
			""";

	private static final String PLAN = """
			标题：河湾县国民经济和社会发展第十五个五年规划纲要

			第一章　建设农业强县
			第一节　稳定粮食产能
			把高标准农田建设作为增产的主要途径，健全建后农田管护机制，粮食综合生产能力稳定在23.5亿斤以上。
			第二节　做强肉牛产业
			推进规模养殖和屠宰加工一体发展，年屠宰能力达到10万头。
			第二章　完善基础设施
			改造农村公路120公里，实施灌区续建配套。
			""";

	private static TableDocument table() {
		return WorkingTables.of("proposals").orElseThrow()
				.make(WorkingInput.of(PrintedPlans.plan(PLAN), "河湾县十五五纲要", Locale.CHINESE).withEarlier(PrintedPlans.plan(PROPOSALS)));
	}

	@Test
	void everySentenceStandsBesideWhatThePlanMakesOfIt() {
		TableDocument table = table();
		assertEquals(List.of("已写入", "部分", "未见"), table.rows().stream().map(row -> row.cells().getLast().text()).toList(), table.rows().toString());
		assertEquals("第一章第一节 稳定粮食产能", table.rows().get(0).cells().get(3).text());
		assertEquals("推进规模养殖和屠宰加工一体发展，年屠宰能力达到10万头。", table.rows().get(1).cells().get(4).text());
		assertEquals("", table.rows().get(2).cells().get(4).text());
		assertTrue(table.notes().get(0).contains("共3句，其中1句"), table.notes().toString());
	}

	@Test
	void tablesAreWrittenAsAPageToo() throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		WorkingTables.writer("html").orElseThrow().write(table(), out);
		String page = out.toString(StandardCharsets.UTF_8);
		assertTrue(page.contains("<title>建议落实对照表</title>") && page.contains("<td class=\"short bad\">未见</td>"), page);
	}
}
