package org.planwright.ide.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.planwright.exchange.export.printed.ColumnOrder;
import org.planwright.exchange.export.printed.RowAdditions;
import org.planwright.exchange.export.sheet.ValueHeadings;
import org.planwright.exchange.sheet.ColumnMeaning;
import org.planwright.exchange.sheet.Meaning;
import org.planwright.ide.LocalTexts;
import org.planwright.model.plan.Cell;
import org.planwright.model.plan.CellRole;
import org.planwright.model.plan.Columns;
import org.planwright.model.plan.Frame;
import org.planwright.model.plan.Indicator;
import org.planwright.model.plan.Plan;
import org.planwright.model.text.Widths;
import org.planwright.rules.monitoring.Monitoring;

/** The columns of a plan's table of indicators: those that it names, in its order and with its headings, then what its rows say besides, then what its attribute lines say. */
final class IndicatorColumns {

	private static final List<CellRole> ALWAYS = List.of(CellRole.BASE, CellRole.TARGET);
	private static final List<Meaning> DETAILS = List.of(Meaning.LEAD, Meaning.DIRECTION, Meaning.SUPPORT, Meaning.DEFINITION, Meaning.CODE, Meaning.REMARK);
	private static final LocalTexts TEXTS = new LocalTexts(IndicatorColumns.class);

	private final List<TableColumn> all = new ArrayList<>();
	private final List<Indicator> indicators;
	private final ValueHeadings headings;
	private boolean shareOne;
	private boolean estimated;

	IndicatorColumns(Plan plan, ValueHeadings headings, Optional<Monitoring> monitoring) {
		this.indicators = plan.indicators();
		this.headings = headings;
		Columns named = named(plan);
		shareOne = !both() && (named == null || named.getColumns().stream().anyMatch(column -> column.getRole() == CellRole.AVERAGE && column.getHeading() != null && ValueHeadings.isShared(column.getHeading())));
		if (named != null) {
			named(named);
		}
		missing();
		DETAILS.forEach(meaning -> add(Fields.of(meaning), label(meaning), width(meaning), false, false));
		monitoring.ifPresent(found -> {
			add(Fields.REACHED, TEXTS.get("column.reached", Integer.toString(found.year())), 6, true, true);
			add(Fields.PROGRESS, TEXTS.get("column.progress"), 4, false, true);
		});
	}

	List<TableColumn> all() {
		return List.copyOf(all);
	}

	/** Whether annual averages and totals are in one column, the one of averages. */
	boolean shareOne() {
		return shareOne;
	}

	/** Whether the heading of the base values says that they are estimated. */
	boolean saysEstimated() {
		return estimated;
	}

	private static Columns named(Plan plan) {
		return plan.getBlocks().stream().filter(block -> block instanceof Frame frame && !frame.indicators().isEmpty()).flatMap(block -> ((Frame) block).getLines().stream())
				.filter(Columns.class::isInstance).map(Columns.class::cast).findFirst().orElse(null);
	}

	/** Whether an indicator has an average and a total, for which one column is not enough. */
	private boolean both() {
		return indicators.stream().anyMatch(indicator -> states(indicator, CellRole.AVERAGE) && states(indicator, CellRole.CUMULATIVE));
	}

	private static boolean states(Indicator indicator, CellRole role) {
		return indicator.getCells().stream().anyMatch(cell -> cell.getRole() == role && cell.getValue() != null);
	}

	private void named(Columns named) {
		List<CellRole> roles = ColumnOrder.roles(named.getColumns());
		for (int i = 0; i < roles.size(); i++) {
			String stated = named.getColumns().get(i).getHeading();
			String heading = stated == null ? "" : Widths.trim(stated);
			switch (roles.get(i)) {
				case CATEGORY -> add(Fields.of(Meaning.CATEGORY), heading, 5, false, true);
				case INDICATOR -> add(Fields.of(Meaning.NAME), heading, 20, false, true);
				case UNIT -> add(Fields.of(Meaning.UNIT), heading, 6, false, true);
				case ATTRIBUTE -> add(Fields.of(Meaning.ATTRIBUTE), heading, 4, false, true);
				case OTHER -> other(heading, "栏" + (i + 1));
				default -> {
					estimated |= roles.get(i) == CellRole.BASE && RowAdditions.saysEstimated(heading);
					add(Fields.of(Meaning.ofCell(roles.get(i)).orElseThrow()), heading, 8, roles.get(i) != CellRole.REMARK, true);
				}
			}
		}
	}

	private void other(String heading, String key) {
		if (ColumnOrder.isNumber(heading)) {
			add(Fields.of(Meaning.NUMBER), heading, 3, true, true);
		} else {
			add(Fields.position(key), heading, 7, true, true);
		}
	}

	/** What the rows have and no named column shows. */
	private void missing() {
		boolean first = all.isEmpty();
		if (first) {
			add(Fields.of(Meaning.CATEGORY), label(Meaning.CATEGORY), 5, false, true);
		}
		add(Fields.of(Meaning.NAME), TEXTS.get("column.indicator"), 20, false, true);
		add(Fields.of(Meaning.UNIT), label(Meaning.UNIT), 6, false, true);
		Meaning.cells().forEach((role, meaning) -> {
			boolean in = role == CellRole.CUMULATIVE && shareOne;
			boolean stated = indicators.stream().anyMatch(indicator -> states(indicator, role)) || role == CellRole.AVERAGE && shareOne && anyTotal();
			if (!in && (stated || ALWAYS.contains(role))) {
				boolean text = role == CellRole.REMARK;
				String heading = text ? label(Meaning.REMARK) : role == CellRole.AVERAGE && shareOne ? TEXTS.get("column.shared") : headings.of(meaning);
				add(Fields.of(meaning), heading, 8, !text, true);
			}
		});
		indicators.stream().flatMap(indicator -> indicator.getCells().stream()).filter(cell -> cell.getRole() == CellRole.OTHER && cell.getValue() != null).map(Cell::getKey).distinct()
				.sorted().forEach(key -> add(Fields.position(key), key, 7, true, true));
		add(Fields.of(Meaning.ATTRIBUTE), label(Meaning.ATTRIBUTE), 4, false, true);
		if (first) {
			add(Fields.of(Meaning.NUMBER), label(Meaning.NUMBER), 3, true, false);
		}
	}

	private boolean anyTotal() {
		return indicators.stream().anyMatch(indicator -> states(indicator, CellRole.CUMULATIVE));
	}

	private String label(Meaning meaning) {
		return Fields.heading(Fields.of(meaning));
	}

	static int width(Meaning meaning) {
		return switch (meaning) {
			case DIRECTION -> 4;
			case CODE -> 5;
			default -> 10;
		};
	}

	private void add(ColumnMeaning field, String heading, int width, boolean numbers, boolean usual) {
		if (all.stream().noneMatch(column -> column.field().equals(field))) {
			all.add(new TableColumn(field, heading, width, numbers, usual));
		}
	}
}
