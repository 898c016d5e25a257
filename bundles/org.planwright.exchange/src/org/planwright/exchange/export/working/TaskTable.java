package org.planwright.exchange.export.working;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.planwright.exchange.compare.Trail;
import org.planwright.exchange.export.working.TableDocument.Cell;
import org.planwright.exchange.export.working.TableDocument.Column;
import org.planwright.exchange.export.working.TableDocument.Row;
import org.planwright.model.Details;
import org.planwright.model.Prose;
import org.planwright.model.plan.Frame;
import org.planwright.model.plan.Heading;
import org.planwright.model.plan.Indicator;
import org.planwright.model.plan.Line;
import org.planwright.model.plan.NamesRole;
import org.planwright.model.plan.Paragraph;
import org.planwright.model.plan.Plan;
import org.planwright.model.plan.Project;
import org.planwright.model.plan.SeriesDetail;
import org.planwright.model.plan.SeriesRole;
import org.planwright.model.plan.SeriesValue;
import org.planwright.model.plan.YearsRole;
import org.planwright.model.text.Widths;
import org.planwright.model.time.YearSpan;
import org.planwright.model.values.CellValue;
import org.planwright.rules.hierarchy.GoalText;

/** 任务分解表: every indicator, and what else somebody leads, by when, and what it is to reach each year. */
final class TaskTable implements WorkingTable {

	private static final int LONGEST = 80;
	private static final int YEAR_WIDTH = 4;

	@Override
	public List<String> names() {
		return List.of("tasks", "任务分解表");
	}

	@Override
	public TableDocument make(WorkingInput input) {
		Words words = new Words(input.locale(), "tasks");
		List<String> years = years(input.plan());
		List<Column> columns = new ArrayList<>(words.columns("number:3", "place:10", "kind:4", "task:22", "target:6", "lead:9", "support:10", "deadline:6"));
		years.forEach(year -> columns.add(new Column(year, YEAR_WIDTH)));
		List<Row> rows = new ArrayList<>();
		Trail trail = new Trail();
		lines(input.plan()).forEach(line -> {
			if (line instanceof Heading heading && heading.getLevel() <= Trail.LOWEST) {
				trail.meet(heading);
			} else {
				add(line, input.plan().getPeriod(), trail.place(), words, years, rows);
			}
		});
		return new TableDocument(words.get("title"), List.of(input.title()), columns, rows, remarks(input));
	}

	@Override
	public List<String> remarks(WorkingInput input) {
		boolean led = lines(input.plan()).anyMatch(line -> !Details.names(line, NamesRole.LEAD).isEmpty());
		return led ? List.of() : List.of(new Words(input.locale(), "tasks").get("nobody"));
	}

	private static Stream<Line> lines(Plan plan) {
		return plan.getBlocks().stream().flatMap(block -> block instanceof Frame frame ? frame.getLines().stream() : Stream.of(block));
	}

	private static void add(Line line, YearSpan period, String place, Words words, List<String> years, List<Row> rows) {
		List<String> leads = Details.names(line, NamesRole.LEAD);
		if (leads.isEmpty() && !(line instanceof Indicator)) {
			return;
		}
		List<Cell> cells = new ArrayList<>();
		cells.add(Cell.of(new java.math.BigDecimal(rows.size() + 1)));
		cells.add(Cell.of(place));
		cells.add(Cell.of(words.get(line instanceof Indicator ? "indicator" : line instanceof Project ? "project" : "task")));
		cells.add(Cell.of(task(line)));
		cells.add(Cell.of(line instanceof Indicator indicator ? GoalText.of(indicator) : ""));
		cells.add(Cell.of(String.join("、", leads)));
		cells.add(Cell.of(String.join("、", Details.names(line, NamesRole.SUPPORTING))));
		cells.add(Cell.of(deadline(line, period)));
		years.forEach(year -> cells.add(value(line, year)));
		rows.add(new Row(cells));
	}

	private static String task(Line line) {
		String text = switch (line) {
			case Indicator indicator -> text(indicator.getLabel()) + (indicator.getUnit() == null ? "" : "（" + indicator.getUnit() + "）");
			case Project project -> Prose.text(project.getContent());
			case Paragraph paragraph -> Prose.text(paragraph.getContent());
			case Heading heading -> text(heading.getTitle());
			default -> "";
		};
		int end = text.indexOf('。');
		String sentence = Widths.trim(end > 0 ? text.substring(0, end) : text);
		return sentence.length() > LONGEST ? sentence.substring(0, LONGEST) + "……" : sentence;
	}

	private static String deadline(Line line, YearSpan period) {
		YearSpan deadline = Details.years(line, YearsRole.DEADLINE);
		YearSpan built = deadline == null ? Details.years(line, YearsRole.CONSTRUCTION) : deadline;
		if (built == null && line instanceof Indicator && period != null && period.isKnown()) {
			return period.to() + "年";
		}
		return built == null ? "" : Widths.trim(built.lexeme());
	}

	private static List<String> years(Plan plan) {
		TreeSet<String> years = new TreeSet<>();
		for (Indicator indicator : plan.indicators()) {
			annual(indicator).forEach(value -> years.add(Widths.trim(value.getLabel())));
		}
		return List.copyOf(years);
	}

	private static Cell value(Line line, String year) {
		for (SeriesValue value : annual(line)) {
			if (Widths.trim(value.getLabel()).equals(year) && value.getValue() != null) {
				CellValue stated = value.getValue();
				String text = Widths.trim(stated.lexeme());
				return stated instanceof CellValue.Number number && number.value().toPlainString().equals(text) ? Cell.of(number.value()) : Cell.of(text);
			}
		}
		return Cell.of("");
	}

	private static List<SeriesValue> annual(Line line) {
		return Details.all(line, SeriesDetail.class).stream().filter(series -> series.getRole() == SeriesRole.ANNUAL)
				.flatMap(series -> series.getValues().stream()).filter(value -> value.getLabel() != null).toList();
	}

	private static String text(String text) {
		return text == null ? "" : text;
	}
}
