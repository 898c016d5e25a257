package org.planwright.exchange.export.working;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.planwright.exchange.export.printed.Tone;
import org.planwright.exchange.export.working.TableDocument.Cell;
import org.planwright.exchange.export.working.TableDocument.Column;
import org.planwright.exchange.export.working.TableDocument.Row;
import org.planwright.model.Details;
import org.planwright.model.plan.Box;
import org.planwright.model.plan.Frame;
import org.planwright.model.plan.Indicator;
import org.planwright.model.plan.IndicatorAttribute;
import org.planwright.model.plan.Line;
import org.planwright.model.plan.Plan;
import org.planwright.model.plan.Project;
import org.planwright.model.plan.Referable;
import org.planwright.rules.ruleset.Labels;

/** 支撑关系表: how many projects of each box, and tasks of the text, support each indicator; indicators that nobody supports and projects that support nothing stand out. */
final class SupportTable implements WorkingTable {

	private static final int COUNT_WIDTH = 4;

	@Override
	public List<String> names() {
		return List.of("support", "支撑关系表");
	}

	@Override
	public TableDocument make(WorkingInput input) {
		Words words = new Words(input.locale(), "support");
		List<Box> boxes = input.plan().boxes().stream().filter(box -> !box.projects().isEmpty()).toList();
		Map<Indicator, List<Line>> supporters = supporters(input.plan());
		List<Column> columns = new ArrayList<>(words.columns("indicator:18", "attribute:5"));
		boxes.forEach(box -> columns.add(new Column(box.getNumber() == null ? "" : box.getNumber(), COUNT_WIDTH)));
		columns.addAll(words.columns("tasks:4", "all:5"));
		List<Row> rows = new ArrayList<>();
		input.plan().indicators().forEach(indicator -> rows.add(row(indicator, supporters.getOrDefault(indicator, List.of()), boxes, words)));
		idle(boxes, columns.size(), words, rows);
		return new TableDocument(words.get("title"), List.of(input.title()), columns, rows, Stream.concat(Stream.of(words.get("note")), remarks(input).stream()).toList());
	}

	@Override
	public List<String> remarks(WorkingInput input) {
		return supporters(input.plan()).isEmpty() ? List.of(new Words(input.locale(), "support").get("none")) : List.of();
	}

	/** What supports each indicator, each line once. */
	private static Map<Indicator, List<Line>> supporters(Plan plan) {
		Map<Indicator, List<Line>> supporters = new IdentityHashMap<>();
		plan.getBlocks().stream().flatMap(block -> block instanceof Frame frame ? Stream.concat(Stream.of(frame), frame.getLines().stream()) : Stream.of(block)).forEach(line -> {
			Set<Referable> targets = new LinkedHashSet<>(Details.supports(line));
			targets.stream().filter(Indicator.class::isInstance).forEach(target -> supporters.computeIfAbsent((Indicator) target, any -> new ArrayList<>()).add(line));
		});
		supporters.keySet().retainAll(plan.indicators());
		return supporters;
	}

	private static Row row(Indicator indicator, List<Line> supporters, List<Box> boxes, Words words) {
		List<Cell> cells = new ArrayList<>(List.of(Cell.of(Labels.of(indicator)), Cell.of(Labels.attribute(indicator))));
		boxes.forEach(box -> cells.add(count(supporters.stream().filter(line -> line == box || line.eContainer() == box).count())));
		cells.add(count(supporters.stream().filter(line -> !boxes.contains(line) && !boxes.contains(container(line))).count()));
		boolean binding = indicator.getAttribute() == IndicatorAttribute.BINDING;
		cells.add(supporters.isEmpty() ? Cell.of(words.get("gap"), binding ? Tone.BAD : Tone.WARNING) : count(supporters.size()));
		return new Row(cells);
	}

	private static EObject container(Line line) {
		return line.eContainer();
	}

	private static Cell count(long number) {
		return number == 0 ? Cell.of("") : Cell.of(BigDecimal.valueOf(number));
	}

	/** The projects that support nothing, box by box. */
	private static void idle(List<Box> boxes, int columns, Words words, List<Row> rows) {
		int before = rows.size();
		for (Box box : boxes) {
			List<Project> idle = Details.supports(box).isEmpty() ? box.projects().stream().filter(project -> project.supports().isEmpty()).toList() : List.of();
			if (!idle.isEmpty()) {
				String names = idle.stream().map(project -> project.getName() == null ? "" : project.getName()).collect(Collectors.joining("、"));
				String title = Stream.of(box.getNumber(), box.getTitle()).filter(part -> part != null).collect(Collectors.joining(" "));
				rows.add(new Row(List.of(Cell.of(title), Cell.of(BigDecimal.valueOf(idle.size())), new Cell(names, Optional.empty(), columns - 2, 1, false, Tone.NONE))));
			}
		}
		if (rows.size() > before) {
			rows.add(before, new Row(List.of(Cell.group(words.get("idle"), columns))));
		}
	}
}
