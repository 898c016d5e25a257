package org.planwright.exchange.export.word;

import java.math.BigInteger;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTShd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblCellMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTrPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJcTable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STShd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STVerticalJc;
import org.planwright.exchange.export.printed.Printed;
import org.planwright.exchange.export.printed.Span;
import org.planwright.exchange.export.printed.TableGrid;
import org.planwright.exchange.export.printed.Tone;

/**
 * Writes tables and boxes. A box is one table: a row with its caption, which is repeated on every page, and below it rows as wide as the box for text, and
 * the rows of the tables in it. No table stands in another, since Word repeats no header rows in there.
 */
final class Tables {

	/** A cell with more text than fits in this many halves of a character is set left, not centred. */
	private static final int LONG_TEXT = 16;
	private static final int ROW_HEIGHT = 400;
	/** A table with more columns than this is set small and close, so that its headings do not become towers of single characters. */
	private static final int MANY_COLUMNS = 12;
	private static final int CLOSE_ROW_HEIGHT = 300;
	private static final int CLOSE_MARGIN = 15;
	/** In half points. */
	private static final int SMALL_TEXT = 14;
	private static final String CAPTION_COLOUR = "F2F2F2";
	private static final Map<Tone, String> COLOURS = Map.of(Tone.GOOD, "C8E6C9", Tone.WARNING, "FFE9A8", Tone.BAD, "F5B7B1");

	private final Paragraphs paragraphs;
	private final int width;
	private boolean close;

	/** @param width of the text area in twentieths of a point */
	Tables(Paragraphs paragraphs, int width) {
		this.paragraphs = paragraphs;
		this.width = width;
	}

	/** Writes a box. */
	void box(CTTbl target, Printed.Framed box) {
		TreeSet<Integer> edges = new TreeSet<>(List.of(0, width));
		Map<Printed, int[]> widths = new IdentityHashMap<>();
		for (Printed each : box.content()) {
			if (each instanceof Printed.Table table) {
				widths.put(table, addEdges(ColumnWidths.of(TableGrid.of(table), width), edges));
			}
		}
		start(target, WordStyle.BOX, edges);
		if (!box.caption().isEmpty()) {
			CTTc cell = wideRow(target, edges, true);
			paragraphs.fill(cell.addNewP(), WordStyle.BOX_TITLE, box.caption());
		}
		CTTc text = null;
		for (Printed each : box.content()) {
			if (each instanceof Printed.Table table) {
				rows(target, TableGrid.of(table), widths.get(table), edges, text == null);
				text = null;
			} else {
				text = text == null ? wideRow(target, edges, false) : text;
				content(text, each);
			}
		}
		if (target.sizeOfTrArray() == 0 || box.content().isEmpty()) {
			wideRow(target, edges, false).addNewP();
		}
	}

	/** Writes a table. */
	void table(CTTbl target, TableGrid table) {
		table(target, table, ColumnWidths.of(table, width));
	}

	/** Writes a table with columns of these widths; one of many columns small and close. */
	void table(CTTbl target, TableGrid table, int[] widths) {
		TreeSet<Integer> edges = new TreeSet<>(List.of(0, width));
		addEdges(widths, edges);
		close = widths.length > MANY_COLUMNS;
		start(target, WordStyle.TABLE, edges);
		if (close) {
			CTTblCellMar margins = target.getTblPr().addNewTblCellMar();
			for (CTTblWidth side : List.of(margins.addNewLeft(), margins.addNewRight())) {
				side.setW(BigInteger.valueOf(CLOSE_MARGIN));
				side.setType(STTblWidth.DXA);
			}
		}
		rows(target, table, widths, edges, true);
	}

	private static int[] addEdges(int[] widths, TreeSet<Integer> edges) {
		int edge = 0;
		for (int each : widths) {
			edge += each;
			edges.add(edge);
		}
		return widths;
	}

	private void start(CTTbl target, WordStyle style, TreeSet<Integer> edges) {
		CTTblPr form = target.addNewTblPr();
		form.addNewTblStyle().setVal(paragraphs.styles().id(style));
		form.addNewTblW().setW(BigInteger.valueOf(width));
		form.getTblW().setType(STTblWidth.DXA);
		form.addNewJc().setVal(STJcTable.CENTER);
		form.addNewTblLayout().setType(STTblLayoutType.FIXED);
		var grid = target.addNewTblGrid();
		int last = 0;
		for (int edge : edges.tailSet(1)) {
			grid.addNewGridCol().setW(BigInteger.valueOf(edge - last));
			last = edge;
		}
	}

	private CTTc wideRow(CTTbl target, TreeSet<Integer> edges, boolean caption) {
		CTRow row = target.addNewTr();
		if (caption) {
			head(row);
		}
		CTTc cell = cell(row, 0, width, edges);
		if (caption) {
			shade(cell.getTcPr(), CAPTION_COLOUR);
		}
		return cell;
	}

	private static void head(CTRow row) {
		CTTrPr form = row.isSetTrPr() ? row.getTrPr() : row.addNewTrPr();
		form.addNewCantSplit();
		form.addNewTblHeader();
	}

	private static void shade(CTTcPr form, String colour) {
		CTShd shade = form.addNewShd();
		shade.setVal(STShd.CLEAR);
		shade.setColor("auto");
		shade.setFill(colour);
	}

	private static CTTc cell(CTRow row, int from, int to, TreeSet<Integer> edges) {
		CTTc cell = row.addNewTc();
		CTTcPr form = cell.addNewTcPr();
		form.addNewTcW().setW(BigInteger.valueOf(to - from));
		form.getTcW().setType(STTblWidth.DXA);
		int columns = edges.subSet(from, false, to, true).size();
		if (columns > 1) {
			form.addNewGridSpan().setVal(BigInteger.valueOf(columns));
		}
		return cell;
	}

	private void content(CTTc cell, Printed printed) {
		switch (printed) {
			case Printed.GroupTitle group -> paragraphs.fill(cell.addNewP(), WordStyle.BOX_GROUP, group.text());
			case Printed.Item item -> paragraphs.fill(cell.addNewP(), WordStyle.BOX_ITEM, item.text());
			case Printed.Note note -> paragraphs.fill(cell.addNewP(), WordStyle.TABLE_NOTE, note.text());
			case Printed.Paragraph paragraph -> paragraphs.fill(cell.addNewP(), WordStyle.BOX_TEXT, paragraph.text());
			case Printed.Heading heading -> paragraphs.fill(cell.addNewP(), WordStyle.BOX_GROUP, heading.text());
			case Printed.Figure figure -> paragraphs.fill(cell.addNewP(), WordStyle.FIGURE_CAPTION, figure.caption());
			case Printed.Terms glossary -> glossary.terms().forEach(term -> paragraphs.fill(cell.addNewP(), WordStyle.BOX_TEXT, BodyWriter.term(term)));
			case Printed.Contents contents -> contents.entries()
					.forEach(entry -> paragraphs.fill(cell.addNewP(), WordStyle.BOX_TEXT, List.of(Span.plain(entry))));
			case Printed.Table table -> throw new IllegalArgumentException("a table has rows of its own");
			case Printed.Framed framed -> framed.content().forEach(each -> content(cell, each));
		}
	}

	private void rows(CTTbl target, TableGrid places, int[] widths, TreeSet<Integer> edges, boolean repeatHeader) {
		int[] starts = new int[widths.length + 1];
		for (int i = 0; i < widths.length; i++) {
			starts[i + 1] = starts[i] + widths[i];
		}
		boolean[] left = leftColumns(places);
		for (int y = 0; y < places.rows().size(); y++) {
			CTRow row = target.addNewTr();
			if (y == 0 && repeatHeader) {
				head(row);
			} else {
				row.addNewTrPr().addNewCantSplit();
			}
			row.getTrPr().addNewTrHeight().setVal(BigInteger.valueOf(close ? CLOSE_ROW_HEIGHT : ROW_HEIGHT));
			for (TableGrid.Place place : places.rows().get(y)) {
				CTTc cell = cell(row, starts[place.column()], starts[place.column() + place.columns()], edges);
				if (place.row() < y) {
					cell.getTcPr().addNewVMerge();
					paragraphs.fill(cell.addNewP(), WordStyle.TABLE_TEXT, List.of());
				} else {
					write(cell, place.cell(), left[place.column()] && place.columns() == 1);
				}
			}
		}
	}

	private void write(CTTc target, Printed.Cell cell, boolean left) {
		if (cell.rows() > 1) {
			target.getTcPr().addNewVMerge().setVal(STMerge.RESTART);
		}
		if (cell.tone() != Tone.NONE) {
			shade(target.getTcPr(), COLOURS.get(cell.tone()));
		}
		target.getTcPr().addNewVAlign().setVal(STVerticalJc.CENTER);
		CTP paragraph = paragraphs.fill(target.addNewP(), cell.head() ? WordStyle.TABLE_HEAD : WordStyle.TABLE_TEXT, cell.text());
		if (left && !cell.head()) {
			paragraph.getPPr().addNewJc().setVal(STJc.LEFT);
		}
		if (close) {
			paragraph.getRList().forEach(run -> (run.isSetRPr() ? run.getRPr() : run.addNewRPr()).addNewSz().setVal(BigInteger.valueOf(SMALL_TEXT)));
		}
	}

	/** A column is set left when most of its texts are long. */
	private static boolean[] leftColumns(TableGrid places) {
		int[] balance = new int[places.width()];
		for (TableGrid.Place place : places.places()) {
			if (!place.cell().head() && place.columns() == 1 && !place.cell().text().isEmpty()) {
				balance[place.column()] += ColumnWidths.halves(Runs.plain(place.cell().text())) > LONG_TEXT ? 1 : -1;
			}
		}
		boolean[] left = new boolean[places.width()];
		for (int i = 0; i < left.length; i++) {
			left[i] = balance[i] > 0;
		}
		return left;
	}
}
