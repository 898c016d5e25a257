package org.planwright.exchange.recognise;

import java.util.ArrayList;
import java.util.List;

import org.planwright.exchange.document.Block;
import org.planwright.exchange.document.ParagraphBlock;
import org.planwright.exchange.document.Run;
import org.planwright.exchange.document.SourceRange;
import org.planwright.exchange.document.SourcedText;
import org.planwright.exchange.document.TableBlock;
import org.planwright.exchange.document.TableCell;
import org.planwright.exchange.document.TableRow;

/** Headings and entries of a table of contents may have tabs in them: such lines are turned from tables back into paragraphs. */
final class PseudoTables {

	private PseudoTables() {
	}

	static List<Block> dissolve(List<Block> blocks, String original) {
		List<Block> result = new ArrayList<>(blocks.size());
		for (Block block : blocks) {
			if (block instanceof TableBlock table && isPseudo(table)) {
				for (TableRow row : table.rows()) {
					if (row.filled() > 0) {
						addLines(row, original, result);
					}
				}
			} else {
				result.add(block);
			}
		}
		return result;
	}

	private static boolean isPseudo(TableBlock table) {
		long headings = table.rows().stream().filter(row -> {
			Numbering number = Numbering.of(row.text(0));
			return number != null && (number.style().isTitle() || isEntry(row));
		}).count();
		return headings * 2 > table.rows().size();
	}

	private static boolean isEntry(TableRow row) {
		int last = row.cells().size() - 1;
		return last > 0 && last <= 2 && row.text(last).toString().matches("[.…·\\s]*[0-9]{1,4}");
	}

	/** The reader may have taken several lines for one row: each is a paragraph again. */
	private static void addLines(TableRow row, String original, List<Block> result) {
		List<Run> runs = new ArrayList<>();
		TableCell before = null;
		for (TableCell cell : row.cells()) {
			if (before != null) {
				runs.add(new Run(SourcedText.slice(original, before.range().end(), cell.range().start()), null));
			}
			for (Run run : cell.runs()) {
				if (!runs.isEmpty() && isOnNextLine(runs.get(runs.size() - 1), run, original)) {
					addParagraph(runs, result);
				}
				runs.add(run);
			}
			before = cell;
		}
		addParagraph(runs, result);
	}

	private static boolean isOnNextLine(Run last, Run next, String original) {
		SourceRange from = last.text().range();
		SourceRange to = next.text().range();
		return from != null && to != null && original.substring(from.end(), Math.max(from.end(), to.start())).indexOf('\n') >= 0;
	}

	private static void addParagraph(List<Run> runs, List<Block> result) {
		SourceRange range = null;
		for (Run run : runs) {
			SourceRange part = run.text().range();
			range = range == null ? part : part == null ? range : range.union(part);
		}
		if (range != null) {
			result.add(new ParagraphBlock(runs, range));
		}
		runs.clear();
	}
}
