package org.planwright.exchange.word.comment;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Puts the marks of comments into the main part's text. A run is divided where a comment begins or ends inside it, both halves with its properties; what cannot
 * be divided is commented as a whole. The marks of one comment stand in one element or around elements of it, so that no comment begins in a link and ends
 * outside; the mark that refers to the comment stands in the paragraph itself, so that no tracked insertion takes it along.
 */
final class Anchors {

	/** Elements in a paragraph in which comments may begin and end. Anything else, such as a content control or a formula, is commented as a whole. */
	private static final Set<String> OPEN = Set.of("hyperlink", "ins", "moveTo", "smartTag", "fldSimple", "bdo", "dir");

	/** A side of what is commented: around which element, or inside of its text at which offset. */
	private record Side(Element around, Element divided, int offset) {
	}

	private final String text;
	private final Map<Integer, Element> wanted = new HashMap<>();
	private final Map<Element, Set<Element>> boxes = new IdentityHashMap<>();
	private final Set<String> usedIds = new HashSet<>();
	private final Edits edits = new Edits();
	private Element body;
	private Element firstParagraph;
	private Element lastBlock;
	private Element lastSection;

	/** @param spots of all comments that are to be marked */
	Anchors(String text, List<Spot> spots) {
		this.text = text;
		Set<Integer> numbers = new HashSet<>();
		for (Spot spot : spots) {
			numbers.add(spot.first());
			numbers.add(spot.last());
		}
		PartScanner.scan(text, (element, number) -> {
			if (numbers.contains(number)) {
				wanted.put(number, element);
			}
			see(element);
		});
	}

	private void see(Element element) {
		switch (element.word) {
			case "commentReference", "commentRangeStart", "commentRangeEnd" -> usedIds.add(PartScanner.attribute(text, element, "id"));
			case "txbxContent" -> {
				Element paragraph = paragraph(element);
				if (paragraph != null) {
					boxes.computeIfAbsent(paragraph, key -> new LinkedHashSet<>()).add(unit(element, paragraph));
				}
			}
			case "body" -> body = element;
			case "p" -> firstParagraph = firstParagraph == null && paragraph(element) == element ? element : firstParagraph;
			default -> { }
		}
		if (element.parent != null && element.parent.is("body")) {
			if (element.is("sectPr")) {
				lastSection = element;
			} else if (element.is("p") || element.is("tbl") || element.is("sdt")) {
				lastBlock = element;
			}
		}
	}

	/** The outermost paragraph around an element; null without any. */
	private static Element paragraph(Element element) {
		Element found = null;
		for (Element at = element; at != null; at = at.parent) {
			found = at.is("p") ? at : found;
		}
		return found;
	}

	/** The child of a container that an element is or is in. */
	private static Element unit(Element element, Element container) {
		Element at = element;
		while (at.parent != container) {
			at = at.parent;
		}
		return at;
	}

	/** Ids of comments that the text refers to. */
	Set<String> usedIds() {
		return usedIds;
	}

	Element body() {
		return body;
	}

	/** The last paragraph or table of the body; null in an empty one. */
	Element lastBlock() {
		return lastBlock;
	}

	/** The properties of the body's last section; null without any. */
	Element lastSection() {
		return lastSection;
	}

	Edits edits() {
		return edits;
	}

	/** Marks a comment; one whose spot is not known stands at the beginning of the document. */
	void mark(String id, Spot spot) {
		Element begin = wanted.get(spot.first());
		Element end = wanted.get(spot.last());
		Element paragraph = begin == null ? firstParagraph : paragraph(begin);
		Element endParagraph = end == null ? null : paragraph(end);
		if (paragraph == null) {
			return;
		}
		if (begin == null || endParagraph == null || begin.is("p")) {
			whole(id, paragraph, spot.box());
			return;
		}
		Element container = container(begin, paragraph);
		Element endContainer = container(end, endParagraph);
		if (paragraph != endParagraph) {
			container = paragraph;
			endContainer = endParagraph;
		}
		while (container != endContainer && paragraph == endParagraph) {
			// the deeper one is lifted first, so that they meet
			if (container.start > endContainer.start) {
				container = container.parent;
			} else {
				endContainer = endContainer.parent;
			}
		}
		Side left = side(begin, spot.from(), container, true);
		if (paragraph.parent != endParagraph.parent) {
			edits.start(offset(left, true), start(id, paragraph));
			edits.end(paragraph.lastContent.end, end(id, paragraph) + reference(id, paragraph, left.around));
			return;
		}
		Side right = side(end, spot.to(), endContainer, false);
		edits.start(offset(left, true), start(id, container));
		edits.end(offset(right, false), end(id, endContainer));
		Element outer = endContainer == endParagraph ? null : unit(endContainer, endParagraph);
		edits.end(outer == null ? offset(right, false) : outer.end, reference(id, endParagraph, right.around));
	}

	/** The element in which the marks of a comment at an element stand. */
	private static Element container(Element element, Element paragraph) {
		List<Element> path = new ArrayList<>();
		for (Element at = element; at != paragraph; at = at.parent) {
			path.add(at);
		}
		Collections.reverse(path);
		Element container = paragraph;
		for (Element at : path) {
			if (!OPEN.contains(at.word)) {
				break;
			}
			container = at;
		}
		return container;
	}

	private Side side(Element element, int offset, Element container, boolean begins) {
		Element unit = unit(element, container);
		if (!unit.is("r") || element.parent != unit || unit.change != null || unit.properties != null && unit.properties.change != null) {
			return new Side(unit, null, 0);
		}
		int at = element.is("t") ? TextOffsets.offset(text, element, offset) : -1;
		int inner = at < 0 ? begins ? element.start : element.end : at == element.tagEnd ? element.start : at == element.contentEnd ? element.end : at;
		boolean atEdge = begins ? blankBetween(unit.contentStart(), inner) : blankBetween(inner, unit.contentEnd);
		return atEdge ? new Side(unit, null, 0) : new Side(unit, element, inner);
	}

	private boolean blankBetween(int start, int end) {
		return start >= end || text.substring(start, end).isBlank();
	}

	/** The offset at which the mark goes, which divides the run there if it has to. */
	private int offset(Side side, boolean begins) {
		if (side.divided() == null) {
			return begins ? side.around().start : side.around().end;
		}
		Element run = side.around();
		Element element = side.divided();
		String close = "</" + run.name + ">";
		String reopen = text.substring(run.start, run.tagEnd) + (run.properties == null ? "" : text.substring(run.properties.start, run.properties.end));
		if (side.offset() > element.tagEnd && side.offset() < element.contentEnd) {
			String tag = text.substring(element.start, element.tagEnd);
			if (!TextOffsets.isPreserved(tag)) {
				edits.split(element.tagEnd - 1, TextOffsets.PRESERVE, "");
				tag = tag.substring(0, tag.length() - 1) + TextOffsets.PRESERVE + ">";
			}
			close = "</" + element.name + ">" + close;
			reopen += tag;
		}
		edits.split(side.offset(), close, reopen);
		return side.offset();
	}

	private void whole(String id, Element paragraph, int box) {
		List<Element> inBox = box < 0 ? List.of() : List.copyOf(boxes.getOrDefault(paragraph, Set.of()));
		List<Element> around = box >= 0 && box < inBox.size() ? inBox.subList(box, box + 1) : inBox;
		if (around.isEmpty() && paragraph.firstContent != null) {
			around = List.of(paragraph.firstContent, paragraph.lastContent);
		}
		if (around.isEmpty()) {
			int at = paragraph.isEmptyTag() ? edits.open(paragraph) : paragraph.contentStart();
			edits.end(at, start(id, paragraph) + end(id, paragraph) + reference(id, paragraph, null));
			return;
		}
		edits.start(around.getFirst().start, start(id, paragraph));
		edits.end(around.getLast().end, end(id, paragraph) + reference(id, paragraph, around.getLast()));
	}

	// ---- the marks

	private static String start(String id, Element in) {
		return mark("commentRangeStart", id, in);
	}

	private static String end(String id, Element in) {
		return mark("commentRangeEnd", id, in);
	}

	private static String mark(String name, String id, Element in) {
		Word word = Word.in(in);
		return "<" + word.tag(name) + " " + word.prefix() + "id=\"" + id + "\"/>";
	}

	/** Sets the mark in the font and size of the run before it, so that no line becomes higher. */
	private String reference(String id, Element in, Element before) {
		Word word = Word.in(in);
		Element run = before != null && before.is("r") ? before : null;
		String look = run == null || run.properties == null ? "" : RunLook.fontAndSize(text.substring(run.properties.start, run.properties.end));
		String properties = look.isEmpty() ? "" : "<" + word.name("rPr") + ">" + look + "</" + word.name("rPr") + ">";
		return "<" + word.tag("r") + ">" + properties + "<" + word.name("commentReference") + " " + word.prefix() + "id=\"" + id + "\"/></" + word.name("r") + ">";
	}
}
