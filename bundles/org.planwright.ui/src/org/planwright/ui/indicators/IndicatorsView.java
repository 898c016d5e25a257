package org.planwright.ui.indicators;

import java.nio.file.Path;
import java.util.List;

import org.planwright.exchange.monitor.MonitoringBeside;
import org.planwright.exchange.sheet.ColumnMeaning;
import org.planwright.exchange.sheet.Meaning;
import org.planwright.ide.tables.Fields;
import org.planwright.ide.tables.IndicatorRows;
import org.planwright.ide.tables.PlanTable;
import org.planwright.ide.tables.TableRow;
import org.planwright.model.plan.IndicatorAttribute;
import org.planwright.model.plan.Plan;
import org.planwright.rules.monitoring.MonitoringRules;
import org.planwright.ui.grid.GridView;
import org.planwright.ui.rules.RuleBook;

/** 指标表: the indicators of the active plan, or of all, with the columns of the printed table; edited in place. */
public final class IndicatorsView extends GridView {

	/** The view's id. */
	public static final String ID = "org.planwright.ui.indicators";

	private static final ColumnMeaning ATTRIBUTE = ColumnMeaning.of(Meaning.ATTRIBUTE);

	@Override
	protected PlanTable table(Plan plan, Path file) {
		MonitoringRules rules = RuleBook.language().getInstance(MonitoringRules.class);
		MonitoringBeside reported = MonitoringBeside.of(plan, file, rules, RuleBook.locale());
		return IndicatorRows.of(plan, file, reported.monitoring()).with(reported.remarks());
	}

	@Override
	protected List<ColumnMeaning> groups() {
		return List.of(Fields.PLAN, ColumnMeaning.of(Meaning.CATEGORY), ATTRIBUTE, ColumnMeaning.of(Meaning.LEAD), Fields.PROGRESS);
	}

	@Override
	protected ColumnMeaning usualGroup() {
		return ColumnMeaning.of(Meaning.CATEGORY);
	}

	@Override
	protected String summary(List<TableRow> shown) {
		long binding = shown.stream().filter(row -> row.cell(ATTRIBUTE).text().equals(IndicatorAttribute.BINDING.getLiteral())).count();
		return Messages.bind(Messages.summary, shown.size(), binding);
	}

	@Override
	protected String title() {
		return Messages.title;
	}
}
