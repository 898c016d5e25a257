package org.planwright.exchange.export.printed;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.planwright.model.Prose;
import org.planwright.model.plan.Line;

/** Which terms the marks in the text lead to, by the numbers of the marks. */
public final class TermMarks {

	private final Map<Integer, Line> terms = new HashMap<>();
	private final Map<Integer, Line> marks = new HashMap<>();

	/** The terms and marks of printed content. */
	public static TermMarks of(List<Printed> content) {
		TermMarks found = new TermMarks();
		found.collect(content);
		found.terms.remove(0);
		return found;
	}

	/** The term of a mark: the first with its number. */
	public Optional<Line> term(int number) {
		return Optional.ofNullable(terms.get(number));
	}

	/** The line with the first mark of a number. */
	public Optional<Line> firstMark(int number) {
		return Optional.ofNullable(marks.get(number));
	}

	private void collect(List<Printed> content) {
		for (Printed each : content) {
			Line source = each.source();
			switch (each) {
				case Printed.Heading heading -> marks(heading.text(), source);
				case Printed.Paragraph paragraph -> marks(paragraph.text(), source);
				case Printed.GroupTitle group -> marks(group.text(), source);
				case Printed.Item item -> marks(item.text(), source);
				case Printed.Note note -> marks(note.text(), source);
				case Printed.Figure figure -> marks(figure.caption(), source);
				case Printed.Framed framed -> {
					marks(framed.caption(), source);
					collect(framed.content());
				}
				case Printed.Table table -> {
					marks(table.caption(), source);
					table.rows().forEach(row -> row.cells().forEach(cell -> marks(cell.text(), row.source())));
				}
				case Printed.Terms glossary -> glossary.terms().forEach(term -> terms.putIfAbsent(term.number(), term.source()));
				case Printed.Contents contents -> { }
			}
		}
	}

	private void marks(List<Span> text, Line source) {
		for (Span span : text) {
			if (span.raised()) {
				marks.putIfAbsent(Prose.markNumber(span.text()), source);
			}
		}
	}
}
