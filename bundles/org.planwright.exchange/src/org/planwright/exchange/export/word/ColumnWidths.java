package org.planwright.exchange.export.word;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

import org.planwright.exchange.export.printed.Printed;
import org.planwright.exchange.export.printed.Span;
import org.planwright.exchange.export.printed.TableGrid;

/**
 * How wide the columns of a table are: all together as wide as the page, each at least as wide as its numbers and its short texts, and what is left goes to
 * those with the longest texts.
 */
final class ColumnWidths {

	/** Width of half a Chinese character of a cell's text. */
	private static final int HALF_CHARACTER = 105;
	private static final int PADDING = 220;
	private static final int WIDEST = 60;
	private static final int NARROWEST = 4;
	/** Texts up to this width are not broken. */
	private static final int SHORT = 8;
	private static final Pattern NUMBER = Pattern.compile("[\\x21-\\x7E≥≤＞＜—\\[\\]]+");

	private final int[] least;
	private final int[] most;
	private final double[] more;

	private ColumnWidths(TableGrid table) {
		least = new int[table.width()];
		most = new int[least.length];
		more = new double[least.length];
		Arrays.fill(least, NARROWEST);
		List<TableGrid.Place> single = table.places().stream().filter(place -> place.columns() == 1).toList();
		single.forEach(place -> least[place.column()] = Math.max(least[place.column()], least(place.cell())));
		for (TableGrid.Place place : single) {
			int width = Math.min(WIDEST, width(place.cell()));
			most[place.column()] = Math.max(most[place.column()], width);
			more[place.column()] += Math.max(0, width - least[place.column()]);
		}
	}

	/** Widths in twentieths of a point. */
	static int[] of(TableGrid table, int total) {
		return new ColumnWidths(table).fit(total);
	}

	private static int width(Printed.Cell cell) {
		return cell.text().stream().map(Span::text).mapToInt(ColumnWidths::halves).sum();
	}

	/** Headings and the names of categories may take two lines. */
	private static int least(Printed.Cell cell) {
		int width = width(cell);
		if (cell.head()) {
			return width <= NARROWEST ? width : Math.max(NARROWEST, (width + 3) / 4 * 2);
		}
		return NUMBER.matcher(Runs.plain(cell.text())).matches() ? Math.min(width, 2 * SHORT) : Math.min(width, SHORT);
	}

	/** How many halves of a Chinese character a text is wide. */
	static int halves(String text) {
		return text.codePoints().map(c -> c < 0x2000 ? 1 : 2).sum();
	}

	private int[] fit(int total) {
		double left = (double) (total - PADDING * least.length) / HALF_CHARACTER - Arrays.stream(least).sum();
		double[] wide = Arrays.stream(least).asDoubleStream().toArray();
		double sum = Arrays.stream(more).sum();
		if (left > 0 && sum > 0) {
			for (int i = 0; i < wide.length; i++) {
				wide[i] += Math.min(left * more[i] / sum, Math.max(0, most[i] - least[i]));
			}
		}
		double all = Arrays.stream(wide).sum() * HALF_CHARACTER + PADDING * wide.length;
		int[] widths = new int[wide.length];
		int rest = total;
		for (int i = 0; i < widths.length; i++) {
			widths[i] = i == widths.length - 1 ? rest : (int) Math.round(total * (wide[i] * HALF_CHARACTER + PADDING) / all);
			rest -= widths[i];
		}
		return widths;
	}
}
