package org.planwright.model.values;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;

/** The cells of the two real indicator tables, found through PLANWRIGHT_CASES. */
class RealIndicatorCellsTest {

	private static final int FIRST_CELL = 5;
	private static final int FIRST_KIND = 10;
	private static final int CELLS = 3;

	@Test
	void classifiesEveryCellAsAReaderDid() throws IOException {
		String folder = System.getenv("PLANWRIGHT_CASES");
		assumeTrue(folder != null, "PLANWRIGHT_CASES is not set");
		List<String> lines = Files.readAllLines(Path.of(folder, "indicators.tsv"));
		int checked = 0;
		for (String line : lines.subList(1, lines.size())) {
			String[] columns = line.split("\t", -1);
			for (int i = 0; i < CELLS; i++) {
				assertKind(columns[FIRST_KIND + i], columns[FIRST_CELL + i], columns[1]);
				checked++;
			}
		}
		assertEquals(CELLS * 36, checked);
	}

	private static void assertKind(String kind, String cell, String indicator) {
		CellValue value = CellValue.parse(cell);
		String where = indicator + " 「" + cell + "」";
		assertEquals(cell, value.lexeme(), where);
		String[] parts = kind.split(":", 2);
		switch (parts[0]) {
		case "number" -> assertEquals(new BigDecimal(cell), assertInstanceOf(CellValue.Number.class, value, where).value(), where);
		case "cmp" -> assertEquals(parts[1], assertInstanceOf(CellValue.Comparison.class, value, where).operator().symbol(), where);
		case "dash" -> assertEquals(parts[1], assertInstanceOf(CellValue.Dash.class, value, where).sign(), where);
		case "blank" -> assertInstanceOf(CellValue.Empty.class, value, where);
		case "delegated-text" -> assertInstanceOf(CellValue.HandedDown.class, value, where);
		case "sync-text" -> assertInstanceOf(CellValue.InStep.class, value, where);
		default -> throw new AssertionError("unknown kind " + kind);
		}
	}
}
