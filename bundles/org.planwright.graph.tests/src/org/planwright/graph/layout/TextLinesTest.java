package org.planwright.graph.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

class TextLinesTest {

	@Test
	void chineseCharactersFillASquareAndLettersLess() {
		assertEquals(52, TextWidths.of("森林覆盖", 13), 1e-9);
		assertEquals(26, TextWidths.of("“”", 13), 1e-9);
		assertTrue(TextWidths.of("12.5", 10) < 25 && TextWidths.of("12.5", 10) > 18);
		assertEquals(10, TextWidths.of("𠀀", 10), 1e-9);
	}

	@Test
	void noLineIsWiderThanItMayBeAndNothingIsLost() {
		String text = "开展“一河一策”治理，建设（改造）污水处理厂12座、管网128.5公里，出水水质达到GB18918—2002一级A标准。";
		for (double width = 30; width < 400; width += 7) {
			List<String> lines = TextLines.of(text, width, 13);
			double limit = width;
			assertTrue(lines.stream().allMatch(line -> TextWidths.of(line, 13) <= limit), lines.toString());
			assertEquals(text, String.join("", lines));
		}
	}

	@Test
	void stopsDoNotBeginALineAndOpeningSignsDoNotEndOne() {
		for (double width = 60; width < 300; width += 13) {
			for (String line : TextLines.of("坚持生态优先、绿色发展，统筹山水林田湖草沙（含湿地）治理，“十五五”时期，治理面积稳步扩大。", width, 13)) {
				assertTrue("，。、）”".indexOf(line.charAt(0)) < 0, line);
				assertTrue("（“".indexOf(line.charAt(line.length() - 1)) < 0, line);
			}
		}
	}

	@Test
	void aWordThatIsTooWideIsBrokenAnywhere() {
		List<String> lines = TextLines.of("ABCDEFGHIJKLMNOPQRSTUVWXYZ", 50, 13);
		assertTrue(lines.size() > 4);
		assertEquals("ABCDEFGHIJKLMNOPQRSTUVWXYZ", String.join("", lines));
		assertEquals(List.of("𠀀", "𠀀"), TextLines.of("𠀀𠀀", 5, 13));
	}
}
