package org.planwright.exchange.export.site;

import java.util.Map;
import java.util.Optional;

import org.planwright.exchange.export.html.Linking;
import org.planwright.exchange.export.printed.TermMarks;
import org.planwright.model.plan.Figure;
import org.planwright.model.plan.Indicator;
import org.planwright.model.plan.Line;

/** Names and links in the pages of a site. */
final class SiteLinks implements Linking {

	private final SiteMap map;
	private final TermMarks marks;
	private final Map<Figure, String> figures;

	/**
	 * @param figures the files of the site with the pictures of figures
	 */
	SiteLinks(SiteMap map, TermMarks marks, Map<Figure, String> figures) {
		this.map = map;
		this.marks = marks;
		this.figures = figures;
	}

	@Override
	public Optional<String> id(Line line) {
		return map.place(line).map(SiteMap.Place::id);
	}

	@Override
	public Optional<String> address(Line target, Line from) {
		return map.pageAbout(target).or(() -> map.place(target).map(SiteMap.Place::address));
	}

	@Override
	public Optional<String> about(Line line) {
		return line instanceof Indicator ? Optional.empty() : map.pageAbout(line);
	}

	@Override
	public Optional<String> term(int number) {
		return marks.term(number).flatMap(map::place).map(SiteMap.Place::address);
	}

	@Override
	public Optional<String> mark(int number) {
		return marks.firstMark(number).flatMap(map::place).map(place -> place.file() + "#mark-" + number);
	}

	@Override
	public boolean isFirstMark(int number, Line line) {
		return marks.firstMark(number).filter(line::equals).isPresent();
	}

	@Override
	public Optional<String> image(Figure figure) {
		return Optional.ofNullable(figures.get(figure));
	}
}
