package org.planwright.exchange.export.word;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHyperlink;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTText;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;
import org.planwright.exchange.export.printed.Span;

/**
 * Writes the table of contents as the field that Word updates, with its entries in it. Word would ask before it updates a field on opening, and other programs
 * never do: so the pages are filled in as estimated.
 */
final class ContentsField {

	private static final String TITLE = "目　录";
	private static final int DEEPEST = 3;

	private final WordStyles styles;
	private final Map<String, CTText> pages = new LinkedHashMap<>();

	ContentsField(WordStyles styles) {
		this.styles = styles;
	}

	/**
	 * Writes the contents.
	 *
	 * @param levels how many levels of headings they name
	 */
	void write(CTBody body, Paragraphs paragraphs, Headings headings, int levels) {
		int depth = Math.min(levels, DEEPEST);
		paragraphs.fill(body.addNewP(), WordStyle.TOC_TITLE, List.of(Span.plain(TITLE)));
		boolean begun = false;
		for (Headings.Entry entry : headings.all()) {
			if (entry.level() <= depth) {
				CTP paragraph = body.addNewP();
				paragraph.addNewPPr().addNewPStyle().setVal(styles.contents(entry.level()));
				if (!begun) {
					Fields.begin(paragraph.addNewR(), instruction(depth), paragraph::addNewR);
					begun = true;
				}
				entry(paragraph, entry);
			}
		}
		if (begun) {
			CTP last = paragraphs.fill(body.addNewP(), WordStyle.GAP, List.of());
			last.addNewR().addNewFldChar().setFldCharType(STFldCharType.END);
		}
	}

	private String instruction(int depth) {
		StringBuilder own = new StringBuilder();
		for (int level = 1; level <= depth; level++) {
			CTStyle style = styles.heading(level);
			if (!style.getName().getVal().equalsIgnoreCase("heading " + level)) {
				own.append(own.isEmpty() ? "" : ",").append(style.getName().getVal()).append(',').append(level);
			}
		}
		return " TOC \\o \"1-" + depth + "\" \\h \\z " + (own.isEmpty() ? "" : "\\t \"" + own + "\" ");
	}

	private void entry(CTP paragraph, Headings.Entry entry) {
		CTHyperlink link = paragraph.addNewHyperlink();
		link.setAnchor(entry.bookmark());
		link.setHistory(Boolean.TRUE);
		CTP target = CTP.Factory.newInstance();
		Runs.add(target, entry.text(), null);
		CTR tab = target.addNewR();
		tab.addNewTab();
		Fields.write(target, " PAGEREF " + entry.bookmark() + " \\h ", "1", run -> { });
		link.setRArray(target.getRArray());
		pages.put(entry.bookmark(), link.getRArray(link.sizeOfRArray() - 2).getTArray(0));
	}

	/** Fills in the pages. */
	void setPages(Map<String, Integer> found) {
		found.forEach((bookmark, page) -> {
			if (pages.containsKey(bookmark)) {
				pages.get(bookmark).setStringValue(String.valueOf(page));
			}
		});
	}
}
