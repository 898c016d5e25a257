package org.planwright.ui.preview;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.graphics.GC;

/** Widths of characters in a font, measured once: Chinese characters all have the same. In the UI thread. */
final class CharWidths {

	private final int[] narrow = new int[128];
	private final int wide;
	private final int lineHeight;

	/** @param gc has the font */
	CharWidths(GC gc) {
		for (char c = ' '; c < narrow.length; c++) {
			narrow[c] = gc.getAdvanceWidth(c);
		}
		wide = gc.textExtent("国家规划纲要建设发展").x / 10;
		lineHeight = gc.getFontMetrics().getHeight() + 2;
	}

	int lineHeight() {
		return lineHeight;
	}

	int of(char c) {
		return c < narrow.length ? narrow[c] : wide;
	}

	int of(String text) {
		int width = 0;
		for (int i = 0; i < text.length(); i++) {
			width += of(text.charAt(i));
		}
		return width;
	}

	/** The widest piece of a text that is not to be broken. */
	int ofWidestWord(String text) {
		int widest = 0;
		int width = 0;
		for (int i = 0; i < text.length(); i++) {
			boolean goesOn = i > 0 && isWord(text.charAt(i)) && isWord(text.charAt(i - 1));
			width = (goesOn ? width : 0) + of(text.charAt(i));
			widest = Math.max(widest, width);
		}
		return widest;
	}

	/** The lines of a text that has so much room; at least one. A word of Latin letters or a number stays whole where it can. */
	List<String> broken(String text, int room) {
		List<String> lines = new ArrayList<>();
		int start = 0;
		int width = 0;
		for (int i = 0; i < text.length(); i++) {
			width += of(text.charAt(i));
			if (width > room && i > start) {
				int end = breakBefore(text, start, i);
				lines.add(text.substring(start, end).strip());
				start = end;
				width = of(text.substring(start, i + 1));
			}
		}
		lines.add(text.substring(start).strip());
		return lines;
	}

	private static int breakBefore(String text, int start, int at) {
		int end = at;
		while (end > start && isWord(text.charAt(end)) && isWord(text.charAt(end - 1))) {
			end--;
		}
		return end == start ? at : end;
	}

	private static boolean isWord(char c) {
		return c < 0x80 && (Character.isLetterOrDigit(c) || c == '.' || c == '%');
	}
}
