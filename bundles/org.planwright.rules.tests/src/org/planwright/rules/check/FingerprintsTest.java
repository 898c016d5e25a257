package org.planwright.rules.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.planwright.rules.Checks;

class FingerprintsTest {

	private static final String PLAN = """
			第一章 总体要求
			县域发展的总体要求如下。
			第二章 生态保护
			专栏1：重点项目 {
			  一、水土保持
			  1. 湿地修复，面积1200公顷。
			  2. 屏山治理，面积27万亩200平方公里。
			}
			""";

	private static String print(String text) {
		List<Finding> findings = Checks.of("V12", text);
		assertEquals(1, findings.size());
		return findings.get(0).fingerprint();
	}

	@Test
	void editsElsewhereDoNotChangeIt() {
		String before = print(PLAN);
		assertEquals(before, print("// 备忘\n\n" + PLAN.replace("县域发展的总体要求如下。", "总体要求有三条。\n新的一段。")));
		assertEquals(before, print(PLAN.replace("第二章", "第三章").replace("第一章 总体要求", "第一章 总体要求\n第二章 目标")));
		assertEquals(before, print(PLAN.replace("  1. 湿地修复，面积1200公顷。\n  2.", "  1. 封育。\n  2. 湿地修复，面积1200公顷。\n  3.")));
		assertEquals(before, print(PLAN.replace("  ", "\t").replace("\n", "\r\n")));
		assertEquals(before, print(PLAN.replace("专栏1", "专栏 4")));
	}

	@Test
	void theElementAndTheQuotationChangeIt() {
		assertNotEquals(print(PLAN), print(PLAN.replace("200平方公里", "210平方公里")));
		assertNotEquals(print(PLAN), print(PLAN.replace("屏山治理", "汤泉治理")));
		assertNotEquals(print(PLAN), print(PLAN.replace("重点项目", "生态项目")));
	}

	@Test
	void equalFindingsAreToldApart() {
		String line = "  2. 屏山治理，面积27万亩200平方公里。\n";
		List<String> prints = Checks.of("V12", PLAN.replace(line, line + line)).stream().map(Finding::fingerprint).toList();
		assertEquals(prints.get(0) + "-2", prints.get(1));
		assertEquals(prints.get(0), print(PLAN));
	}

	@Test
	void itIsShortAndPlain() {
		assertTrue(print(PLAN).matches("[0-9a-f]{16}"));
	}
}
