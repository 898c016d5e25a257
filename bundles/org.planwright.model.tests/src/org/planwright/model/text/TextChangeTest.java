package org.planwright.model.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pieces of a text that are replaced. */
class TextChangeTest {

	@ParameterizedTest
	@CsvSource({ "达到42%, 达到45%", "达到42%, 42%", "'', 达到", "达到, ''", "𠀀村, 𠀁村", "一一, 一一一", "同, 同" })
	void theShortestChangeMakesOneTextOfTheOther(String former, String text) {
		TextChange change = TextChange.between(former, text);
		assertEquals(text, TextChange.apply(former, List.of(change)));
		StringBuilder made = new StringBuilder(former);
		change.apply(made);
		assertEquals(text, made.toString());
	}

	@Test
	void theShortestChangeIsShort() {
		assertEquals(new TextChange(3, 4, "5"), TextChange.between("达到42%", "达到45%"));
	}

	@Test
	void aSignThatTakesTwoPlacesIsNeverCut() {
		TextChange change = TextChange.between("𠀀", "𠀁");
		assertEquals(new TextChange(0, 2, "𠀁"), change);
	}

	@Test
	void changesAreMadeInTheOrderOfTheirPlacesAndInsertionsFirst() {
		List<TextChange> changes = List.of(TextChange.at(3, 1, "丁"), TextChange.at(1, 1, "乙"), TextChange.at(1, 0, "（一）"), TextChange.at(1, 0, "（二）"));
		assertEquals("甲（一）（二）乙2丁", TextChange.apply("甲123", changes));
	}

	@Test
	void aChangeFitsWhereItsPlacesAre() {
		assertTrue(new TextChange(1, 3, "").fits("一二三"));
		assertFalse(new TextChange(1, 4, "").fits("一二三"));
		assertFalse(new TextChange(2, 1, "").fits("一二三"));
	}
}
