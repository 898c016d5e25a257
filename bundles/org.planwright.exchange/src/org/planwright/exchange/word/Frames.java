package org.planwright.exchange.word;

import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPBdr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrBase;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTShd;

/** Tells paragraphs that are set off from the others as a box: by borders at both sides, or by a coloured ground. */
final class Frames {

	private Frames() {
	}

	static boolean isFramed(CTPPrBase properties) {
		return isBordered(properties.getPBdr()) || isShaded(properties.getShd());
	}

	/** A line above or below alone is a rule of the layout, not a box. */
	private static boolean isBordered(CTPBdr borders) {
		return borders != null && isLine(borders.getLeft()) && isLine(borders.getRight());
	}

	private static boolean isLine(CTBorder border) {
		String kind = border == null ? null : WordValues.text(border.xgetVal());
		return kind != null && !kind.equals("nil") && !kind.equals("none");
	}

	private static boolean isShaded(CTShd ground) {
		if (ground == null) {
			return false;
		}
		String pattern = WordValues.text(ground.xgetVal());
		String fill = WordValues.text(ground.xgetFill());
		boolean patterned = pattern != null && pattern.startsWith("pct");
		boolean filled = fill != null && !fill.equals("auto") && !fill.equalsIgnoreCase("FFFFFF");
		return patterned || filled;
	}
}
