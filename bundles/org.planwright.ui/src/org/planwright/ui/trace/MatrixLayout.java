package org.planwright.ui.trace;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntFunction;

import org.eclipse.swt.graphics.Point;
import org.planwright.exchange.export.text.CharacterCells;
import org.planwright.ide.matrix.TraceMatrix;
import org.planwright.ide.matrix.TraceMatrix.Cell;
import org.planwright.ide.matrix.TraceMatrix.Head;

/**
 * Where rows and columns of a matrix are, in pixels. Columns of signs are narrow, with their heads written from top to bottom; columns of texts are as wide as these.
 */
final class MatrixLayout {

	private static final int LINES = 3;
	/** Characters of a head from top to bottom where there is room, and where there is none. */
	private static final int VERTICAL = 10;
	private static final int LEAST_VERTICAL = 4;
	private static final int MOST_SIGNS = 30;
	private static final int MOST_TEXT = 16;
	/** Cells in an em of Latin letters. */
	private static final double LATIN_CELLS = 1.7;
	/** What of the room heads may take, and what of a head the word about it, in %. */
	private static final int HEADS_SHARE = 45;
	private static final int ABOUT_SHARE = 40;
	private static final String CUT = "…";

	private final TraceMatrix matrix;
	private final int em;
	private final int line;
	private final int headWidth;
	private final int aboutWidth;
	private final int headHeight;
	private final boolean vertical;
	private final int stack;
	private final List<List<String>> rowLabels = new ArrayList<>();
	private final List<List<String>> columnLabels = new ArrayList<>();
	private final int[] columnStarts;
	private final int[] rowStarts;

	/**
	 * @param em    width of a Chinese character
	 * @param line  height of a line
	 * @param width of a text; not kept
	 * @param most  the room for all that is seen at once
	 */
	MatrixLayout(TraceMatrix matrix, int em, int line, ToIntFunction<String> width, Point most) {
		this.matrix = matrix;
		this.em = em;
		this.line = line;
		stack = Math.clamp(most.y * HEADS_SHARE / 100 / line - 2, LEAST_VERTICAL, VERTICAL);
		vertical = matrix.rows().stream().flatMap(row -> row.cells().stream()).allMatch(cell -> cell.text().isEmpty());
		columnStarts = new int[matrix.columns().size() + 1];
		for (int i = 0; i < matrix.columns().size(); i++) {
			columnStarts[i + 1] = columnStarts[i] + column(i, width);
		}
		int about = matrix.rows().stream().mapToInt(row -> width.applyAsInt(row.head().about())).max().orElse(0);
		int longest = Math.max(width.applyAsInt(matrix.corner()), matrix.rows().stream().mapToInt(row -> width.applyAsInt(row.head().label()) + indent(row)).max().orElse(0));
		int room = Math.max(most.x * HEADS_SHARE / 100, most.x - width());
		headWidth = Math.min(longest + about + 2 * em, Math.max(room, 12 * em));
		aboutWidth = Math.min(about, headWidth * ABOUT_SHARE / 100);
		matrix.rows().forEach(row -> rowLabels.add(wrapped(row.head().label(), width, headWidth - aboutWidth - 2 * em - indent(row), LINES)));
		int lines = columnLabels.stream().mapToInt(List::size).max().orElse(1);
		int abouts = matrix.columns().stream().anyMatch(column -> !column.about().isEmpty()) ? line : 0;
		headHeight = (vertical ? columnLabels.stream().flatMap(List::stream).mapToInt(label -> label.codePointCount(0, label.length())).max().orElse(1) : lines) * line + abouts + em;
		rowStarts = new int[matrix.rows().size() + 1];
		for (int i = 0; i < matrix.rows().size(); i++) {
			rowStarts[i + 1] = rowStarts[i] + rowLabels.get(i).size() * line + em / 2;
		}
	}

	private int indent(TraceMatrix.Row row) {
		return row.group() ? 0 : em;
	}

	/** The width of a column; keeps the lines of its head. */
	private int column(int index, ToIntFunction<String> width) {
		Head head = matrix.columns().get(index);
		int about = width.applyAsInt(head.about()) + em;
		if (vertical) {
			columnLabels.add(stacked(head.label()));
			return Math.max(Math.max(2 * em, columnLabels.getLast().size() * (em + em / 4) + em / 2), about);
		}
		int texts = matrix.rows().stream().map(row -> row.cells().get(index)).mapToInt(cell -> width.applyAsInt(cell.shown())).max().orElse(0) + em;
		int wide = Math.max(Math.min(Math.max(texts, 6 * em), MOST_TEXT * em), about);
		columnLabels.add(wrapped(head.label(), width, wide - em, LINES));
		return wide;
	}

	/** A text in lines that are read from top to bottom. */
	private List<String> stacked(String text) {
		int[] points = text.codePoints().toArray();
		List<String> lines = new ArrayList<>();
		int shown = Math.min(points.length, MOST_SIGNS);
		for (int i = 0; i < shown; i += stack) {
			String part = new String(points, i, Math.min(stack, shown - i));
			lines.add(i + stack >= shown && shown < points.length ? part.substring(0, part.length() - 1) + CUT : part);
		}
		return lines;
	}

	private List<String> wrapped(String text, ToIntFunction<String> width, int wide, int most) {
		if (width.applyAsInt(text) <= wide) {
			return List.of(text);
		}
		boolean wholly = CharacterCells.width(text) == 2 * text.length();
		List<String> lines = CharacterCells.wrapped(text, Math.max(2, (int) (wide * (wholly ? 2 : LATIN_CELLS) / em)));
		List<String> shown = new ArrayList<>(lines.subList(0, Math.min(most, lines.size())));
		if (shown.size() < lines.size()) {
			String last = shown.removeLast();
			shown.add(last.substring(0, Math.max(0, last.length() - 1)) + CUT);
		}
		return shown;
	}

	boolean isVertical() {
		return vertical;
	}

	int headWidth() {
		return headWidth;
	}

	int aboutWidth() {
		return aboutWidth;
	}

	int headHeight() {
		return headHeight;
	}

	/** Width of all columns. */
	int width() {
		return columnStarts[columnStarts.length - 1];
	}

	/** Height of all rows. */
	int height() {
		return rowStarts[rowStarts.length - 1];
	}

	int x(int column) {
		return columnStarts[column];
	}

	int width(int column) {
		return columnStarts[column + 1] - columnStarts[column];
	}

	int y(int row) {
		return rowStarts[row];
	}

	int height(int row) {
		return rowStarts[row + 1] - rowStarts[row];
	}

	/** The column at a distance from the first one; -1 for none. */
	int columnAt(int x) {
		return at(columnStarts, x);
	}

	/** The row at a distance from the first one; -1 for none. */
	int rowAt(int y) {
		return at(rowStarts, y);
	}

	private static int at(int[] starts, int place) {
		if (place < 0 || place >= starts[starts.length - 1]) {
			return -1;
		}
		int found = Arrays.binarySearch(starts, place);
		return found >= 0 ? found : -found - 2;
	}

	List<String> rowLabel(int row) {
		return rowLabels.get(row);
	}

	List<String> columnLabel(int column) {
		return columnLabels.get(column);
	}

	int indent(int row) {
		return indent(matrix.rows().get(row));
	}

	int em() {
		return em;
	}

	int line() {
		return line;
	}

	Cell cell(int row, int column) {
		return matrix.rows().get(row).cells().get(column);
	}
}
