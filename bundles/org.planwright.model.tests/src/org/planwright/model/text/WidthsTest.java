package org.planwright.model.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;

import org.junit.jupiter.api.Test;

class WidthsTest {

	@Test
	void halvesDigitsLettersAndSignsInPlace() {
		assertEquals("S204:(12.5%)~>-", Widths.halfWidth("Ｓ２０４：（１２．５％）～＞－"));
		assertEquals("规划 、。", Widths.halfWidth("规划\u3000、。"));
		String mixed = "\uFEFFＧ111\u00A0𠅤—①";
		assertEquals(mixed.length(), Widths.halfWidth(mixed).length());
		assertSame("规划", Widths.halfWidth("规划"));
	}

	@Test
	void knowsEveryBlankOfADocument() {
		assertTrue(Widths.isBlank(" \t\r\n\u3000\u00A0\u2003\u200B\uFEFF\u2060"));
		assertEquals("每千人3岁以下", Widths.withoutBlanks(" 每千人3岁\u3000以下\n"));
		assertEquals("3岁 以下", Widths.trim("\u3000 3岁 以下\u00A0"));
		assertEquals("", Widths.trim("\u3000"));
	}

	@Test
	void givesTheCompatibilityFormOfEveryCharacter() {
		for (char c = 0x21; c < 0xD800; c++) {
			if (!Widths.isBlank(c)) {
				String text = String.valueOf(c);
				assertEquals(Normalizer.normalize(text, Normalizer.Form.NFKC), Widths.compatible(text), () -> Integer.toHexString(text.charAt(0)));
			}
		}
		assertEquals("m2 III °C 12", Widths.compatible("㎡\u3000Ⅲ ℃ １２"));
	}
}
