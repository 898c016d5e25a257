package org.planwright.exchange.export.word;

import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STDocGrid;

/**
 * Where text stands on a page, in twentieths of a point.
 *
 * @param gridLine height of a line of the grid; 0 when there is none
 * @param spacing  what the grid adds to the width of each character, mostly less than nothing
 */
record PageArea(int width, int height, int gridLine, double spacing) {

	private static final PageArea OFFICIAL = new PageArea(8844, 12756, 579, -849 * 20 / 4096.0);

	/** The area of a section; that of the official form where it does not say. */
	static PageArea of(CTSectPr section) {
		if (section == null || !section.isSetPgSz() || !section.isSetPgMar()) {
			return OFFICIAL;
		}
		CTPageSz size = section.getPgSz();
		CTPageMar margins = section.getPgMar();
		int width = WordValues.twips(size.getW()) - WordValues.twips(margins.getLeft()) - WordValues.twips(margins.getRight()) - WordValues.twips(margins.getGutter());
		int height = WordValues.twips(size.getH()) - Math.abs(WordValues.twips(margins.getTop())) - Math.abs(WordValues.twips(margins.getBottom()));
		boolean grid = section.isSetDocGrid() && section.getDocGrid().isSetType() && section.getDocGrid().isSetLinePitch();
		boolean characters = grid && section.getDocGrid().getType() != STDocGrid.LINES && section.getDocGrid().isSetCharSpace();
		int columns = section.isSetCols() && section.getCols().isSetNum() ? Math.max(1, section.getCols().getNum().intValue()) : 1;
		return width <= 0 || height <= 0 ? OFFICIAL
				: new PageArea(width / columns, height, grid ? section.getDocGrid().getLinePitch().intValue() : 0,
						characters ? section.getDocGrid().getCharSpace().intValue() * 20 / 4096.0 : 0);
	}
}
