package org.planwright.exchange.recognise;

import java.util.ArrayList;
import java.util.List;

import org.planwright.exchange.document.Block;
import org.planwright.exchange.document.FrameBlock;
import org.planwright.exchange.document.ParagraphBlock;
import org.planwright.exchange.document.SourceRange;
import org.planwright.exchange.document.TableBlock;
import org.planwright.exchange.document.TableCell;
import org.planwright.exchange.document.TableRow;

/** Titles of boxes and notes that were drawn as rows of a table, each over all its width: they become paragraphs before and after it. */
final class TableTitles {

	private TableTitles() {
	}

	static List<Block> apart(List<Block> blocks) {
		List<Block> result = new ArrayList<>(blocks.size());
		for (Block block : blocks) {
			switch (block) {
				case TableBlock table -> apart(table, result);
				case FrameBlock frame -> result.add(new FrameBlock(apart(frame.blocks()), frame.range()));
				default -> result.add(block);
			}
		}
		return result;
	}

	private static void apart(TableBlock table, List<Block> result) {
		List<TableRow> rows = table.rows();
		int from = 0;
		int to = rows.size();
		ParagraphBlock title = only(rows.get(0));
		boolean box = title != null && rows.size() > 1 && LineForms.box(title.text()) != null;
		if (box) {
			from++;
		}
		while (to > from + 1 && only(rows.get(to - 1)) != null && LineForms.isNote(only(rows.get(to - 1)).text())) {
			to--;
		}
		List<Block> parts = new ArrayList<>();
		if (box) {
			parts.add(title);
		}
		List<TableRow> kept = rows.subList(from, to);
		addRows(kept, parts);
		for (TableRow row : rows.subList(to, rows.size())) {
			parts.add(only(row));
		}
		if (box) {
			result.add(new FrameBlock(parts, table.range()));
		} else {
			result.addAll(parts);
		}
	}

	/** Rows of which each has one text are paragraphs drawn in a table. */
	private static void addRows(List<TableRow> rows, List<Block> parts) {
		boolean prose = rows.stream().allMatch(row -> row.filled() <= 1 && row.cells().stream().anyMatch(cell -> cell.merge() != TableCell.Merge.NONE));
		if (prose) {
			rows.stream().map(TableTitles::only).filter(paragraph -> paragraph != null).forEach(parts::add);
		} else if (!rows.isEmpty()) {
			SourceRange range = rows.getFirst().range().union(rows.getLast().range());
			parts.add(new TableBlock(rows, range));
		}
	}

	/** The only text of a row as a paragraph; null when it has none or several. */
	private static ParagraphBlock only(TableRow row) {
		TableCell found = null;
		for (TableCell cell : row.cells()) {
			if (!cell.text().isEmpty()) {
				if (found != null) {
					return null;
				}
				found = cell;
			}
		}
		return found == null ? null : new ParagraphBlock(found.runs(), found.range());
	}
}
