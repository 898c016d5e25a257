package org.planwright.exchange.export.word;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.util.List;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlCursor;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import org.planwright.exchange.export.printed.Span;
import org.planwright.exchange.export.printed.TableGrid;
import org.planwright.exchange.export.working.PrintedTable;
import org.planwright.exchange.export.working.TableDocument;
import org.planwright.exchange.export.working.TableWriter;
import org.planwright.model.plan.PlanFactory;

/** Writes a table as .docx on A4 laid across, its header repeated on every page. The same table gives the same bytes. */
public final class WordTableWriter implements TableWriter {

	private static final int PAGE_WIDTH = 16838;
	private static final int PAGE_HEIGHT = 11906;
	private static final int SIDE = 1134;
	private static final int TOP = 1588;
	private static final int BOTTOM = 1474;
	private static final int WIDTH = PAGE_WIDTH - 2 * SIDE;
	private static final int CHAPTER = 2;

	@Override
	public String format() {
		return "docx";
	}

	@Override
	public void write(TableDocument table, OutputStream out) throws IOException {
		try (XWPFDocument document = OfficialForm.open()) {
			fill(document, table);
			WordWriter.properties(document, table.title());
			ByteArrayOutputStream bytes = new ByteArrayOutputStream();
			document.write(bytes);
			FixedZip.write(bytes.toByteArray(), out);
		}
	}

	private static void fill(XWPFDocument document, TableDocument table) throws IOException {
		CTBody body = document.getDocument().getBody();
		CTSectPr section = (CTSectPr) body.getSectPr().copy();
		try (XmlCursor all = body.newCursor()) {
			all.removeXmlContents();
		}
		Paragraphs paragraphs = new Paragraphs(WordStyles.official(document, CHAPTER), Footnotes.none(document), CTP.Factory.newInstance());
		paragraphs.fill(body.addNewP(), WordStyle.WORKING_TITLE, List.of(Span.plain(table.title())));
		for (String line : table.lines()) {
			paragraphs.fill(body.addNewP(), WordStyle.WORKING_LINE, List.of(Span.plain(line)));
		}
		new Tables(paragraphs, WIDTH).table(body.addNewTbl(), TableGrid.of(PrintedTable.of(table, PlanFactory.eINSTANCE.createDataTable(), "")), widths(table.columns()));
		for (String note : table.notes()) {
			paragraphs.fill(body.addNewP(), WordStyle.TABLE_NOTE, List.of(Span.plain(note)));
		}
		paragraphs.fill(body.addNewP(), WordStyle.GAP, List.of());
		across(section);
		body.addNewSectPr().set(section);
	}

	private static int[] widths(List<TableDocument.Column> columns) {
		int sum = columns.stream().mapToInt(TableDocument.Column::width).sum();
		int[] widths = new int[columns.size()];
		int left = WIDTH;
		for (int i = 0; i < widths.length; i++) {
			widths[i] = i == widths.length - 1 ? left : WIDTH * columns.get(i).width() / sum;
			left -= widths[i];
		}
		return widths;
	}

	private static void across(CTSectPr section) {
		CTPageSz size = section.getPgSz();
		size.setW(BigInteger.valueOf(PAGE_WIDTH));
		size.setH(BigInteger.valueOf(PAGE_HEIGHT));
		size.setOrient(STPageOrientation.LANDSCAPE);
		CTPageMar margins = section.getPgMar();
		margins.setLeft(BigInteger.valueOf(SIDE));
		margins.setRight(BigInteger.valueOf(SIDE));
		margins.setTop(BigInteger.valueOf(TOP));
		margins.setBottom(BigInteger.valueOf(BOTTOM));
		section.unsetDocGrid();
	}
}
