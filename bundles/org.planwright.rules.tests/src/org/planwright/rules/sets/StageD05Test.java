package org.planwright.rules.sets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.planwright.rules.Checks.of;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.planwright.rules.check.Finding;

class StageD05Test {

	private static List<String> check(String text) {
		return of("D05", text).stream().map(Finding::quote).toList();
	}

	private static final String APPROVED = "批准：岱河县第十八届人民代表大会第五次会议  日期 2026年1月20日\n";

	@ParameterizedTest
	@ValueSource(strings = { "草案", "征求意见稿", "送审稿" })
	void approvedDraftsAreFound(String stage) {
		assertEquals(List.of(stage), check("稿次：" + stage + "\n" + APPROVED));
	}

	@Test
	void theTitleCountsToo() {
		String title = "岱河县国民经济和社会发展第十五个五年规划纲要（草案）";
		assertEquals(List.of(title), check("标题：" + title + "\n" + APPROVED));
		assertEquals(List.of("印发"), check("标题：" + title + "\n稿次：印发\n"));
		assertEquals(List.of(), check("标题：" + title + "\n稿次：草案\n"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "稿次：印发\n批准：岱河县人民代表大会\n", "稿次：草案\n", "批准：岱河县人民代表大会\n", "稿次：草案\n批准：\n" })
	void oneStagePasses(String headers) {
		assertEquals(List.of(), check(headers));
	}
}
