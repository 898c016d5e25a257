package org.planwright.exchange.export.printed;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.planwright.model.plan.Category;
import org.planwright.model.plan.Cell;
import org.planwright.model.plan.CellRole;
import org.planwright.model.plan.Columns;
import org.planwright.model.plan.FrameLine;
import org.planwright.model.plan.Indicator;
import org.planwright.model.text.Widths;
import org.planwright.model.values.CellValue;

/** Lays out an indicator table: the columns as the plan names them, categories merged over their indicators. Nothing that a row says is left out. */
final class IndicatorGrid {

	/** A column. {@code index} is its 1-based place among those that the plan names, 0 for one added; {@code first} whether it is the first of its role. */
	private record PrintedColumn(String heading, CellRole role, int index, boolean first) {
	}

	private static final List<CellRole> VALUES = List.of(CellRole.EARLIER, CellRole.BASE, CellRole.MID, CellRole.TARGET, CellRole.HORIZON, CellRole.AVERAGE,
			CellRole.CUMULATIVE, CellRole.REMARK);

	private final List<FrameLine> lines;
	private final List<Indicator> indicators;
	private final List<PrintedColumn> columns = new ArrayList<>();
	private final Set<CellRole> shown = EnumSet.noneOf(CellRole.class);

	private IndicatorGrid(List<FrameLine> lines) {
		this.lines = lines;
		this.indicators = lines.stream().filter(Indicator.class::isInstance).map(Indicator.class::cast).toList();
		addNamedColumns();
		addMissingColumns();
	}

	/** The rows of the table that lines make: columns, categories and indicators. */
	static List<Printed.Row> rows(List<FrameLine> lines) {
		return new IndicatorGrid(lines).rows();
	}

	private void addNamedColumns() {
		for (FrameLine line : lines) {
			if (line instanceof Columns named && columns.isEmpty()) {
				List<CellRole> roles = ColumnOrder.roles(named.getColumns());
				for (CellRole role : roles) {
					String heading = named.getColumns().get(columns.size()).getHeading();
					columns.add(new PrintedColumn(heading == null ? "" : heading, role, columns.size() + 1, shown.add(role)));
				}
			}
		}
	}

	private void addMissingColumns() {
		boolean none = columns.isEmpty();
		boolean categories = lines.stream().anyMatch(Category.class::isInstance);
		if (none && categories) {
			addColumn(CellRole.CATEGORY);
		}
		if (!shown.contains(CellRole.INDICATOR)) {
			addColumn(CellRole.INDICATOR);
		}
		if (none && indicators.stream().anyMatch(each -> each.getUnit() != null)) {
			addColumn(CellRole.UNIT);
		}
		for (CellRole role : VALUES) {
			if (!shown.contains(role) && !sharesColumn(role) && indicators.stream().anyMatch(each -> isStated(each, role))) {
				addColumn(role);
			}
		}
		if (!shown.contains(CellRole.ATTRIBUTE) && indicators.stream().anyMatch(each -> FacetText.attribute(each) != null)) {
			addColumn(CellRole.ATTRIBUTE);
		}
	}

	/** 年均/累计 is one column with values of two keys. */
	private boolean sharesColumn(CellRole role) {
		return role == CellRole.CUMULATIVE && columns.stream().anyMatch(column -> column.role() == CellRole.AVERAGE && column.heading().contains("累计"));
	}

	private static boolean isStated(Indicator indicator, CellRole role) {
		return indicator.getCells().stream().anyMatch(cell -> cell.getRole() == role && cell.getValue() != null);
	}

	private void addColumn(CellRole role) {
		columns.add(new PrintedColumn(role.getLiteral(), role, 0, shown.add(role)));
	}

	private List<Printed.Row> rows() {
		List<Printed.Row> rows = new ArrayList<>();
		rows.add(new Printed.Row(lines.get(0), columns.stream().map(column -> new Printed.Cell(Span.withMarks(column.heading()), 1, 1, true)).toList()));
		Category category = null;
		int left = 0;
		for (int i = 0; i < lines.size(); i++) {
			if (lines.get(i) instanceof Category next) {
				category = next;
				left = 0;
				if (!shown.contains(CellRole.CATEGORY)) {
					rows.add(new Printed.Row(next, List.of(new Printed.Cell(Span.withMarks(next.getName()), columns.size(), 1, true))));
				} else if (indicatorsFrom(i + 1) == 0) {
					rows.add(emptyCategory(next));
				}
			} else if (lines.get(i) instanceof Indicator indicator) {
				int merged = left == 0 ? indicatorsFrom(i) : 0;
				left = left == 0 ? merged - 1 : left - 1;
				rows.add(row(indicator, category, merged));
			}
		}
		return rows;
	}

	private int indicatorsFrom(int start) {
		int count = 0;
		for (int i = start; i < lines.size() && !(lines.get(i) instanceof Category); i++) {
			count += lines.get(i) instanceof Indicator ? 1 : 0;
		}
		return count;
	}

	private Printed.Row emptyCategory(Category category) {
		return new Printed.Row(category, columns.stream()
				.map(column -> new Printed.Cell(column.role() == CellRole.CATEGORY && column.first() ? Span.withMarks(category.getName()) : List.of(), 1, 1, false)).toList());
	}

	private Printed.Row row(Indicator indicator, Category category, int merged) {
		List<Printed.Cell> cells = new ArrayList<>();
		for (PrintedColumn column : columns) {
			if (column.role() == CellRole.CATEGORY && column.first()) {
				if (merged > 0) {
					cells.add(new Printed.Cell(Span.withMarks(category == null ? "" : category.getName()), 1, merged, true));
				}
			} else {
				cells.add(new Printed.Cell(text(indicator, column), 1, 1, false));
			}
		}
		return new Printed.Row(indicator, cells);
	}

	private List<Span> text(Indicator indicator, PrintedColumn column) {
		if (!column.first()) {
			return byPosition(indicator, column);
		}
		return switch (column.role()) {
			case INDICATOR -> name(indicator);
			case UNIT -> Span.withMarks(indicator.getUnit());
			case ATTRIBUTE -> Span.withMarks(FacetText.attribute(indicator));
			case OTHER, CATEGORY -> byPosition(indicator, column);
			default -> value(indicator, column);
		};
	}

	private List<Span> name(Indicator indicator) {
		String unit = indicator.getUnit() != null && !shown.contains(CellRole.UNIT) ? "（" + indicator.getUnit() + "）" : "";
		return Numbered.join(numberColumn() ? null : indicator.getNumber(), Span.withMarks(RowAdditions.name(indicator) + unit).stream().map(span -> span.naming(indicator)).toList());
	}

	private boolean numberColumn() {
		return columns.stream().anyMatch(IndicatorGrid::isNumberColumn);
	}

	private static boolean isNumberColumn(PrintedColumn column) {
		return column.role() == CellRole.OTHER && ColumnOrder.isNumber(column.heading());
	}

	private List<Span> value(Indicator indicator, PrintedColumn column) {
		CellRole other = column.role() == CellRole.AVERAGE && sharesColumn(CellRole.CUMULATIVE) ? CellRole.CUMULATIVE : column.role();
		for (Cell cell : indicator.getCells()) {
			if (cell.getValue() != null && (cell.getRole() == column.role() || cell.getRole() == other)) {
				return spans(cell.getValue(), column.role() == CellRole.BASE && indicator.isEstimated() && !RowAdditions.saysEstimated(column.heading()));
			}
		}
		return byPosition(indicator, column);
	}

	private List<Span> byPosition(Indicator indicator, PrintedColumn column) {
		if (isNumberColumn(column)) {
			return Span.withMarks(indicator.getNumber());
		}
		String key = "栏" + column.index();
		return indicator.getCells().stream().filter(cell -> key.equals(cell.getKey()) && cell.getValue() != null).findFirst()
				.map(cell -> spans(cell.getValue(), false)).orElse(List.of());
	}

	private static List<Span> spans(CellValue value, boolean estimated) {
		String text = Widths.trim(value.lexeme());
		String mark = value.noteMark().orElse("");
		if (mark.isEmpty() || !text.endsWith(mark)) {
			return List.of(Span.plain(estimated ? RowAdditions.estimated(value) : text));
		}
		return List.of(Span.plain(Widths.trim(text.substring(0, text.length() - mark.length()))), Span.mark(mark));
	}
}
