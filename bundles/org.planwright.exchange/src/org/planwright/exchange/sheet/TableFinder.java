package org.planwright.exchange.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.planwright.model.text.Widths;

/**
 * Finds the tables of a spreadsheet: the heading is told by its words, in one row or several with merged cells, below titles, units and notes; a sheet may have
 * several tables below each other.
 */
public final class TableFinder {

	private static final int HEADING_ROWS = 3;
	/** A first table begins among so many rows that hold something. */
	private static final int BEFORE_FIRST = 30;
	private static final double UNKNOWN_COSTS = 0.3;
	private static final double ROW_COSTS = 0.05;
	private static final int LEAST_KNOWN = 2;

	private final SheetFile file;
	private final HeaderWords words;
	private final PlanYears years;
	private final List<SheetTable> tables = new ArrayList<>();
	private final List<SheetRemark> remarks;

	private TableFinder(SheetFile file, HeaderWords words, PlanYears years) {
		this.file = file;
		this.words = words;
		this.years = years;
		remarks = new ArrayList<>(file.remarks());
	}

	/**
	 * The tables of a file.
	 *
	 * @param years of the plan that they are for; {@link PlanYears#UNKNOWN} when there is none
	 */
	public static FoundTables find(SheetFile file, HeaderWords words, PlanYears years) {
		TableFinder finder = new TableFinder(file, words, years);
		file.grids().forEach(finder::sheet);
		return new FoundTables(finder.tables, finder.remarks);
	}

	/** A heading: its first row and the one behind its last, both as indexes. */
	private record Heading(int from, int to, TableKind kind, List<SheetColumn> columns, double score) {
	}

	private void sheet(SheetGrid grid) {
		int before = tables.size();
		int at = 0;
		Optional<Heading> heading = next(grid, 0);
		while (heading.isPresent()) {
			Optional<Heading> following = next(grid, heading.get().to() + 1);
			while (following.isPresent() && signature(following.get()).equals(signature(heading.get()))) {
				following = next(grid, following.get().to());
			}
			int end = following.map(Heading::from).orElse(grid.rows().size());
			table(grid, at, heading.get(), end);
			at = end;
			heading = following;
		}
		if (tables.size() == before && !grid.rows().isEmpty()) {
			remarks.add(SheetRemark.of(SheetRemark.Kind.NO_TABLE, file.name(), SheetPlace.isWhole(file.name(), grid.name()) ? "" : grid.name()));
		}
	}

	private static String signature(Heading heading) {
		return heading.columns().stream().map(SheetColumn::heading).toList().toString();
	}

	/** The next heading from a row on. */
	private Optional<Heading> next(SheetGrid grid, int from) {
		int limit = from == 0 ? Math.min(BEFORE_FIRST, grid.rows().size()) : grid.rows().size();
		for (int i = from; i < limit; i++) {
			if (grid.rows().get(i).cells().size() < LEAST_KNOWN) {
				continue;
			}
			Optional<Heading> best = at(grid, i);
			if (best.isPresent()) {
				// a heading of several rows may begin where its first row alone would do
				Optional<Heading> below = i + 1 < limit ? at(grid, i + 1) : Optional.empty();
				return below.isPresent() && below.get().score() > best.get().score() ? below : best;
			}
		}
		return Optional.empty();
	}

	private Optional<Heading> at(SheetGrid grid, int from) {
		Heading best = null;
		for (int rows = 1; rows <= HEADING_ROWS && from + rows <= grid.rows().size(); rows++) {
			List<String> headings = new Headings(grid).of(from, from + rows);
			for (TableKind kind : TableKind.values()) {
				List<SheetColumn> columns = new ColumnGuesser(words, kind, headings, years).columns();
				Heading heading = new Heading(from, from + rows, kind, columns, score(columns, rows));
				if (isHeading(columns) && (best == null || heading.score() > best.score())) {
					best = heading;
				}
			}
			if (from + rows < grid.rows().size() && !mayContinue(grid.rows().get(from + rows))) {
				break;
			}
		}
		return Optional.ofNullable(best);
	}

	/** A row of data has numbers that are no years, or long texts. */
	private static boolean mayContinue(SheetRow row) {
		return row.cells().stream().noneMatch(cell -> cell.kind() == SheetCell.Kind.NUMBER && !cell.text().matches("(19|20)\\d\\d年?")
				|| cell.text().matches("[≥≤<>]?\\d+(\\.\\d+)?%?") && !cell.text().matches("(19|20)\\d\\d"));
	}

	private static boolean isHeading(List<SheetColumn> columns) {
		boolean named = columns.stream().anyMatch(column -> column.meaning().meaning() == Meaning.NAME && column.confidence() >= SheetColumn.SURE);
		return named && columns.stream().filter(column -> !column.isUnknown()).count() >= LEAST_KNOWN;
	}

	private static double score(List<SheetColumn> columns, int rows) {
		return columns.stream().mapToDouble(column -> column.isUnknown() ? -UNKNOWN_COSTS : column.confidence()).sum() - rows * ROW_COSTS;
	}

	private void table(SheetGrid grid, int above, Heading heading, int end) {
		String title = "";
		String unit = "";
		for (SheetRow row : grid.rows().subList(above, heading.from())) {
			for (SheetCell cell : row.cells()) {
				String stated = words.unitNote(cell.text());
				unit = stated.isEmpty() ? unit : stated;
				boolean isTitle = title.isEmpty() && stated.isEmpty() && row.cells().size() <= 2 && !cell.text().matches("附[件表]\\s*\\d*[:：]?") && !words.isFooter(cell.text());
				title = isTitle ? cell.text().replace("\n", "") : title;
			}
		}
		List<SheetRow> rows = new ArrayList<>();
		boolean ended = false;
		for (SheetRow row : grid.rows().subList(heading.to(), end)) {
			ended |= row.cells().size() <= 2 && words.isFooter(row.cells().get(0).text());
			if (isEntry(row, heading) && !ended) {
				rows.add(row);
			} else {
				leaveOut(grid, row, heading);
			}
		}
		tables.add(new SheetTable(file.name(), grid.name(), heading.kind(), title, unit, grid.rows().get(heading.from()).number(), heading.columns(), rows));
	}

	private boolean isEntry(SheetRow row, Heading heading) {
		String first = row.cells().get(0).text();
		String name = heading.columns().stream().filter(column -> column.meaning().meaning() == Meaning.NAME).map(column -> row.text(column.index())).findFirst().orElse("");
		boolean repeated = heading.columns().stream().filter(column -> !row.text(column.index()).isEmpty())
				.allMatch(column -> column.heading().endsWith(Headings.clean(row.text(column.index()))));
		return !repeated && !words.isFooter(first) && !words.isFooter(name);
	}

	private void leaveOut(SheetGrid grid, SheetRow row, Heading heading) {
		String text = String.join(" ", row.cells().stream().map(cell -> cell.text().replace("\n", " ")).toList());
		boolean repeated = heading.columns().stream().anyMatch(column -> column.heading().equals(Widths.withoutBlanks(row.text(column.index()))));
		if (!repeated) {
			remarks.add(SheetRemark.of(SheetRemark.Kind.ROW_LEFT_OUT, file.name(), SheetPlace.of(file.name(), grid.name(), Integer.toString(row.number())), text));
		}
	}
}
