package org.planwright.exchange.recognise;

import java.util.ArrayList;
import java.util.List;

import org.planwright.exchange.document.Hint.InBox;
import org.planwright.exchange.document.SourcedText;
import org.planwright.exchange.recognise.Numbering.Style;

/**
 * Tells what belongs to a box. A draft in plain text does not mark its end: a box ends where a heading, another box or a table
 * begins, and otherwise at the first paragraph that does not fit the way its items are written.
 */
final class BoxScanner {

	/** Roles of the paragraphs of a box. */
	enum Role {
		GROUP, ITEM, TEXT
	}

	/** A paragraph of the box. */
	record Element(Role role, SourcedText text) {
	}

	/** So many paragraphs at most describe one item. */
	private static final int LONGEST_DESCRIPTION = 4;

	private final Cursor cursor;
	private final int drawnEnd;
	private final List<Element> elements = new ArrayList<>();
	private Style itemStyle;
	private Style groupStyle;
	private int lastItem;
	private int lastGroup;
	private boolean groupJustOpened;
	private int descriptions;
	private int usualDescriptions = -1;
	private int end;

	/** For a box whose end is to be found. */
	BoxScanner(Cursor cursor) {
		this(cursor, -1);
	}

	/** @param drawnEnd index after the last block of a box whose end is known; negative otherwise */
	BoxScanner(Cursor cursor, int drawnEnd) {
		this.cursor = cursor;
		this.drawnEnd = drawnEnd;
	}

	/** Scans from an index on; {@link #end()} then is the index after the last paragraph of the box. */
	List<Element> scan(int from) {
		end = from;
		if (isStyled(from)) {
			styled();
			return elements;
		}
		lead();
		if (itemStyle == null) {
			unnumbered(from);
			return elements;
		}
		while (!stops(end) && (accept(cursor.text(end)) || drawnEnd >= 0 && belongs(cursor.text(end)))) {
			end++;
		}
		return elements;
	}

	/** Whether the styles of a drawn box tell its items or groups although they have no numbers. */
	private boolean isStyled(int from) {
		for (int i = from; i < drawnEnd && cursor.text(i) != null; i++) {
			if (cursor.inBox(i) != InBox.UNTOLD && Numbering.of(cursor.text(i)) == null) {
				return true;
			}
		}
		return false;
	}

	/** Paragraphs are what their styles say; numbered as items are, they are items in any style. */
	private void styled() {
		while (!stops(end)) {
			SourcedText text = cursor.text(end);
			Numbering number = Numbering.of(text);
			InBox told = cursor.inBox(end++);
			boolean item = told == InBox.ITEM || told == InBox.UNTOLD && number != null && number.sure() && number.style() == itemStyle;
			itemStyle = told == InBox.ITEM && number != null && number.sure() ? number.style() : itemStyle;
			elements.add(new Element(told == InBox.GROUP ? Role.GROUP : item ? Role.ITEM : Role.TEXT, text));
		}
	}

	int end() {
		return end;
	}

	private boolean stops(int index) {
		boolean ends = drawnEnd >= 0 ? index >= drawnEnd : cursor.isFrameEnd(index);
		return ends || cursor.text(index) == null || LineForms.isNote(cursor.text(index));
	}

	/** What is drawn in the box is of it even if it does not go on as its items do. */
	private boolean belongs(SourcedText text) {
		Numbering number = Numbering.of(text);
		boolean item = number != null && number.style() == itemStyle && number.sure();
		return item ? item(text, number) || add(text) : add(text);
	}

	private boolean add(SourcedText text) {
		elements.add(new Element(Role.TEXT, text));
		return true;
	}

	/** Paragraphs before the first number, and the styles of groups and items. */
	private void lead() {
		int first = end;
		while (!stops(first) && Numbering.of(cursor.text(first)) == null && first - end < LONGEST_DESCRIPTION) {
			first++;
		}
		Numbering number = numbering(first);
		if (number == null || first > end && number.ordinal() != 1) {
			return;
		}
		while (end < first) {
			elements.add(new Element(Role.TEXT, cursor.text(end++)));
		}
		Numbering next = numbering(first + 1);
		boolean outer = number.style() == Style.CHINESE || number.style() == Style.CHINESE_PAREN;
		boolean grouped = next != null && next.ordinal() == 1
				&& (outer && next.style().compareTo(number.style()) > 0 || next.style() == number.style() && number.ordinal() == 1);
		itemStyle = grouped ? next.style() : number.style();
		groupStyle = grouped ? number.style() : null;
	}

	/** A box without any number: what stands together without blank lines between. */
	private void unnumbered(int from) {
		while (!stops(end) && (drawnEnd >= 0 || !LineForms.isHeading(cursor.text(end))
				&& (end <= from + 1 || cursor.lineBreaksBefore(end) == cursor.lineBreaksBefore(from + 1)))) {
			elements.add(new Element(Role.TEXT, cursor.text(end++)));
		}
	}

	private Numbering numbering(int index) {
		return stops(index) ? null : Numbering.of(cursor.text(index));
	}

	private boolean accept(SourcedText text) {
		Numbering number = Numbering.of(text);
		if (number != null && isGroup(text, number)) {
			return group(text, number);
		}
		if (number != null && number.style() == itemStyle && isItem(number)) {
			return item(text, number);
		}
		if (number != null && number.sure() && number.style().compareTo(itemStyle) <= 0) {
			return false;
		}
		return text(text, number);
	}

	private boolean isGroup(SourcedText text, Numbering number) {
		if (number.style().compareTo(itemStyle) > 0) {
			return false;
		}
		boolean first = lastItem == 0 && lastGroup == 0;
		Numbering next = numbering(end + 1);
		if (number.style() == itemStyle) {
			// Groups and items are numbered alike: only the two sequences tell them apart.
			boolean itemFollows = next != null && next.style() == itemStyle
					&& (next.ordinal() == 1 || next.ordinal() == lastItem + 1);
			boolean goesOn = lastGroup > 0 && number.ordinal() == lastGroup + 1 && number.ordinal() != lastItem + 1;
			return first ? groupStyle == itemStyle : goesOn && itemFollows && !LineForms.endsWith(text, "。；");
		}
		boolean itemFollows = next != null && next.style() == itemStyle;
		boolean goesOn = number.ordinal() == lastGroup + 1;
		return itemFollows && (first || goesOn) || goesOn && lastGroup > 0 && (stops(end + 1) || !LineForms.isHeading(text));
	}

	private boolean isItem(Numbering number) {
		boolean goesOn = number.ordinal() == lastItem + 1;
		if (goesOn || groupJustOpened) {
			return number.sure() || goesOn || number.ordinal() == 1;
		}
		if (!number.sure()) {
			return false;
		}
		Numbering next = numbering(end + 1);
		return number.ordinal() > 1 || next != null && next.style() == itemStyle;
	}

	private boolean group(SourcedText text, Numbering number) {
		finishItem();
		groupStyle = number.style();
		lastGroup = number.ordinal();
		groupJustOpened = true;
		elements.add(new Element(Role.GROUP, text));
		return true;
	}

	private boolean item(SourcedText text, Numbering number) {
		boolean chineseAgain = number.ordinal() == 1 && lastItem > 0 && !groupJustOpened && number.style() != Style.DIGIT;
		if (chineseAgain) {
			return false;
		}
		finishItem();
		lastItem = number.ordinal();
		groupJustOpened = false;
		elements.add(new Element(Role.ITEM, text));
		return true;
	}

	private void finishItem() {
		if (lastItem > 0 && !groupJustOpened) {
			usualDescriptions = Math.max(usualDescriptions, descriptions);
		}
		descriptions = 0;
	}

	private boolean text(SourcedText text, Numbering number) {
		boolean subordinate = number != null && number.sure();
		if (!subordinate && !itemsGoOn() && descriptions >= expectedDescriptions()) {
			return false;
		}
		descriptions++;
		elements.add(new Element(Role.TEXT, text));
		return true;
	}

	/** Whether after this paragraph and perhaps some more the next item comes. */
	private boolean itemsGoOn() {
		int next = end + 1;
		while (!stops(next) && Numbering.of(cursor.text(next)) == null && next - end < LONGEST_DESCRIPTION) {
			next++;
		}
		Numbering number = numbering(next);
		return number != null && number.style() == itemStyle && number.ordinal() == lastItem + 1;
	}

	private int expectedDescriptions() {
		if (usualDescriptions >= 0) {
			return usualDescriptions;
		}
		SourcedText item = elements.get(elements.size() - 1).text();
		boolean nameOnly = item.length() <= LineForms.SHORT && !LineForms.contains(item, "。；，");
		return nameOnly ? 1 : 0;
	}
}
