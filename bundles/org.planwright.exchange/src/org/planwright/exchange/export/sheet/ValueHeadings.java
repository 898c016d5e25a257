package org.planwright.exchange.export.sheet;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.planwright.exchange.export.printed.ColumnOrder;
import org.planwright.exchange.sheet.Meaning;
import org.planwright.exchange.sheet.PlanYears;
import org.planwright.model.plan.Block;
import org.planwright.model.plan.CellRole;
import org.planwright.model.plan.Columns;
import org.planwright.model.plan.Frame;
import org.planwright.model.plan.FrameLine;
import org.planwright.model.plan.Plan;

/** Headings of columns with values of indicators, as a plan has them. */
public final class ValueHeadings {

	private final PlanYears years;
	private final Map<Meaning, String> headings = new EnumMap<>(Meaning.class);

	/** The headings of the tables of a plan. */
	public ValueHeadings(Plan plan) {
		years = PlanYears.of(plan);
		for (Block block : plan.getBlocks()) {
			if (block instanceof Frame frame && !frame.indicators().isEmpty()) {
				frame.getLines().forEach(this::headings);
			}
		}
	}

	/** The plan's own headings of columns, as long as they tell one column from another. */
	private void headings(FrameLine line) {
		if (line instanceof Columns columns) {
			List<CellRole> roles = ColumnOrder.roles(columns.getColumns());
			for (int i = 0; i < roles.size(); i++) {
				String heading = columns.getColumns().get(i).getHeading();
				if (heading != null && !isShared(heading)) {
					Meaning.ofCell(roles.get(i)).ifPresent(meaning -> headings.putIfAbsent(meaning, heading));
				}
			}
		}
	}

	/** Whether a column holds annual averages as well as totals (年均/累计). */
	public static boolean isShared(String heading) {
		return heading.contains("年均") && heading.contains("累计");
	}

	/** The heading of a column of values: the plan's own, else one that names the year. */
	public String of(Meaning meaning) {
		String stated = headings.get(meaning);
		if (stated != null) {
			return stated;
		}
		return switch (meaning) {
			case BASE -> years.base() > 0 ? years.base() + "年基期" : "基期";
			case TARGET -> years.end() > 0 ? years.end() + "年目标" : "目标";
			case HORIZON -> years.horizon() > 0 ? years.horizon() + "年远景目标" : "远景目标";
			case EARLIER -> "往期";
			case MID -> "中期";
			case AVERAGE -> "年均";
			case CUMULATIVE -> "累计";
			default -> throw new IllegalArgumentException(meaning.name());
		};
	}
}
