package org.planwright.exchange.export.html;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.planwright.exchange.export.ExportInput;
import org.planwright.exchange.export.figure.FigureFile;
import org.planwright.exchange.export.figure.FigureFiles;
import org.planwright.exchange.export.printed.Printed;
import org.planwright.exchange.export.printed.TermMarks;
import org.planwright.model.plan.Figure;
import org.planwright.model.plan.Indicator;
import org.planwright.model.plan.Line;

/** Names and links where the whole plan is one page. Elements are named by what they are and counted: {@code heading-3}, {@code indicator-12}. */
public final class PageLinks implements Linking {

	private final Map<Line, String> ids = new HashMap<>();
	private final TermMarks marks;
	private final FigureFiles figures;

	/** Names for a plan. */
	public PageLinks(ExportInput input) {
		marks = TermMarks.of(input.printed().content());
		figures = FigureFiles.in(input.folder());
		name(input.printed().content(), new HashMap<>());
	}

	private void name(List<Printed> content, Map<String, Integer> counts) {
		for (Printed each : content) {
			switch (each) {
				case Printed.Heading heading -> name(heading.source(), "heading", counts);
				case Printed.Item item -> name(item.source(), "project", counts);
				case Printed.Figure figure -> name(figure.source(), "figure", counts);
				case Printed.Table table -> table.rows().stream().map(Printed.Row::source).filter(Indicator.class::isInstance)
						.forEach(row -> name(row, "indicator", counts));
				case Printed.Terms glossary -> name(glossary.source(), "glossary", counts);
				case Printed.Framed framed -> {
					name(framed.source(), "box", counts);
					name(framed.content(), counts);
				}
				default -> { }
			}
		}
	}

	private void name(Line line, String word, Map<String, Integer> counts) {
		ids.computeIfAbsent(line, each -> word + "-" + counts.merge(word, 1, Integer::sum));
	}

	@Override
	public Optional<String> id(Line line) {
		return Optional.ofNullable(ids.get(line));
	}

	@Override
	public Optional<String> address(Line target, Line from) {
		return target == from ? Optional.empty() : id(target).map(id -> "#" + id);
	}

	@Override
	public Optional<String> term(int number) {
		return marks.term(number).map(term -> "#term-" + number);
	}

	@Override
	public Optional<String> mark(int number) {
		return marks.firstMark(number).map(line -> "#mark-" + number);
	}

	@Override
	public boolean isFirstMark(int number, Line line) {
		return marks.firstMark(number).filter(line::equals).isPresent();
	}

	@Override
	public Optional<String> image(Figure figure) throws IOException {
		Optional<FigureFile> file = figures.of(figure);
		return file.isPresent() ? Optional.of(file.get().dataUri()) : Optional.empty();
	}
}
