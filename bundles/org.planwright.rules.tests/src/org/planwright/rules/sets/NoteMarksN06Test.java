package org.planwright.rules.sets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.planwright.rules.Checks.of;
import static org.planwright.rules.Checks.box;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.planwright.rules.check.Finding;

class NoteMarksN06Test {

	private static List<String> check(String text) {
		return of("N06", text).stream().map(Finding::quote).toList();
	}

	private static final String GLOSSARY = "名词解释 {\n  ① 加工链：指产业链条。\n  ② 县域医共体：指医疗共同体。\n  ③ 一件事一次办：指服务方式。\n}\n";

	@Test
	void oneFindingShowsAllMarksOutOfOrder() {
		List<Finding> findings = of("N06", "建设加工链^①，推进医共体^③。\n一件事一次办^②。\n" + GLOSSARY);
		assertEquals(List.of("^③"), findings.stream().map(Finding::quote).toList());
		assertEquals("脚注标号“③”按顺序应为2；3个标号中有2个不符。", findings.get(0).message());
		assertEquals(List.of("^②"), findings.get(0).related().stream().map(Finding.Related::quote).toList());
	}

	@Test
	void aTermMayBeMarkedAgain() {
		assertEquals(List.of(), check("建设加工链^①，推进“县域医共体”^②，延伸加工链^①，一件事一次办^③。\n" + GLOSSARY));
		assertEquals(List.of("^①"), check("建设加工链^①，推进“县域医共体”^②，一件事一次办^①。\n" + GLOSSARY));
	}

	@Test
	void marksWithoutATermAreFound() {
		assertEquals(List.of("^④"), check("加工链^①，医共体^②，一次办^③，数据底座^④。\n" + GLOSSARY));
	}

	@Test
	void marksInOrderPassInAnyForm() {
		assertEquals(List.of(), check("加工链^1，医共体^2，一次办^3。\n" + GLOSSARY));
		assertEquals(List.of(), check(box("1. 加工链^①建设，生产线2条。") + "医共体^②，一次办^③。\n" + GLOSSARY));
		assertEquals(List.of(), check("按页编号的脚注^①。\n另一页的脚注^①。\n"));
		assertEquals(List.of(), check("没有标号的正文。\n" + GLOSSARY));
	}
}
