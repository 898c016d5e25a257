package org.planwright.exchange.opinion;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.planwright.exchange.ImportException;
import org.planwright.exchange.sheet.SheetReader;

class OpinionTablesTest {

	private static Optional<List<Opinion>> find(String... lines) throws ImportException {
		return OpinionTables.find(new SheetReader().read("意见.csv", String.join("\n", lines).getBytes(StandardCharsets.UTF_8)));
	}

	@Test
	void columnsAreKnownByTheirHeadings() throws ImportException {
		assertEquals(List.of(new Opinion("县水利局", "第四章第二节", "改造渠道118公里", "改为120公里", "采纳", "已按可研批复修改")),
				find("河湾县十五五规划纲要征求意见汇总表,,,,,,", "序号,反馈单位,所在章节,原文内容,修改意见和建议,采纳情况（采纳/部分采纳/不采纳）,未采纳理由或修改情况",
						"1,县水利局,第四章第二节,改造渠道118公里,改为120公里,采纳,已按可研批复修改").orElseThrow());
	}

	@Test
	void anOfficeNamedOnceStandsForTheRowsBelow() throws ImportException {
		List<Opinion> opinions = find("单位,意见,是否采纳,说明", "县财政局,补充资金保障措施,是,", ",删去第三段,否,上级规划要求", "县统计局,无意见,,", "合计,3,,").orElseThrow();
		assertEquals(List.of("县财政局 补充资金保障措施", "县财政局 删去第三段", "县统计局 无意见"), opinions.stream().map(opinion -> opinion.who() + " " + opinion.opinion()).toList());
		assertEquals("否 上级规划要求", opinions.get(1).decision() + " " + opinions.get(1).reason());
	}

	@Test
	void headingsThatNameOpinionsAndSomethingElseAreTheSomethingElse() throws ImportException {
		assertEquals(List.of(new Opinion("县文旅局", "", "", "增加文物保护内容", "不采纳", "专项规划已有")),
				find("提出意见单位,意见内容,意见采纳情况,不采纳意见的理由", "县文旅局,增加文物保护内容,不采纳,专项规划已有").orElseThrow());
	}

	@Test
	void otherTablesAreNone() throws ImportException {
		assertEquals(Optional.empty(), find("指标,单位,目标", "森林覆盖率,%,32.4"));
		assertEquals(Optional.of(List.of()), find("单位,意见"));
	}
}
