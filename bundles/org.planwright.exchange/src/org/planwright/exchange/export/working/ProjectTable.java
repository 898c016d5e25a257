package org.planwright.exchange.export.working;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.planwright.exchange.export.printed.Printed;
import org.planwright.exchange.export.printed.ProjectList;
import org.planwright.exchange.export.printed.Span;
import org.planwright.exchange.export.working.TableDocument.Cell;
import org.planwright.exchange.export.working.TableDocument.Row;

/** 重点项目表: the projects of a plan box by box, as an appendix to it lists them. */
final class ProjectTable implements WorkingTable {

	@Override
	public List<String> names() {
		return List.of("projects", "重点项目表");
	}

	@Override
	public TableDocument make(WorkingInput input) {
		Words words = new Words(input.locale(), "projects");
		List<Row> rows = new ArrayList<>();
		ProjectList.of(input.plan()).ifPresent(table -> table.rows().stream().skip(1).forEach(row -> rows.add(row(row))));
		return new TableDocument(words.get("title"), List.of(input.title()), words.columns("number:3", "name:16", "content:28", "period:8", "investment:8", "lead:12"), rows,
				remarks(input));
	}

	@Override
	public List<String> remarks(WorkingInput input) {
		return ProjectList.of(input.plan()).isPresent() ? List.of() : List.of(new Words(input.locale(), "projects").get("none"));
	}

	private static Row row(Printed.Row row) {
		List<Cell> cells = new ArrayList<>();
		for (Printed.Cell cell : row.cells()) {
			String text = cell.text().stream().map(Span::text).collect(Collectors.joining());
			boolean number = cells.isEmpty() && text.chars().allMatch(Character::isDigit);
			cells.add(new Cell(text, number ? Optional.of(new BigDecimal(text)) : Optional.empty(), cell.columns(), cell.rows(), cell.head()));
		}
		return new Row(cells);
	}
}
