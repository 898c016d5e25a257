package org.planwright.rules.sets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.planwright.rules.Checks.of;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.planwright.rules.check.Finding;

class ChapterTitlesD02Test {

	@Test
	void aNumberAloneIsNoTitle() {
		assertEquals(List.of("第二章"), of("D02", "第一章 总体要求\n第二章\n坚持以人民为中心，推动高质量发展取得新成效。\n").stream().map(Finding::quote).toList());
	}

	@Test
	void theTitleMayStandOnTheNextLine() {
		assertEquals(List.of(), of("D02", "第一章 总体要求\n第二章\n\n推动农业高质量发展\n\n坚持以人民为中心，推动高质量发展取得新成效。\n"));
	}

	@Test
	void lostTitlesShowInTheNumbersOfSections() {
		List<Finding> findings = of("D02", "第三章 农业\n第一节 粮食\n第二节 畜牧\n城乡协调发展是本章的要求。\n第一节 城镇\n第二节 乡村\n第四节 移民\n就业是最大的民生。\n第二节 教育\n第三节 健康\n第六章 改革\n");
		assertEquals(List.of("章号在此处中断，节号又从“第一节”开始：第四章的章题疑已丢失。", "章号在此处中断，节号又从“第二节”开始：第五章的章题疑已丢失。"), findings.stream().map(Finding::message).toList());
	}

	@Test
	void repeatedSectionsWithoutAGapAreNoLostTitle() {
		assertEquals(List.of(), of("D02", "第一章 总体要求\n第一节 指导思想\n第一节 原则\n第二章 农业\n"));
	}
}
