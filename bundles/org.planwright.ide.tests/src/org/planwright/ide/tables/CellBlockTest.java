package org.planwright.ide.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

/** Blocks of cells on the clipboard. */
class CellBlockTest {

	@Test
	void readsWhatSpreadsheetsCopy() {
		assertEquals(List.of(List.of("森林覆盖率", "≥46.5"), List.of("城镇化率", "")), CellBlock.parse("森林覆盖率\t≥46.5\r\n城镇化率\t\r\n").rows());
		assertEquals(List.of(List.of("46.5")), CellBlock.parse("46.5").rows());
	}

	@Test
	void aBrokenCellIsOneValue() {
		assertEquals(List.of(List.of("县发展改革局、县财政局", "50")), CellBlock.parse("\"县发展改革局、\n县财政局\"\t50\n").rows());
	}

	@Test
	void keepsQuotesAndEmptyRowsInTheMiddle() {
		assertEquals(List.of(List.of("“十五五”"), List.of(""), List.of("说 \"是\"")), CellBlock.parse("“十五五”\n\n说 \"是\"\n").rows());
	}

	@Test
	void whatIsQuotedWronglyIsTakenAsItStands() {
		assertEquals(List.of(List.of("甲", "乙")), CellBlock.parse("甲\t乙").rows());
		assertEquals(1, CellBlock.parse("\"甲").rows().size());
	}

	@Test
	void writesWhatItReads() {
		CellBlock block = new CellBlock(List.of(List.of("森林\"覆盖\"率", "46.5"), List.of("", "甲\t乙")));
		assertEquals(List.of(List.of("森林\"覆盖\"率", "46.5"), List.of("", "甲\t乙")), CellBlock.parse(block.text()).rows());
	}
}
