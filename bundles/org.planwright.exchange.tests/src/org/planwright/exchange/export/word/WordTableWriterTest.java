package org.planwright.exchange.export.word;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.planwright.exchange.export.working.TableDocument;
import org.planwright.exchange.export.working.TableDocument.Cell;
import org.planwright.exchange.export.working.TableDocument.Column;
import org.planwright.exchange.export.working.TableDocument.Row;

class WordTableWriterTest {

	private static final TableDocument TABLE = new TableDocument("任务分解表", List.of("河湾县十五五纲要"), List.of(new Column("序号", 3), new Column("任务", 20), new Column("单位", 8)),
			List.of(new Row(List.of(Cell.group("一、水利", 3))), new Row(List.of(Cell.of(BigDecimal.ONE), Cell.of("灌区改造\n分年度实施"), Cell.of("县水利局")))),
			List.of("注：按规划。"));

	private static byte[] write() throws IOException {
		return write(TABLE);
	}

	private static byte[] write(TableDocument table) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		new WordTableWriter().write(table, out);
		return out.toByteArray();
	}

	private static TableDocument matrix(int columns) {
		List<Column> headings = IntStream.range(0, columns).mapToObj(i -> new Column("每千人口拥有" + i + "岁以下婴幼儿托位数", 3)).toList();
		return new TableDocument("对照矩阵", List.of(), headings, List.of(new Row(headings.stream().map(heading -> Cell.of("●")).toList())), List.of());
	}

	@Test
	void aTableOfManyColumnsIsSetSmallSoThatItsHeadingsStayReadable() throws IOException {
		assertEquals(List.of(), WordFiles.schemaErrors(write(matrix(25))));
		assertTrue(WordFiles.parts(write(matrix(25))).get("word/document.xml").contains("<w:sz w:val=\"14\"/>"));
		assertTrue(WordFiles.parts(write(matrix(25))).get("word/document.xml").contains("w:tblCellMar"));
		assertFalse(WordFiles.parts(write(matrix(8))).get("word/document.xml").contains("w:tblCellMar"));
	}

	@Test
	void theTableStandsOnAPageLaidAcrossWithTitleAndNotes() throws IOException {
		XWPFDocument document = WordFiles.open(write());
		assertEquals(List.of("工作表标题|任务分解表", "工作表说明|河湾县十五五纲要", "表注|注：按规划。"), WordFiles.paragraphs(document));
		assertEquals(List.of("序号|任务|单位", "一、水利", "1|灌区改造\n分年度实施|县水利局"), WordFiles.rows(WordFiles.tables(document).get(0)));
		assertTrue(document.getTables().get(0).getRow(0).isRepeatHeader());
		assertTrue(document.getDocument().getBody().getSectPr().getPgSz().xmlText().contains("landscape"));
	}

	@Test
	void theFileKeepsToTheSchemasAndIsAlwaysTheSame() throws IOException {
		assertEquals(List.of(), WordFiles.schemaErrors(write()));
		assertArrayEquals(write(), write());
	}
}
