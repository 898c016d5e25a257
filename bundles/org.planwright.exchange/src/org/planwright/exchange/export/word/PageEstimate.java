package org.planwright.exchange.export.word;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.XmlObject;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBookmark;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTText;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/**
 * On which page a bookmark will stand, worked out from the sizes of styles as if every Chinese character were as wide as high: close to what a word processor
 * lays out where lines have a fixed height, and no more than that.
 */
final class PageEstimate {

	private static final int CELL_PADDING = 216;
	private static final int PICTURE_SHARE = 3;

	private final WordStyles styles;
	private final Deque<CTSectPr> sections = new ArrayDeque<>();
	private final Map<String, Integer> pages = new HashMap<>();
	private StyleMetrics.Reader metrics;
	private PageArea area;
	private int page = 1;
	private int used;

	private PageEstimate(WordStyles styles, CTBody body) {
		this.styles = styles;
		for (CTP paragraph : body.getPArray()) {
			if (endsSection(paragraph)) {
				sections.add(paragraph.getPPr().getSectPr());
			}
		}
		if (body.isSetSectPr()) {
			sections.add(body.getSectPr());
		}
		beginSection();
	}

	/** The pages of the bookmarks in the text of a document, by their names. */
	static Map<String, Integer> pages(WordStyles styles, CTBody body) {
		PageEstimate estimate = new PageEstimate(styles, body);
		try (XmlCursor at = body.newCursor()) {
			for (boolean more = at.toFirstChild(); more; more = at.toNextSibling()) {
				XmlObject element = at.getObject();
				if (element instanceof CTP paragraph) {
					estimate.paragraph(paragraph);
				} else if (element instanceof CTTbl table) {
					estimate.table(table);
				}
			}
		}
		return estimate.pages;
	}

	private static boolean endsSection(CTP paragraph) {
		return paragraph.isSetPPr() && paragraph.getPPr().isSetSectPr();
	}

	private void beginSection() {
		CTSectPr section = sections.peek();
		area = PageArea.of(section);
		metrics = new StyleMetrics.Reader(styles, area.gridLine());
		if (section != null && section.isSetPgNumType() && section.getPgNumType().isSetStart()) {
			page = section.getPgNumType().getStart().intValue();
		}
	}

	private void paragraph(CTP paragraph) {
		StyleMetrics style = metrics.of(paragraph.getPPr());
		if (style.newPage() && used > 0) {
			newPage();
		}
		int lines = lines(paragraph, style, area.width());
		int needed = style.before() + style.line() * (style.keepNext() ? lines + 1 : 1);
		if (used > 0 && used + needed > area.height()) {
			newPage();
		}
		for (CTBookmark bookmark : paragraph.getBookmarkStartArray()) {
			pages.put(bookmark.getName(), page);
		}
		used += used == 0 ? 0 : style.before();
		boolean picture = paragraph.getRArray().length > 0 && paragraph.getRArray(0).sizeOfDrawingArray() > 0;
		if (picture) {
			flow(1, area.height() / PICTURE_SHARE);
		}
		flow(lines, style.line());
		used += style.after();
		if (endsSection(paragraph)) {
			sections.remove();
			newPage();
			beginSection();
		}
	}

	private void flow(int lines, int height) {
		for (int i = 0; i < lines; i++) {
			if (used + height > area.height() && used > 0) {
				newPage();
			}
			used += height;
		}
	}

	private void newPage() {
		page++;
		used = 0;
	}

	private int lines(CTP paragraph, StyleMetrics style, int width) {
		int halves = 0;
		for (CTR run : paragraph.getRArray()) {
			for (CTText text : run.getTArray()) {
				halves += ColumnWidths.halves(text.getStringValue());
			}
		}
		double indent = style.firstLine() / (style.character() + area.spacing());
		return Math.max(1, (int) Math.ceil((halves / 2.0 + indent) / style.characters(width, area)));
	}

	private void table(CTTbl table) {
		for (CTRow row : table.getTrArray()) {
			boolean whole = row.isSetTrPr() && row.getTrPr().sizeOfCantSplitArray() > 0;
			int height = 0;
			int line = area.gridLine();
			for (CTTc cell : row.getTcArray()) {
				int cellHeight = 0;
				boolean stated = cell.isSetTcPr() && cell.getTcPr().isSetTcW() && cell.getTcPr().getTcW().getType() == STTblWidth.DXA;
				int width = (stated ? WordValues.twips(cell.getTcPr().getTcW().getW()) : area.width() / row.sizeOfTcArray()) - CELL_PADDING;
				for (CTP paragraph : cell.getPArray()) {
					StyleMetrics style = metrics.of(paragraph.getPPr());
					line = style.line();
					cellHeight += style.before() + style.after() + style.line() * lines(paragraph, style, width);
				}
				height = Math.max(height, cellHeight);
			}
			if (row.isSetTrPr() && row.getTrPr().sizeOfTrHeightArray() > 0) {
				height = Math.max(height, WordValues.twips(row.getTrPr().getTrHeightArray(0).getVal()));
			}
			if (whole) {
				flow(1, height);
			} else {
				flow(height / Math.max(1, line), line);
			}
		}
	}
}
