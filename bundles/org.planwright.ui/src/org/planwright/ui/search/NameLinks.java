package org.planwright.ui.search;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.hyperlink.IHyperlink;
import org.eclipse.jface.text.hyperlink.IHyperlinkDetector;
import org.eclipse.ui.IEditorPart;

/**
 * Names as links, for Ctrl and a click: those in 「」, behind 支撑 and 上级 and in the line of the upper plan. Looks at the line only, since it is asked whenever the
 * mouse moves; what the name stands for is found when the link is opened.
 */
public final class NameLinks implements IHyperlinkDetector {

	private static final String SEPARATORS = " \t　、@";
	private static final String UPPER_PLAN = "上位规划";

	private final IEditorPart editor;

	public NameLinks(IEditorPart editor) {
		this.editor = editor;
	}

	@Override
	public IHyperlink[] detectHyperlinks(ITextViewer viewer, IRegion region, boolean several) {
		try {
			IDocument document = viewer.getDocument();
			IRegion line = document.getLineInformationOfOffset(region.getOffset());
			String text = document.get(line.getOffset(), line.getLength());
			IRegion name = name(text, region.getOffset() - line.getOffset());
			return name == null ? null : new IHyperlink[] { new NameLink(document, new Region(line.getOffset() + name.getOffset(), name.getLength())) };
		} catch (BadLocationException e) {
			return null;
		}
	}

	/** The name around a column of a line; null when there is none. */
	static IRegion name(String line, int column) {
		int open = line.lastIndexOf('「', Math.min(column, line.length()));
		int close = open < 0 ? -1 : line.indexOf('」', open);
		if (close >= column) {
			int dot = line.lastIndexOf('.', close);
			int start = open + 1 < line.length() && "=＝".indexOf(line.charAt(open + 1)) >= 0 ? open + 2 : open + 1;
			return dot > start ? new Region(start, dot - start) : null;
		}
		String trimmed = line.strip();
		boolean attributes = trimmed.startsWith("@");
		if (!attributes && !trimmed.startsWith(UPPER_PLAN)) {
			return null;
		}
		String separators = attributes ? SEPARATORS : SEPARATORS + ":：";
		int start = column;
		while (start > 0 && separators.indexOf(line.charAt(start - 1)) < 0) {
			start--;
		}
		int end = column;
		while (end < line.length() && separators.indexOf(line.charAt(end)) < 0) {
			end++;
		}
		boolean named = attributes ? isBehindKey(line.substring(0, start)) : start > line.indexOf(UPPER_PLAN);
		return start < end && named ? new Region(start, end - start) : null;
	}

	/** Whether the last word that no 、 follows is a key whose values are names of elements. */
	private static boolean isBehindKey(String before) {
		String rest = before.stripTrailing();
		while (rest.endsWith("、")) {
			int blank = Math.max(rest.lastIndexOf(' '), rest.lastIndexOf('　'));
			int comma = rest.lastIndexOf('、', rest.length() - 2);
			rest = rest.substring(0, Math.max(0, Math.max(blank, comma < 0 ? -1 : comma + 1)));
			rest = rest.endsWith("、") ? rest : rest.stripTrailing();
		}
		return rest.endsWith("支撑") || rest.endsWith("上级");
	}

	private final class NameLink implements IHyperlink {

		private final IDocument document;
		private final IRegion region;

		NameLink(IDocument document, IRegion region) {
			this.document = document;
			this.region = region;
		}

		@Override
		public IRegion getHyperlinkRegion() {
			return region;
		}

		@Override
		public String getTypeLabel() {
			return null;
		}

		@Override
		public String getHyperlinkText() {
			return Messages.openDefinition;
		}

		@Override
		public void open() {
			Definitions.open(editor, document, region.getOffset());
		}
	}
}
