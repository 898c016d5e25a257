package org.planwright.exchange.word.comment;

import java.util.List;

/**
 * Puts a section with a table behind all others. The section that was the last one keeps its properties: they move into the paragraph that ends it now. Headers and
 * footers go on in the new section, which lies on its side to have room for the columns.
 */
final class SummarySection {

	private static final int LONG_EDGE = 16838;
	private static final int SHORT_EDGE = 11906;
	private static final int MARGIN = 1134;
	private static final int TITLE_HALF_POINTS = 28;
	private static final int HALF_POINTS = 18;

	private final String text;
	private final Anchors anchors;
	private final Word word;
	private final Paragraphs paragraphs;

	SummarySection(String text, Anchors anchors) {
		this.text = text;
		this.anchors = anchors;
		Word plain = Word.in(anchors.body());
		word = plain;
		paragraphs = new Paragraphs(plain);
	}

	/** Puts in the section. The body must not be empty. */
	void add(Summary summary) {
		Edits edits = anchors.edits();
		Element last = anchors.lastSection();
		String section = last == null ? "<" + word.name("sectPr") + "/>" : text.substring(last.start, last.end);
		StringBuilder added = new StringBuilder();
		if (!endInLastParagraph(section)) {
			added.append('<').append(word.name("p")).append("><").append(word.name("pPr")).append('>').append(section).append("</").append(word.name("pPr"))
					.append("></").append(word.name("p")).append('>');
		}
		added.append(paragraphs.of(summary.title(), true, TITLE_HALF_POINTS)).append(paragraphs.of("", false, HALF_POINTS));
		table(summary, added);
		added.append(paragraphs.of("", false, 2));
		added.append('<').append(word.name("sectPr")).append('>').append(paragraphs.one("type", "val", "nextPage"));
		added.append('<').append(word.name("pgSz")).append(paragraphs.value("w", "" + LONG_EDGE)).append(paragraphs.value("h", "" + SHORT_EDGE))
				.append(paragraphs.value("orient", "landscape")).append("/>");
		added.append('<').append(word.name("pgMar"));
		for (String side : List.of("top", "right", "bottom", "left")) {
			added.append(paragraphs.value(side, "" + MARGIN));
		}
		added.append(paragraphs.value("header", "851")).append(paragraphs.value("footer", "851")).append(paragraphs.value("gutter", "0")).append("/>");
		added.append("</").append(word.name("sectPr")).append('>');
		if (last == null) {
			edits.end(anchors.body().contentEnd, added.toString());
		} else {
			edits.end(last.start, added.toString());
			edits.remove(last.start, last.end);
		}
	}

	/** Lets the last paragraph end the section, so that the pages before stay as they are; false when the document does not end with one that can. */
	private boolean endInLastParagraph(String section) {
		Element block = anchors.lastBlock();
		if (block == null || !block.is("p") || block.properties != null && block.properties.section != null) {
			return false;
		}
		Edits edits = anchors.edits();
		Element properties = block.properties;
		if (properties == null) {
			String with = "<" + word.name("pPr") + ">" + section + "</" + word.name("pPr") + ">";
			edits.insert(block.isEmptyTag() ? edits.open(block) : block.tagEnd, with);
		} else if (properties.isEmptyTag()) {
			edits.insert(edits.open(properties), section);
		} else {
			edits.insert(properties.change == null ? properties.contentEnd : properties.change.start, section);
		}
		return true;
	}

	private void table(Summary summary, StringBuilder added) {
		int all = summary.widths().stream().mapToInt(Integer::intValue).sum();
		List<Integer> widths = summary.widths().stream().map(width -> width * (LONG_EDGE - 2 * MARGIN) / all).toList();
		added.append('<').append(word.name("tbl")).append("><").append(word.name("tblPr")).append('>');
		added.append('<').append(word.name("tblW")).append(paragraphs.value("w", "" + (LONG_EDGE - 2 * MARGIN))).append(paragraphs.value("type", "dxa")).append("/>");
		added.append('<').append(word.name("tblBorders")).append('>');
		for (String side : List.of("top", "left", "bottom", "right", "insideH", "insideV")) {
			added.append('<').append(word.name(side)).append(paragraphs.value("val", "single")).append(paragraphs.value("sz", "4")).append(paragraphs.value("space", "0"))
					.append(paragraphs.value("color", "auto")).append("/>");
		}
		added.append("</").append(word.name("tblBorders")).append('>').append(paragraphs.one("tblLayout", "type", "fixed"));
		added.append("</").append(word.name("tblPr")).append("><").append(word.name("tblGrid")).append('>');
		widths.forEach(width -> added.append(paragraphs.one("gridCol", "w", "" + width)));
		added.append("</").append(word.name("tblGrid")).append('>');
		row(summary.columns(), widths, true, added);
		summary.rows().forEach(row -> row(row, widths, false, added));
		added.append("</").append(word.name("tbl")).append('>');
	}

	private void row(List<String> cells, List<Integer> widths, boolean header, StringBuilder added) {
		added.append('<').append(word.name("tr")).append("><").append(word.name("trPr")).append("><").append(word.name("cantSplit")).append("/>")
				.append(header ? "<" + word.name("tblHeader") + "/>" : "").append("</").append(word.name("trPr")).append('>');
		for (int i = 0; i < cells.size(); i++) {
			added.append('<').append(word.name("tc")).append("><").append(word.name("tcPr")).append("><").append(word.name("tcW")).append(paragraphs.value("w", "" + widths.get(i)))
					.append(paragraphs.value("type", "dxa")).append("/></").append(word.name("tcPr")).append('>');
			for (String line : cells.get(i).split("\n", -1)) {
				added.append(paragraphs.of(line, header, HALF_POINTS));
			}
			added.append("</").append(word.name("tc")).append('>');
		}
		added.append("</").append(word.name("tr")).append('>');
	}
}
