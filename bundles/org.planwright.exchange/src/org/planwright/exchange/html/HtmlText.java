package org.planwright.exchange.html;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.planwright.exchange.rich.RichDocument;
import org.planwright.model.text.CircledNumbers;

/** Takes the text out of the elements of a page. One use. */
final class HtmlText {

	private static final Set<String> WITHOUT_TEXT = Set.of("head", "style", "script", "title", "noscript", "template", "object", "iframe", "svg", "math",
			"select", "textarea", "button", "xml", "del", "rt", "rp");
	private static final Set<String> CELLS = Set.of("td", "th");
	private static final String HEADINGS = "h1, h2, h3, h4, h5, h6";

	private final RichDocument document;
	private final Deque<ListNumbers> lists = new ArrayDeque<>();

	HtmlText(RichDocument document) {
		this.document = document;
	}

	void read(Element body) {
		children(body);
		document.endParagraph();
	}

	private void children(Element element) {
		for (Node node : element.childNodes()) {
			if (node instanceof TextNode text) {
				document.text(text.getWholeText());
			} else if (node instanceof Element child && !WITHOUT_TEXT.contains(child.normalName()) && !WordMarks.isLeftOut(child)) {
				element(child);
			}
		}
	}

	private void element(Element element) {
		String name = element.normalName();
		if (WordMarks.isNumber(element)) {
			document.number(WordMarks.number(element));
		} else if (WordMarks.isNoteMark(element)) {
			document.text(WordMarks.noteMark(element));
		} else if (name.equals("br")) {
			lineBreak(element);
		} else if (name.equals("sup")) {
			raised(element);
		} else if (name.equals("table")) {
			table(element);
		} else if (CELLS.contains(name) && document.isInTable()) {
			document.blank();
			children(element);
		} else if (name.equals("ol") || name.equals("ul")) {
			document.endParagraph();
			lists.push(new ListNumbers(element));
			children(element);
			lists.pop();
			document.endParagraph();
		} else if (name.equals("li")) {
			item(element);
		} else if (element.isBlock()) {
			if (WordMarks.isPageBreakBefore(element)) {
				document.pageBreak();
			}
			document.endParagraph();
			children(element);
			document.endParagraph();
		} else {
			children(element);
		}
	}

	/** A line that somebody broke is a paragraph to whom reads it; a title broken to look well is one all the same. */
	private void lineBreak(Element element) {
		if (WordMarks.isPageBreakBefore(element)) {
			document.pageBreak();
		} else if (element.closest(HEADINGS) != null) {
			document.text("\n");
		} else {
			document.endParagraph();
		}
	}

	/** A number above the line is a power behind a unit in Latin letters, and the mark of a note elsewhere. */
	private void raised(Element element) {
		String text = element.text().strip();
		boolean behindUnit = document.last() < 0x80 && Character.isLetter(document.last());
		if (behindUnit && (text.equals("2") || text.equals("3"))) {
			document.text(text.equals("2") ? "²" : "³");
		} else if (!behindUnit && isMark(text)) {
			document.text("^" + text);
		} else {
			children(element);
		}
	}

	private static boolean isMark(String text) {
		return text.matches("\\d{1,3}|\\[\\d{1,3}\\]") || text.length() == 1 && CircledNumbers.isCircled(text.charAt(0));
	}

	private void item(Element element) {
		document.endParagraph();
		if (!lists.isEmpty()) {
			document.number(lists.peek().next(element));
		}
		Element first = element.firstElementChild();
		boolean wrapped = first != null && first.normalName().equals("p") && element.ownText().isBlank();
		if (wrapped && !WordMarks.isLeftOut(first)) {
			children(first);
			document.endParagraph();
			first.remove();
		}
		children(element);
		document.endParagraph();
	}

	/** A table inside a cell is text of the cell. */
	private void table(Element table) {
		if (document.isInTable()) {
			children(table);
			return;
		}
		Element caption = table.selectFirst("> caption");
		if (caption != null) {
			document.endParagraph();
			children(caption);
			caption.remove();
		}
		document.beginTable();
		for (Element row : table.select("> tr, > tbody > tr, > thead > tr, > tfoot > tr")) {
			if (WordMarks.isLeftOut(row)) {
				continue;
			}
			document.beginRow();
			for (Element cell : row.children()) {
				if (CELLS.contains(cell.normalName())) {
					document.beginCell(number(cell, "colspan"), number(cell, "rowspan"));
					children(cell);
					document.endCell();
				}
			}
		}
		document.endTable();
	}

	private static int number(Element cell, String attribute) {
		String value = cell.attr(attribute).strip();
		return value.matches("\\d{1,5}") ? Math.max(1, Integer.parseInt(value)) : 1;
	}
}
