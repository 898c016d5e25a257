package org.planwright.rules.sets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.planwright.rules.Checks.of;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.planwright.rules.check.Finding;

class ContentsD04Test {

	private static List<String> check(String text) {
		return of("D04", text).stream().map(Finding::quote).toList();
	}

	private static final String TEXT = "第一章 发展环境\n第一节 发展成就\n第二节 面临形势\n第二章 总体要求\n第一节 指导思想\n第二节 2035年远景目标\n";

	private static String contents(String... lines) {
		return "目录 {\n  " + String.join("\n  ", lines) + "\n}\n" + TEXT;
	}

	@Test
	void cutEntriesAreShownWithTheirHeading() {
		List<Finding> findings = of("D04", contents("第一章 发展环境 1", "第一节 发展成就 1", "第二  3", "第二章 总体要求 5", "第一节 指导思想 5", "第二节 2035年远景目标 7"));
		assertEquals(List.of("第二 3"), findings.stream().map(Finding::quote).toList());
		assertEquals("目录写作“第二”，正文标题是“第二节 面临形势”。", findings.get(0).message());
		assertEquals("第二节 面临形势", findings.get(0).related().get(0).quote());
	}

	@Test
	void otherWordsMissingAndSuperfluousEntriesAreFound() {
		assertEquals(List.of("第二节 面临的形势 3"),
				check(contents("第一章 发展环境 1", "第一节 发展成就 1", "第二节 面临的形势 3", "第二章 总体要求 5", "第一节 指导思想 5", "第二节 2035年远景目标 7")));
		assertEquals(List.of("第二节 面临形势"), check(contents("第一章 发展环境 1", "第一节 发展成就 1", "第二章 总体要求 5", "第一节 指导思想 5", "第二节 2035年远景目标 7")));
		assertEquals(List.of("第三节 发展定位 6"), check(
				contents("第一章 发展环境 1", "第一节 发展成就 1", "第二节 面临形势 3", "第二章 总体要求 5", "第一节 指导思想 5", "第二节 2035年远景目标 7", "第三节 发展定位 6")));
	}

	@Test
	void blanksPagesAndLeadersDoNotMatter() {
		assertEquals(List.of(), check(contents("第一章　发展环境……………1", "第一节  发展成就....1", "第二节 面临形势", "第二章 总体 要求\t5", "第一节 指导思想 ··· 5", "第二节 2035 年远景目标 7")));
	}

	@Test
	void titlesMayGoOnOnTheNextLine() {
		String body = "第一章 实施创新驱动发展战略\n培育高质量发展新优势\n第二章 总体要求\n";
		assertEquals(List.of(), check("目录 {\n  第一章 实施创新驱动发展战略 培育高质量发展新优势 18\n  第二章 总体要求 20\n}\n" + body));
		assertEquals(List.of(), check("目录 {\n  第一章 实施创新驱动发展战略\n  培育高质量发展新优势 18\n  第二章 总体要求 20\n}\n" + body));
	}

	@Test
	void contentsOfChaptersOnlyAreComparedWithChapters() {
		assertEquals(List.of(), check(contents("第一章 发展环境 1", "第二章 总体要求 5")));
		assertEquals(List.of(), check(TEXT));
	}

	@Test
	void contentsOfAnotherDraftAreOneFinding() {
		StringBuilder body = new StringBuilder("目录 {\n");
		for (int i = 1; i <= 20; i++) {
			body.append("  第").append(i).append("章 旧题").append(i).append(" 1\n");
		}
		body.append("}\n");
		for (int i = 1; i <= 20; i++) {
			body.append("第").append(i).append("章 新题").append(i).append("\n");
		}
		assertEquals(1, of("D04", body.toString()).size());
	}
}
