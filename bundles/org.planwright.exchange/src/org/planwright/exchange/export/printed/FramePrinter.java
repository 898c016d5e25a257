package org.planwright.exchange.export.printed;

import java.util.ArrayList;
import java.util.List;

import org.planwright.model.plan.Box;
import org.planwright.model.plan.Category;
import org.planwright.model.plan.Columns;
import org.planwright.model.plan.Contents;
import org.planwright.model.plan.DataTable;
import org.planwright.model.plan.Frame;
import org.planwright.model.plan.FrameLine;
import org.planwright.model.plan.Glossary;
import org.planwright.model.plan.Group;
import org.planwright.model.plan.Indicator;
import org.planwright.model.plan.Note;
import org.planwright.model.plan.Paragraph;
import org.planwright.model.plan.Project;
import org.planwright.model.plan.TableRow;
import org.planwright.model.plan.Term;

/** Makes the printed form of a frame: a box keeps its frame, the others are what stands in them. */
final class FramePrinter {

	private final PlanPrinter prose;
	private final Frame frame;
	private final List<Printed> content = new ArrayList<>();
	private final List<FrameLine> indicatorLines = new ArrayList<>();
	private final List<TableRow> rows = new ArrayList<>();
	private final List<Printed.Term> terms = new ArrayList<>();
	private List<Span> tableCaption = List.of();

	FramePrinter(PlanPrinter prose, Frame frame) {
		this.prose = prose;
		this.frame = frame;
	}

	List<Printed> print() {
		if (frame instanceof Contents) {
			return List.of(new Printed.Contents(frame, title("目录"),
					frame.getLines().stream().filter(Paragraph.class::isInstance).map(line -> ((Paragraph) line).getText()).toList()));
		}
		List<Span> caption = switch (frame) {
			case Box box -> Numbered.caption(box.getNumber(), box.getTitle());
			case DataTable table -> Numbered.caption("表".equals(table.getNumber()) ? "" : table.getNumber(), table.getTitle());
			case Glossary glossary -> Span.withMarks(title("名词解释"));
			default -> Span.withMarks(frame.getTitle());
		};
		boolean framed = frame instanceof Box;
		tableCaption = framed ? List.of() : caption;
		for (FrameLine line : frame.getLines()) {
			add(line);
		}
		endTables();
		endTerms();
		if (framed) {
			return List.of(new Printed.Framed(frame, caption, content));
		}
		if (!tableCaption.isEmpty()) {
			content.add(0, new Printed.GroupTitle(frame, caption));
		}
		return content;
	}

	private String title(String otherwise) {
		return frame.getTitle() == null ? otherwise : frame.getTitle();
	}

	private void add(FrameLine line) {
		if (!(line instanceof TableRow) && !(line instanceof Columns || line instanceof Category || line instanceof Indicator)) {
			endTables();
		}
		switch (line) {
			case Columns columns -> indicatorLines.add(columns);
			case Category category -> indicatorLines.add(category);
			case Indicator indicator -> indicatorLines.add(indicator);
			case TableRow row -> rows.add(row);
			case Note note -> content.add(note(note));
			case Group group -> content.add(new Printed.GroupTitle(group, Numbered.join(group.getNumber(), Span.withMarks(group.getTitle()))));
			case Project project -> content.add(new Printed.Item(project, Numbered.join(project.getNumber(), prose.spans(project.getContent()))));
			case Term term -> terms.add(new Printed.Term(term, text(term.getMark()), PlanPrinter.markNumber(term.getMark()), text(term.getName()),
					Span.withMarks(term.getDefinition())));
			case Paragraph paragraph -> prose.paragraph(paragraph).ifPresent(content::add);
			default -> throw new IllegalArgumentException(line.eClass().getName());
		}
	}

	/** The label is printed once for a run of numbered notes. */
	private Printed note(Note note) {
		List<Span> spans = prose.spans(note.getContent());
		boolean goesOn = !content.isEmpty() && content.getLast() instanceof Printed.Note && !spans.isEmpty()
				&& Character.isDigit(spans.get(0).text().charAt(0));
		if (!goesOn) {
			spans.add(0, Span.plain("注："));
		}
		return new Printed.Note(note, spans);
	}

	private void endTables() {
		if (!indicatorLines.isEmpty()) {
			content.add(new Printed.Table(indicatorLines.get(0), takeCaption(), IndicatorGrid.rows(indicatorLines)));
			indicatorLines.clear();
		}
		if (!rows.isEmpty()) {
			content.add(new Printed.Table(rows.get(0), takeCaption(), plainRows()));
			rows.clear();
		}
	}

	private List<Span> takeCaption() {
		List<Span> caption = tableCaption;
		tableCaption = List.of();
		return caption;
	}

	private List<Printed.Row> plainRows() {
		List<Printed.Row> printed = new ArrayList<>();
		for (TableRow row : rows) {
			boolean head = printed.isEmpty();
			printed.add(new Printed.Row(row, row.getCells().stream().map(cell -> new Printed.Cell(Span.withMarks(cell.getText()), 1, 1, head)).toList()));
		}
		return printed;
	}

	private void endTerms() {
		if (!terms.isEmpty()) {
			content.add(new Printed.Terms(frame, takeCaption().stream().map(Span::text).reduce("", String::concat), List.copyOf(terms)));
		}
	}

	private static String text(String text) {
		return text == null ? "" : text;
	}
}
