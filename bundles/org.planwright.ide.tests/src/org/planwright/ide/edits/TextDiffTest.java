package org.planwright.ide.edits;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.planwright.model.text.TextChange;

class TextDiffTest {

	@ParameterizedTest
	@CsvSource({ "'',''", "'一\n二\n','一\n二\n'", "'一\n二\n三','一\n三'", "'','一\n'", "'一\n','一'", "'一\n二\n','二\n一\n'", "'aa','aaa'", "'一\r\n二\r\n','一\r\n三\r\n'" })
	void theChangesMakeTheOtherText(String before, String after) {
		assertEquals(after, TextChange.apply(before, TextDiff.between(before, after)));
	}

	@Test
	void whatIsAlikeInALineStays() {
		assertEquals(List.of(new TextChange(5, 6, "六"), new TextChange(10, 10, "，")),
				TextDiff.between("一二\n三四五\n七八九\n", "一二\n三四六\n七八九，\n"));
	}

	@Test
	void linesThatBothTextsHaveAreNotTouched() {
		assertEquals(List.of(new TextChange(2, 2, "甲\n"), new TextChange(6, 8, "")), TextDiff.between("一\n二\n三\n四\n五\n", "一\n甲\n二\n三\n五\n"));
	}
}
