package org.planwright.exchange.export.site;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.planwright.exchange.export.printed.Outline;
import org.planwright.exchange.export.printed.Printed;
import org.planwright.exchange.export.printed.PrintedPlan;
import org.planwright.exchange.export.printed.Span;
import org.planwright.model.plan.Heading;
import org.planwright.model.plan.Indicator;
import org.planwright.model.plan.Line;
import org.planwright.model.plan.Project;

/** Which page of the site prints which line of the plan, and which pages are about an indicator or a project. */
final class SiteMap {

	/**
	 * A page with a part of the text.
	 *
	 * @param title empty for what stands before the first heading
	 */
	record Chapter(String file, String title, List<Printed> content) {
	}

	/** A place in the text: the page, the element in it, the chapter that it is in, and what is printed there. */
	record Place(String file, String id, String chapter, String text) {
		String address() {
			return file + "#" + id;
		}
	}

	/** {@link Heading#getLevel()} of 章. */
	private static final int CHAPTER = 2;

	private final List<Chapter> chapters = new ArrayList<>();
	private final Map<Line, Place> places = new HashMap<>();
	private final List<Place> inOrder = new ArrayList<>();
	private final Map<Line, String> subjects = new HashMap<>();
	private final List<Indicator> indicators = new ArrayList<>();
	private final List<Project> projects = new ArrayList<>();

	/** The map of a plan's site. */
	SiteMap(PrintedPlan plan) {
		List<Printed> content = plan.content().stream().filter(each -> !(each instanceof Printed.Contents)).toList();
		int level = chapterLevel(content);
		for (Printed each : content) {
			boolean heading = each instanceof Printed.Heading start && start.level() <= level;
			boolean begun = !chapters.isEmpty() && chapters.getLast().content().stream().allMatch(Printed.Heading.class::isInstance);
			if (chapters.isEmpty() || heading && !begun || each instanceof Printed.Terms) {
				chapters.add(new Chapter("chapter-" + (chapters.size() + 1) + ".html", title(each), new ArrayList<>()));
			}
			chapters.getLast().content().add(each);
		}
		for (Chapter chapter : chapters) {
			chapter.content().forEach(each -> place(each, chapter));
		}
	}

	/** A page is a chapter, or whatever stands highest in a plan without chapters. */
	private static int chapterLevel(List<Printed> content) {
		return content.stream().filter(each -> each instanceof Printed.Heading heading && heading.source() instanceof Heading source
				&& source.getLevel() == CHAPTER).mapToInt(each -> ((Printed.Heading) each).level()).findFirst().orElse(1);
	}

	private static String title(Printed first) {
		List<Outline.Entry> entries = Outline.of(List.of(first)).entries();
		return entries.isEmpty() ? "" : entries.get(0).text();
	}

	private void place(Printed printed, Chapter chapter) {
		switch (printed) {
			case Printed.Heading heading -> place(heading.source(), heading.text(), chapter);
			case Printed.Paragraph paragraph -> place(paragraph.source(), paragraph.text(), chapter);
			case Printed.GroupTitle group -> place(group.source(), group.text(), chapter);
			case Printed.Note note -> place(note.source(), note.text(), chapter);
			case Printed.Figure figure -> place(figure.source(), figure.caption(), chapter);
			case Printed.Item item -> {
				place(item.source(), item.text(), chapter);
				if (item.source() instanceof Project project) {
					projects.add(project);
					subjects.put(project, "project-" + projects.size() + ".html");
				}
			}
			case Printed.Framed framed -> {
				place(framed.source(), framed.caption(), chapter);
				framed.content().forEach(each -> place(each, chapter));
			}
			case Printed.Table table -> table.rows().stream().skip(1).forEach(row -> {
				place(row.source(), row.cells().stream().flatMap(cell -> cell(cell).stream()).toList(), chapter);
				if (row.source() instanceof Indicator indicator) {
					indicators.add(indicator);
					subjects.put(indicator, "indicator-" + indicators.size() + ".html");
				}
			});
			case Printed.Terms glossary -> {
				place(glossary.source(), List.of(Span.plain(glossary.title())), chapter);
				glossary.terms().forEach(term -> place(term, chapter));
			}
			case Printed.Contents contents -> { }
		}
	}

	private static List<Span> cell(Printed.Cell cell) {
		List<Span> text = new ArrayList<>(cell.text());
		text.add(Span.plain(" "));
		return text;
	}

	private void place(Printed.Term term, Chapter chapter) {
		String id = term.number() > 0 && inOrder.stream().noneMatch(place -> place.id().equals("term-" + term.number())) ? "term-" + term.number() : newId();
		add(term.source(), new Place(chapter.file(), id, chapter.title(), term.name() + "：" + text(term.definition())));
	}

	private void place(Line line, List<Span> text, Chapter chapter) {
		add(line, new Place(chapter.file(), newId(), chapter.title(), text(text)));
	}

	private String newId() {
		return "p" + inOrder.size();
	}

	private void add(Line line, Place place) {
		if (places.putIfAbsent(line, place) == null) {
			inOrder.add(place);
		}
	}

	static String text(List<Span> spans) {
		StringBuilder text = new StringBuilder();
		spans.stream().filter(span -> !span.raised()).forEach(span -> text.append(span.text()));
		return text.toString().strip();
	}

	List<Chapter> chapters() {
		return chapters;
	}

	/** All places, from the top of the plan down. */
	List<Place> places() {
		return inOrder;
	}

	/** Where a line is printed. */
	Optional<Place> place(Line line) {
		return Optional.ofNullable(places.get(line));
	}

	/** The page about an indicator or a project of this plan. */
	Optional<String> pageAbout(Line line) {
		return Optional.ofNullable(subjects.get(line));
	}

	List<Indicator> indicators() {
		return indicators;
	}

	List<Project> projects() {
		return projects;
	}
}
