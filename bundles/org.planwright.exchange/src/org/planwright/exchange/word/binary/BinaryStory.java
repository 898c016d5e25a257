package org.planwright.exchange.word.binary;

import java.util.List;
import java.util.TreeSet;

import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableCell;
import org.apache.poi.hwpf.usermodel.TableRow;

/** Writes the paragraphs and tables of a story: the text, a note, the text boxes. */
final class BinaryStory {

	/** Edges of cells that are no further apart, in twentieths of a point, are one. */
	private static final int EDGE = 60;
	private static final int NORMAL_LEVEL = 9;
	private static final char SECTION_END = 0x0C;

	private final BinaryNumbering numbering;
	private final BinaryRuns runs;
	private final WordXml xml;
	private boolean newPage;

	BinaryStory(HWPFDocument document, BinaryNumbering numbering, BinaryRuns.Links links, WordXml xml) {
		this.numbering = numbering;
		this.runs = new BinaryRuns(document, links, xml);
		this.xml = xml;
	}

	/** Writes a part of the story. */
	void write(Range range) {
		write(range, 0);
	}

	private void write(Range range, int level) {
		int count = range.numParagraphs();
		for (int i = 0; i < count; i++) {
			Paragraph paragraph = range.getParagraph(i);
			if (paragraph.isInTable() && paragraph.getTableLevel() > level) {
				Table table = range.getTable(paragraph);
				table(table, level + 1);
				i += Math.max(1, table.numParagraphs()) - 1;
			} else if (!paragraph.isTableRowEnd()) {
				paragraph(paragraph);
			}
		}
	}

	private void paragraph(Paragraph paragraph) {
		String text = paragraph.text();
		boolean endsSection = !text.isEmpty() && text.charAt(text.length() - 1) == SECTION_END;
		xml.begin("p").begin("pPr");
		xml.empty("pStyle", "val", BinaryPackage.styleId(paragraph.getStyleIndex()));
		if (newPage || paragraph.pageBreakBefore()) {
			xml.empty("pageBreakBefore");
		}
		newPage = endsSection;
		int list = numbering.listOf(paragraph);
		if (list > 0) {
			xml.begin("numPr").empty("ilvl", "val", paragraph.getIlvl()).empty("numId", "val", list).end();
		}
		if (isFramed(paragraph)) {
			xml.begin("pBdr");
			for (String side : List.of("top", "left", "bottom", "right")) {
				xml.empty(side, "val", "single", "sz", 4, "space", 0, "color", "auto");
			}
			xml.end();
		}
		if (paragraph.getLvl() < NORMAL_LEVEL) {
			xml.empty("outlineLvl", "val", paragraph.getLvl());
		}
		xml.end();
		runs.write(paragraph);
		xml.end();
	}

	private static boolean isFramed(Paragraph paragraph) {
		return paragraph.getTopBorder().getBorderType() != 0 && paragraph.getLeftBorder().getBorderType() != 0
				&& paragraph.getBottomBorder().getBorderType() != 0 && paragraph.getRightBorder().getBorderType() != 0;
	}

	private void table(Table table, int level) {
		List<Integer> edges = edges(table);
		xml.begin("tbl").empty("tblPr").begin("tblGrid");
		for (int i = 1; i < edges.size(); i++) {
			xml.empty("gridCol", "w", edges.get(i) - edges.get(i - 1));
		}
		xml.end();
		for (int i = 0; i < table.numRows(); i++) {
			row(table.getRow(i), edges, level);
		}
		xml.end();
	}

	/** The edges of all cells, from left to right: cells of rows that are divided differently span several columns. */
	private static List<Integer> edges(Table table) {
		TreeSet<Integer> all = new TreeSet<>();
		for (int i = 0; i < table.numRows(); i++) {
			TableRow row = table.getRow(i);
			for (int j = 0; j < row.numCells(); j++) {
				all.add(row.getCell(j).getLeftEdge());
				all.add(row.getCell(j).getLeftEdge() + row.getCell(j).getWidth());
			}
		}
		TreeSet<Integer> edges = new TreeSet<>();
		for (int edge : all) {
			if (edges.isEmpty() || edge - edges.last() > EDGE) {
				edges.add(edge);
			}
		}
		return List.copyOf(edges);
	}

	private static int column(int edge, List<Integer> edges) {
		int column = 0;
		while (column + 1 < edges.size() && edges.get(column + 1) <= edge) {
			column++;
		}
		return column;
	}

	private void row(TableRow row, List<Integer> edges, int level) {
		xml.begin("tr").begin("trPr");
		int before = row.numCells() == 0 ? 0 : column(row.getCell(0).getLeftEdge(), edges);
		if (before > 0) {
			xml.empty("gridBefore", "val", before);
		}
		if (row.isTableHeader()) {
			xml.empty("tblHeader");
		}
		xml.end();
		int cell = 0;
		while (cell < row.numCells()) {
			TableCell first = row.getCell(cell);
			int next = cell + 1;
			while (first.isFirstMerged() && next < row.numCells() && row.getCell(next).isMerged() && !row.getCell(next).isFirstMerged()) {
				next++;
			}
			TableCell last = row.getCell(next - 1);
			int span = Math.max(1, column(last.getLeftEdge() + last.getWidth(), edges) - column(first.getLeftEdge(), edges));
			xml.begin("tc").begin("tcPr").empty("gridSpan", "val", span);
			if (first.isFirstVerticallyMerged()) {
				xml.empty("vMerge", "val", "restart");
			} else if (first.isVerticallyMerged()) {
				xml.empty("vMerge");
			}
			xml.end();
			for (int i = cell; i < next; i++) {
				write(row.getCell(i), level);
			}
			xml.end();
			cell = next;
		}
		xml.end();
	}
}
