package org.planwright.ui.preview;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;

import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.LineBackgroundEvent;
import org.eclipse.swt.custom.LineStyleEvent;
import org.eclipse.swt.custom.PaintObjectEvent;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.ControlListener;
import org.eclipse.swt.events.MouseListener;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.GlyphMetrics;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.PlatformUI;
import org.planwright.exchange.export.printed.Span;
import org.planwright.exchange.preview.PreviewLine;
import org.planwright.exchange.preview.PreviewLine.Kind;
import org.planwright.exchange.preview.TableGrid;
import org.planwright.exchange.preview.Unchanged;
import org.planwright.ui.Tints;

/**
 * Shows the paragraphs of a preview. How each looks is asked for when it is drawn, and only what has changed is set anew, so that a large plan costs little. In
 * the UI thread.
 */
final class PreviewText {

	private static final String FONT = "org.planwright.ui.previewFont";
	private static final int MARGIN = 24;
	private static final int FRAME = 16;

	private final StyledText text;
	private final LocalResourceManager resources;
	private final Tints tints;
	private final Map<TableGrid, GridLayout> layouts = new IdentityHashMap<>();
	private List<PreviewLine> lines = List.of();
	private CharWidths widths;
	private int laidOutFor;

	/** @param open is told the 0-based line of the plan behind what is clicked */
	PreviewText(Composite parent, IntConsumer open) {
		text = new StyledText(parent, SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
		text.setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
		text.setLineSpacing(6);
		resources = new LocalResourceManager(JFaceResources.getResources(), text);
		tints = new Tints(text, resources);
		takeFont();
		text.addLineStyleListener(this::style);
		text.addLineBackgroundListener(this::ground);
		text.addPaintObjectListener(this::paint);
		text.addControlListener(ControlListener.controlResizedAdapter(event -> resized()));
		text.addMouseListener(MouseListener.mouseUpAdapter(event -> {
			if (event.button == 1 && text.getSelectionCount() == 0 && !lines.isEmpty()) {
				open.accept(sourceAt(event.y));
			}
		}));
	}

	StyledText widget() {
		return text;
	}

	List<PreviewLine> lines() {
		return lines;
	}

	/** Takes the font and the colours as they are set now. */
	void takeFont() {
		text.setFont(PlatformUI.getWorkbench().getThemeManager().getCurrentTheme().getFontRegistry().get(FONT));
		GC gc = new GC(text);
		try {
			gc.setFont(text.getFont());
			widths = new CharWidths(gc);
		} finally {
			gc.dispose();
		}
		layouts.clear();
		text.redraw();
	}

	/** Shows these paragraphs; what stays as it was keeps its place on the screen. */
	void show(List<PreviewLine> next) {
		List<PreviewLine> before = lines;
		Unchanged unchanged = Unchanged.between(before, next);
		int head = unchanged.head();
		int tail = unchanged.tail();
		boolean same = head == before.size() && head == next.size();
		lines = next;
		layouts.clear();
		if (before.isEmpty() || head + tail == 0) {
			text.setText(join(next, 0, next.size()));
		} else if (!same) {
			replace(before.size(), head, tail);
		}
	}

	/** The text between the paragraphs that stay; a paragraph goes or comes with the line end before it, or behind it at the top. */
	private void replace(int count, int head, int tail) {
		int keptEnd = count - tail;
		int start = head == 0 ? 0 : text.getOffsetAtLine(head - 1) + text.getLine(head - 1).length();
		int end = keptEnd == count ? text.getCharCount() : head == 0 ? text.getOffsetAtLine(keptEnd)
				: keptEnd == 0 ? 0 : text.getOffsetAtLine(keptEnd - 1) + text.getLine(keptEnd - 1).length();
		String middle = join(lines, head, lines.size() - tail);
		boolean any = head < lines.size() - tail;
		String inserted = !any ? "" : head == 0 ? middle + (tail > 0 ? "\n" : "") : "\n" + middle;
		text.replaceTextRange(start, end - start, inserted);
	}

	private static String join(List<PreviewLine> lines, int from, int to) {
		StringBuilder joined = new StringBuilder();
		for (int i = from; i < to; i++) {
			joined.append(i == from ? "" : "\n").append(lines.get(i).text());
		}
		return joined.toString();
	}

	/** Scrolls so that what prints a 0-based line of the plan, or the nearest above it, is at the top. */
	void reveal(int source) {
		int index = indexOf(source);
		if (index < 0) {
			return;
		}
		int y = text.getLinePixel(index);
		PreviewLine line = lines.get(index);
		if (line.grid() != null) {
			int row = 0;
			while (row + 1 < line.grid().rows() && line.grid().sources().get(row + 1) <= source) {
				row++;
			}
			y += layout(line).top(row);
		}
		text.setTopPixel(Math.max(0, text.getTopPixel() + y - MARGIN));
	}

	/** The first paragraph of those that print the line, or the nearest above it. */
	private int indexOf(int source) {
		int found = -1;
		for (int i = 0; i < lines.size() && lines.get(i).source() <= source; i++) {
			if (found < 0 || lines.get(i).source() > lines.get(found).source()) {
				found = i;
			}
		}
		return found;
	}

	/** The 0-based line of the plan that is printed at a height of the widget. */
	int sourceAt(int y) {
		int index = Math.clamp(text.getLineIndex(y), 0, lines.size() - 1);
		PreviewLine line = lines.get(index);
		return line.grid() == null ? line.source() : line.grid().sources().get(layout(line).rowAt(y - text.getLinePixel(index)));
	}

	private void resized() {
		if (laidOutFor != width()) {
			laidOutFor = width();
			layouts.clear();
			text.redraw();
		}
	}

	private int width() {
		return text.getClientArea().width - 2 * MARGIN;
	}

	private GridLayout layout(PreviewLine line) {
		int indent = line.framed() ? 2 * FRAME : 0;
		return layouts.computeIfAbsent(line.grid(), grid -> new GridLayout(grid, width() - indent, widths));
	}

	private PreviewLine lineAt(int offset) {
		int index = text.getLineAtOffset(offset);
		return index < lines.size() ? lines.get(index) : null;
	}

	private void style(LineStyleEvent event) {
		PreviewLine line = lineAt(event.lineOffset);
		if (line == null) {
			return;
		}
		int em = widths.of('国');
		Kind kind = line.kind();
		boolean centred = kind == Kind.TITLE || kind == Kind.SUBTITLE || kind == Kind.CAPTION || kind == Kind.HEADING && line.level() <= 2;
		event.alignment = centred ? SWT.CENTER : SWT.LEFT;
		int frame = line.framed() ? FRAME : 0;
		event.indent = frame + (kind == Kind.BODY || kind == Kind.ITEM || kind == Kind.HEADING && line.level() > 2 ? 2 * em : 0);
		event.wrapIndent = frame;
		event.styles = line.grid() == null ? styles(line, event.lineOffset) : new StyleRange[] { tableStyle(line, event.lineOffset) };
	}

	private StyleRange tableStyle(PreviewLine line, int offset) {
		StyleRange style = new StyleRange(offset, 1, null, null);
		GridLayout layout = layout(line);
		style.metrics = new GlyphMetrics(layout.height(), 0, layout.width());
		return style;
	}

	private StyleRange[] styles(PreviewLine line, int offset) {
		List<StyleRange> styles = new ArrayList<>();
		Font font = font(line);
		int start = offset;
		for (Span span : line.spans()) {
			StyleRange style = new StyleRange(start, span.text().length(), null, null);
			style.font = font;
			if (span.raised()) {
				style.font = sized(0.7, SWT.NORMAL);
				style.rise = widths.lineHeight() / 3;
			}
			styles.add(style);
			start += span.text().length();
		}
		return styles.toArray(StyleRange[]::new);
	}

	private Font font(PreviewLine line) {
		return switch (line.kind()) {
			case TITLE -> sized(1.7, SWT.BOLD);
			case HEADING -> line.level() == 1 ? sized(1.4, SWT.BOLD) : line.level() == 2 ? sized(1.2, SWT.BOLD) : sized(1, SWT.BOLD);
			case CAPTION, GROUP -> sized(1, SWT.BOLD);
			case NOTE -> sized(0.9, SWT.NORMAL);
			default -> null;
		};
	}

	private Font sized(double factor, int style) {
		int height = (int) Math.round(text.getFont().getFontData()[0].getHeight() * factor);
		return resources.create(FontDescriptor.createFrom(text.getFont()).setHeight(height).setStyle(style));
	}

	private void ground(LineBackgroundEvent event) {
		PreviewLine line = lineAt(event.lineOffset);
		if (line != null && line.framed()) {
			event.lineBackground = tints.of(0.06);
		}
	}

	private void paint(PaintObjectEvent event) {
		PreviewLine line = lineAt(event.style.start);
		if (line == null || line.grid() == null) {
			return;
		}
		GC gc = event.gc;
		int top = event.y + event.ascent - event.style.metrics.ascent;
		Color border = tints.of(0.45);
		Color head = tints.of(0.1);
		Font bold = sized(1, SWT.BOLD);
		int height = text.getClientArea().height;
		layout(line).draw(new GridLayout.Pen() {
			@Override
			public void cell(int x, int y, int width, int cellHeight, boolean isHead) {
				if (isHead) {
					gc.setBackground(head);
					gc.fillRectangle(event.x + x, top + y, width, cellHeight);
				}
				gc.setForeground(border);
				gc.drawRectangle(event.x + x, top + y, width, cellHeight);
			}

			@Override
			public void text(String cellText, int x, int y, boolean isHead) {
				gc.setForeground(text.getForeground());
				gc.setFont(isHead ? bold : text.getFont());
				gc.drawText(cellText, event.x + x, top + y, true);
			}
		}, -top, height - top);
	}
}
