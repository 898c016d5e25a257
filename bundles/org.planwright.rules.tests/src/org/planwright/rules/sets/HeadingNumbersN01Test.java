package org.planwright.rules.sets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.planwright.rules.Checks.of;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.planwright.rules.Checks;
import org.planwright.rules.check.Finding;

class HeadingNumbersN01Test {

	private static String lines(String... lines) {
		return String.join("\n", lines) + "\n";
	}

	private static List<String> quotes(String... lines) {
		return of("N01", lines(lines)).stream().map(Finding::quote).toList();
	}

	@Test
	void aGapIsReportedOnceWithAllThatIsMissing() {
		List<Finding> findings = of("N01", lines("第一章 总体要求", "第二章 现代农业", "第五章 生态环境", "第六章 保障措施"));
		assertEquals(List.of("“第五章”之前缺少第三章—第四章。"), findings.stream().map(Finding::message).toList());
		assertEquals("第二章", findings.get(0).related().get(0).quote());
	}

	@Test
	void aChapterWithoutNumberThatFillsTheGapIsWhatIsFound() {
		List<Finding> findings = of("N01", lines("第一章 总体要求", "章 现代农业", "第三章 生态环境"));
		assertEquals(List.of("标题“现代农业”没有编号，按顺序应为第二章。"), findings.stream().map(Finding::message).toList());
	}

	@Test
	void chaptersMeantWithoutNumberPass() {
		assertEquals(List.of(), quotes("章 前言", "第一章 总体要求", "第二章 现代农业", "章 附则"));
	}

	@Test
	void sectionsBeginAnewInEachChapter() {
		assertEquals(List.of(), quotes("第一章 总体要求", "第一节 指导思想", "第二节 原则", "第二章 农业", "第一节 粮食", "第二节 畜牧"));
		assertEquals(List.of("第三节"), quotes("第一章 总体要求", "第一节 指导思想", "第三节 原则", "第二章 农业", "第一节 粮食"));
		assertEquals(List.of("第二节"), quotes("第一章 总体要求", "第一节 指导思想", "第二节 原则", "第三节 目标", "第二章 农业", "第一节 粮食", "第三章 工业", "第二节 园区"));
	}

	@Test
	void sectionsMayBeNumberedThroughThePlan() {
		assertEquals(List.of(), quotes("第一章 总体要求", "第一节 指导思想", "第二节 原则", "第二章 农业", "第三节 粮食", "第四节 畜牧", "第三章 工业", "第五节 园区"));
	}

	@Test
	void chaptersMayBeginAnewInEachPart() {
		assertEquals(List.of(), quotes("第一篇 总论", "第一章 总体要求", "第二章 目标", "第二篇 任务", "第一章 农业", "第二章 工业"));
		assertEquals(List.of(), quotes("第一篇 总论", "第一章 总体要求", "第二章 目标", "第二篇 任务", "第三章 农业", "第四章 工业"));
	}

	@Test
	void repeatedNumbersAreFound() {
		assertEquals(List.of("第二章"), quotes("第一章 总体要求", "第二章 农业", "第二章 工业", "第三章 保障"));
		assertEquals(List.of("第一节"), quotes("第一章 总体要求", "第一节 指导思想", "第一节 原则", "第二章 农业"));
	}

	@Test
	void digitsAndNumeralsCountAlike() {
		assertEquals(List.of(), Checks.of("N01", lines("第一章 总体要求", "第２章 农业", "第3章 工业", "第四章 保障")));
	}
}
