package org.planwright.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.planwright.ui.completion.Snippet;
import org.planwright.ui.completion.Snippet.Stop;

class SnippetTest {

	@Test
	void placesAreTakenOutOfTheText() {
		Snippet snippet = Snippet.parse("指标 ${1:名称}  单位 ${2}  目标 $3$0");
		assertEquals("指标 名称  单位   目标 ", snippet.text());
		assertEquals(List.of(new Stop(1, 3, 2), new Stop(2, 10, 0), new Stop(3, 15, 0), new Stop(0, 15, 0)), snippet.stops());
	}

	@Test
	void escapedSignsStandForThemselves() {
		assertEquals(new Snippet("}$\\", List.of()), Snippet.parse("\\}\\$\\\\"));
	}

	@Test
	void furtherLinesAreIndentedAndPlacesMoveAlong() {
		assertEquals(new Snippet("专栏 {\r\n    1. \r\n  }", List.of(new Stop(0, 13, 0))), Snippet.parse("专栏 {\n  1. $0\n}").indented("  ", "\r\n"));
	}
}
