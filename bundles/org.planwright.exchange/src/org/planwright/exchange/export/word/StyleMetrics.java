package org.planwright.exchange.export.word;

import java.util.HashMap;
import java.util.Map;

import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTInd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrBase;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSpacing;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;

/**
 * How much room paragraphs of a style take; lengths in twentieths of a point.
 *
 * @param character width of a Chinese character
 * @param line      height of a line
 * @param firstLine what the first line is indented by
 * @param sides     what all lines are indented by, on both sides together
 */
record StyleMetrics(int character, int line, int before, int after, int firstLine, int sides, boolean newPage, boolean keepNext) {

	private static final int DEFAULT_SIZE = 210;
	private static final int SINGLE = 240;
	/** How much higher a line is than its characters, in percent. */
	private static final int LEADING = 130;

	/** How many Chinese characters a line in this width holds, the first line's indent left aside. */
	double characters(int width, PageArea area) {
		return Math.max(1, Math.floor((width - sides) / (character + area.spacing())));
	}

	/** Works out metrics of styles, each once. */
	static final class Reader {

		private final WordStyles styles;
		private final int gridLine;
		private final Map<String, StyleMetrics> known = new HashMap<>();

		/** @param gridLine height of a line of the page's grid; 0 when it has none */
		Reader(WordStyles styles, int gridLine) {
			this.styles = styles;
			this.gridLine = gridLine;
		}

		/** The metrics of paragraphs of a style. */
		StyleMetrics of(CTStyle style) {
			return known.computeIfAbsent(style.getStyleId(), each -> work(each, null));
		}

		/** The metrics of a paragraph with this form; null for none. */
		StyleMetrics of(CTPPr form) {
			String id = form == null || !form.isSetPStyle() ? "" : form.getPStyle().getVal();
			boolean plain = form == null || !form.isSetInd() && !form.isSetSpacing();
			return plain ? known.computeIfAbsent(id, each -> work(each, null)) : work(id, form);
		}

		private StyleMetrics work(String id, CTPPr form) {
			Values values = new Values();
			if (styles.all().isSetDocDefaults() && styles.all().getDocDefaults().isSetRPrDefault()) {
				values.size(styles.all().getDocDefaults().getRPrDefault().getRPr());
			}
			if (styles.all().isSetDocDefaults() && styles.all().getDocDefaults().isSetPPrDefault()) {
				values.form(styles.all().getDocDefaults().getPPrDefault().getPPr());
			}
			values.style(styles, styles.byId(id) == null ? styles.defaultParagraph() : styles.byId(id), 0);
			values.form(form);
			return values.metrics(gridLine);
		}
	}

	private static final class Values {

		private static final int DEEPEST = 20;

		private int size = DEFAULT_SIZE;
		private CTSpacing spacing = CTSpacing.Factory.newInstance();
		private CTInd indent = CTInd.Factory.newInstance();
		private boolean newPage;
		private boolean keepNext;

		void style(WordStyles styles, CTStyle style, int depth) {
			if (style == null || depth > DEEPEST) {
				return;
			}
			if (style.isSetBasedOn()) {
				style(styles, styles.byId(style.getBasedOn().getVal()), depth + 1);
			}
			form(style.getPPr());
			size(style.getRPr());
		}

		void size(CTRPr look) {
			if (look != null && look.sizeOfSzArray() > 0) {
				size = WordValues.twips(look.getSzArray(0).getVal()) * 10;
			}
		}

		void form(CTPPrBase form) {
			if (form == null) {
				return;
			}
			if (form.isSetSpacing()) {
				overlay(spacing, form.getSpacing());
			}
			if (form.isSetInd()) {
				overlay(indent, form.getInd());
			}
			newPage = form.isSetPageBreakBefore() ? !form.getPageBreakBefore().isSetVal() || WordValues.isOn(form.getPageBreakBefore().getVal()) : newPage;
			keepNext = form.isSetKeepNext() ? !form.getKeepNext().isSetVal() || WordValues.isOn(form.getKeepNext().getVal()) : keepNext;
		}

		private static void overlay(CTSpacing all, CTSpacing more) {
			if (more.isSetBefore()) {
				all.setBefore(more.getBefore());
			}
			if (more.isSetAfter()) {
				all.setAfter(more.getAfter());
			}
			if (more.isSetLine()) {
				all.setLine(more.getLine());
				all.setLineRule(more.isSetLineRule() ? more.getLineRule() : STLineSpacingRule.AUTO);
			}
		}

		private static void overlay(CTInd all, CTInd more) {
			if (more.isSetFirstLineChars()) {
				all.setFirstLineChars(more.getFirstLineChars());
			}
			if (more.isSetFirstLine()) {
				all.setFirstLine(more.getFirstLine());
			}
			if (more.isSetHanging()) {
				all.setHanging(more.getHanging());
			}
			if (more.isSetLeft()) {
				all.setLeft(more.getLeft());
			}
			if (more.isSetRight()) {
				all.setRight(more.getRight());
			}
		}

		StyleMetrics metrics(int gridLine) {
			int value = WordValues.twips(spacing.getLine());
			int natural = Math.max(size * LEADING / 100, gridLine);
			int line = value == 0 ? natural : spacing.getLineRule() == STLineSpacingRule.EXACT ? value
					: spacing.getLineRule() == STLineSpacingRule.AT_LEAST ? Math.max(value, natural) : natural * value / SINGLE;
			int first = indent.isSetFirstLineChars() && indent.getFirstLineChars().signum() != 0 ? indent.getFirstLineChars().intValue() * size / 100
					: WordValues.twips(indent.getFirstLine()) - WordValues.twips(indent.getHanging());
			return new StyleMetrics(size, line, WordValues.twips(spacing.getBefore()), WordValues.twips(spacing.getAfter()), first,
					WordValues.twips(indent.getLeft()) + WordValues.twips(indent.getRight()), newPage, keepNext);
		}
	}
}
