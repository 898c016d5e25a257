package org.planwright.ui.projects;

import java.nio.file.Path;
import java.util.List;

import org.planwright.exchange.monitor.MonitoringBeside;
import org.planwright.exchange.sheet.ColumnMeaning;
import org.planwright.exchange.sheet.Meaning;
import org.planwright.ide.tables.Fields;
import org.planwright.ide.tables.PlanTable;
import org.planwright.ide.tables.ProjectRows;
import org.planwright.ide.tables.TableCell;
import org.planwright.ide.tables.TableRow;
import org.planwright.model.plan.Plan;
import org.planwright.rules.monitoring.MonitoringRules;
import org.planwright.ui.grid.GridView;
import org.planwright.ui.rules.RuleBook;

/** 项目库: the projects of the active plan, or of all, with what they come to and what is missing; edited in place, also many at once. */
public final class ProjectsView extends GridView {

	/** The view's id. */
	public static final String ID = "org.planwright.ui.projects";

	@Override
	protected PlanTable table(Plan plan, Path file) {
		MonitoringRules rules = RuleBook.language().getInstance(MonitoringRules.class);
		MonitoringBeside reported = MonitoringBeside.of(plan, file, rules, RuleBook.locale());
		return ProjectRows.of(plan, file, reported.monitoring()).with(reported.remarks());
	}

	@Override
	protected List<ColumnMeaning> groups() {
		return List.of(Fields.PLAN, ColumnMeaning.of(Meaning.BOX), ColumnMeaning.of(Meaning.CATEGORY), ColumnMeaning.of(Meaning.LEAD), ColumnMeaning.of(Meaning.PLACE),
				ColumnMeaning.of(Meaning.SUPPORTS), Fields.PROGRESS);
	}

	@Override
	protected ColumnMeaning usualGroup() {
		return ColumnMeaning.of(Meaning.BOX);
	}

	@Override
	protected String summary(List<TableRow> shown) {
		long incomplete = shown.stream().filter(row -> row.cells().values().stream().anyMatch(TableCell::isMissing)).count();
		return Messages.bind(Messages.summary, shown.size(), incomplete);
	}

	@Override
	protected String title() {
		return Messages.title;
	}
}
