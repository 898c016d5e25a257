package org.planwright.ide.tables;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.planwright.exchange.monitor.ProgressWords;
import org.planwright.exchange.sheet.ColumnMeaning;
import org.planwright.exchange.sheet.Meaning;
import org.planwright.exchange.sheet.PlanFields;
import org.planwright.ide.LocalTexts;
import org.planwright.ide.elements.ElementRef;
import org.planwright.ide.places.NamePlaces;
import org.planwright.model.Details;
import org.planwright.model.plan.Box;
import org.planwright.model.plan.NamedAmount;
import org.planwright.model.plan.Plan;
import org.planwright.model.plan.Project;
import org.planwright.model.plan.QuantityDetail;
import org.planwright.model.quantity.Amount;
import org.planwright.model.text.Widths;
import org.planwright.model.time.YearSpan;
import org.planwright.rules.monitoring.Light;
import org.planwright.rules.monitoring.Monitoring;
import org.planwright.rules.monitoring.Monitoring.ProjectItem;
import org.eclipse.xtext.util.ITextRegion;

/** The projects of a plan as rows: what is said of each, and what is missing. */
public final class ProjectRows {

	/** What a list of projects is asked for: it is shown first, and a project without it is not ready. */
	private static final List<Meaning> EXPECTED = List.of(Meaning.NAME, Meaning.QUANTITY, Meaning.LEAD, Meaning.PERIOD, Meaning.INVESTMENT, Meaning.PLACE, Meaning.SUPPORTS);
	private static final List<Meaning> ON_DEMAND = List.of(Meaning.NUMBER, Meaning.NATURE, Meaning.OWNER, Meaning.SUPPORT, Meaning.DEADLINE, Meaning.REMARK);
	private static final LocalTexts TEXTS = new LocalTexts(ProjectRows.class);

	private final RowKeys keys;
	private final CellTargets targets;
	private final List<TableColumn> columns = new ArrayList<>();
	private final Map<Project, ProjectItem> items = new HashMap<>();

	private ProjectRows(Plan plan, Path file, Optional<Monitoring> monitoring) {
		keys = new RowKeys(file);
		targets = new CellTargets(plan);
		monitoring.ifPresent(found -> found.projects().forEach(item -> items.put(item.project(), item)));
		add(Fields.of(Meaning.BOX), 8, true);
		boolean groups = plan.projects().stream().anyMatch(project -> project.getGroup() != null);
		add(Fields.of(Meaning.CATEGORY), 8, groups);
		EXPECTED.forEach(meaning -> add(Fields.of(meaning), width(meaning), true));
		if (monitoring.isPresent() && items.values().stream().anyMatch(ProjectItem::isReported)) {
			columns.add(new TableColumn(Fields.PROGRESS, TEXTS.get("column.progress"), 4, false, true));
		}
		// the last, so that what is missing is seen before it
		add(Fields.of(Meaning.CONTENT), width(Meaning.CONTENT), plan.projects().stream().anyMatch(project -> !PlanFields.content(project).isEmpty()));
		ON_DEMAND.forEach(meaning -> add(Fields.of(meaning), width(meaning), false));
	}

	/**
	 * The rows of a plan, with headings in the language of the person.
	 *
	 * @param plan       read from text
	 * @param file       absolute
	 * @param monitoring how far it is carried out; empty where nobody says
	 */
	public static PlanTable of(Plan plan, Path file, Optional<Monitoring> monitoring) {
		ProjectRows rows = new ProjectRows(plan, file, monitoring);
		return new PlanTable(file, PlanNames.of(plan, file), rows.columns, plan.projects().stream().map(rows::row).toList(), PlanWords.of(plan));
	}

	private void add(ColumnMeaning field, int width, boolean usual) {
		boolean numbers = field.meaning() == Meaning.INVESTMENT || field.meaning() == Meaning.NUMBER;
		columns.add(new TableColumn(field, field.meaning() == Meaning.NAME ? TEXTS.get("column.project") : Fields.heading(field), width, numbers, usual));
	}

	private static int width(Meaning meaning) {
		return switch (meaning) {
			case NAME -> 18;
			case QUANTITY -> 12;
			case CONTENT -> 24;
			case PERIOD, INVESTMENT -> 7;
			case NUMBER -> 3;
			case NATURE -> 5;
			default -> 10;
		};
	}

	private TableRow row(Project project) {
		Map<ColumnMeaning, String> fields = PlanFields.of(project);
		Map<ColumnMeaning, TableCell> cells = new LinkedHashMap<>();
		for (TableColumn column : columns) {
			cells.put(column.field(), cell(project, column.field(), fields));
		}
		String name = text(project.getName());
		String box = project.eContainer() instanceof Box in ? in.getTitle() != null ? in.getTitle() : in.getNumber() : null;
		return new TableRow(keys.next(name, box), name.isEmpty() ? text(project.getText()) : name, ElementRef.of(project), cells);
	}

	private static String text(String text) {
		return text == null ? "" : Widths.trim(text);
	}

	private TableCell cell(Project project, ColumnMeaning field, Map<ColumnMeaning, String> fields) {
		String text = fields.getOrDefault(field, "");
		TextSpan place = DetailPlaces.of(project, field.meaning());
		TableCell cell = switch (field.meaning()) {
			case NUMBER -> TableCell.of(field, text(project.getNumber()).replaceFirst("[.．、]$", ""), null);
			case NAME -> TableCell.of(field, text(project.getName()), name(project));
			case BOX -> box(project, field);
			case CATEGORY -> TableCell.of(field, project.getGroup() == null ? "" : text(project.getGroup().getTitle()), null).choosing(targets.groups(project.eContainer()));
			case QUANTITY -> quantity(project, TableCell.of(field, text, place));
			case INVESTMENT -> money(TableCell.of(field, text, place));
			case PERIOD, DEADLINE -> TableCell.of(field, text, place).sortedBy(SortKey.of(YearSpan.parse(text)));
			case DERIVED -> progress(items.get(project));
			default -> TableCell.of(field, text, place);
		};
		boolean missing = cell.text().isEmpty() && EXPECTED.contains(field.meaning());
		return missing ? cell.with(TableCell.Look.MISSING) : cell;
	}

	private static TextSpan name(Project project) {
		ITextRegion name = NamePlaces.of(project);
		return name == null ? null : new TextSpan(name.getOffset(), name.getOffset() + name.getLength());
	}

	private TableCell box(Project project, ColumnMeaning field) {
		return project.eContainer() instanceof Box box ? TableCell.of(field, CellTargets.text(box), null).choosing(targets.boxes()) : TableCell.empty(field, false);
	}

	private static TableCell quantity(Project project, TableCell cell) {
		List<Amount> amounts = Details.all(project, QuantityDetail.class).stream().flatMap(detail -> detail.getQuantities().stream()).map(NamedAmount::getAmount)
				.filter(amount -> amount != null).toList();
		return cell.summing(amounts).sortedBy(amounts.isEmpty() ? null : SortKey.of(amounts.get(0)));
	}

	private static TableCell money(TableCell cell) {
		if (cell.text().isEmpty()) {
			return cell;
		}
		Amount amount = Amount.parse(cell.text());
		return cell.summing(List.of(amount)).sortedBy(SortKey.of(amount));
	}

	private TableCell progress(ProjectItem item) {
		Light light = item == null ? Light.NONE : item.progress().light();
		return light == Light.NONE ? TableCell.empty(Fields.PROGRESS, false)
				: TableCell.of(Fields.PROGRESS, ProgressWords.of(light, Locale.getDefault()), null).with(IndicatorRows.look(light));
	}
}
