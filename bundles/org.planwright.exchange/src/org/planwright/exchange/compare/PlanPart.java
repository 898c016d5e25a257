package org.planwright.exchange.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.planwright.exchange.export.printed.PlanPrinter;
import org.planwright.exchange.export.printed.Span;
import org.planwright.model.plan.Block;
import org.planwright.model.plan.Box;
import org.planwright.model.plan.Category;
import org.planwright.model.plan.Columns;
import org.planwright.model.plan.Contents;
import org.planwright.model.plan.Damaged;
import org.planwright.model.plan.DataTable;
import org.planwright.model.plan.Figure;
import org.planwright.model.plan.Frame;
import org.planwright.model.plan.Glossary;
import org.planwright.model.plan.Group;
import org.planwright.model.plan.Heading;
import org.planwright.model.plan.Indicator;
import org.planwright.model.plan.Line;
import org.planwright.model.plan.Note;
import org.planwright.model.plan.Paragraph;
import org.planwright.model.plan.Plan;
import org.planwright.model.plan.Project;
import org.planwright.model.plan.TableRow;
import org.planwright.model.plan.Term;
import org.planwright.model.text.Widths;
import org.planwright.rules.ruleset.Labels;

/** What stands between two headings of a plan. */
final class PlanPart {

	private static final String CELLS = " | ";

	private final Heading heading;
	private final String place;
	private final PlanPart parent;
	private final List<Passage> passages = new ArrayList<>();

	private PlanPart(Heading heading, String place, PlanPart parent) {
		this.heading = heading;
		this.place = place;
		this.parent = parent;
	}

	/** The part under whose heading it is; null for the first one. */
	PlanPart parent() {
		return parent;
	}

	private PlanPart above(int level) {
		return heading == null || heading.getLevel() < level ? this : parent.above(level);
	}

	/** The heading above it; null before the first one. */
	Heading heading() {
		return heading;
	}

	/** Where it is; empty before the first heading. */
	String place() {
		return place;
	}

	/** What it holds, in order, its heading left out. */
	List<Passage> passages() {
		return passages;
	}

	/** The parts of a plan, in order; the first one may hold nothing. Tables of contents are left out. */
	static List<PlanPart> of(Plan plan) {
		List<PlanPart> parts = new ArrayList<>();
		Trail trail = new Trail();
		PlanPart part = new PlanPart(null, "", null);
		parts.add(part);
		for (Block block : plan.getBlocks()) {
			if (block instanceof Heading heading) {
				trail.meet(heading);
				part = new PlanPart(heading, trail.place(), part.above(heading.getLevel()));
				parts.add(part);
			} else {
				part.add(plan, block);
			}
		}
		return parts;
	}

	/** A heading as printed. */
	static String text(Heading heading) {
		return Widths.trim((heading.getNumber() == null ? "" : heading.getNumber()) + " " + unmarked(heading.getTitle()));
	}

	private void add(Plan plan, Block block) {
		switch (block) {
			case Contents contents -> { }
			case Frame frame -> frame(plan, frame);
			case Paragraph paragraph -> passage(Thing.TEXT, place, PlanPrinter.text(plan, paragraph.getContent()), paragraph);
			case Figure figure -> passage(Thing.FIGURE, place, unmarked(figure.getTitle()), figure);
			case Damaged damaged -> passage(Thing.TEXT, place, unmarked(damaged.getText()), damaged);
			default -> throw new IllegalArgumentException(block.eClass().getName());
		}
	}

	private void frame(Plan plan, Frame frame) {
		String number = frame instanceof Box box ? box.getNumber() : frame instanceof DataTable table ? table.getNumber() : null;
		String there = Widths.trim(place + "\n" + (number == null ? unmarked(frame.getTitle()) : number)).strip();
		if (!(frame instanceof Glossary)) {
			passage(Thing.BOX, place, unmarked(frame.getTitle()), frame);
		}
		for (Line line : frame.getLines()) {
			switch (line) {
				case Indicator indicator -> passage(Thing.INDICATOR, there, row(indicator), indicator);
				case Project project -> passage(Thing.PROJECT, there, PlanPrinter.text(plan, project.getContent()), project);
				case Paragraph paragraph -> passage(Thing.TEXT, there, PlanPrinter.text(plan, paragraph.getContent()), paragraph);
				case Note note -> passage(Thing.TEXT, there, PlanPrinter.text(plan, note.getContent()), note);
				case Group group -> passage(Thing.TEXT, there, unmarked(group.getTitle()), group);
				case Term term -> passage(Thing.TERM, there, unmarked(term.getName()) + "：" + unmarked(term.getDefinition()), term);
				case Columns columns -> passage(Thing.ROW, there,
						columns.getColumns().stream().map(column -> unmarked(column.getHeading())).collect(Collectors.joining(CELLS)), columns);
				case TableRow row -> passage(Thing.ROW, there, row.getCells().stream().map(cell -> unmarked(cell.getText())).collect(Collectors.joining(CELLS)), row);
				case Category category -> passage(Thing.TEXT, there, unmarked(category.getName()), category);
				default -> throw new IllegalArgumentException(line.eClass().getName());
			}
		}
	}

	private static String row(Indicator indicator) {
		Stream<String> values = indicator.getCells().stream().filter(cell -> cell.getValue() != null).map(cell -> cell.getValue().lexeme());
		return Stream.of(Stream.of(unmarked(indicator.getLabel()), indicator.getUnit()), values, Stream.of(Labels.attribute(indicator))).flatMap(part -> part)
				.filter(cell -> cell != null && !cell.isBlank()).map(Widths::trim).collect(Collectors.joining(CELLS));
	}

	private void passage(Thing kind, String where, String text, Line line) {
		if (!text.isBlank()) {
			passages.add(Passage.of(kind, where, text, line));
		}
	}

	private static String unmarked(String text) {
		return Widths.trim(Span.withMarks(text).stream().filter(span -> !span.raised()).map(Span::text).collect(Collectors.joining()));
	}
}
