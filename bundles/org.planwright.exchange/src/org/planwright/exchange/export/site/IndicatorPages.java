package org.planwright.exchange.export.site;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

import org.planwright.exchange.Messages;
import org.planwright.exchange.export.ExportInput;
import org.planwright.exchange.export.html.Markup;
import org.planwright.exchange.export.printed.ColumnOrder;
import org.planwright.exchange.export.printed.FacetText;
import org.planwright.exchange.export.printed.Span;
import org.planwright.model.Details;
import org.planwright.model.plan.Category;
import org.planwright.model.plan.Cell;
import org.planwright.model.plan.CellRole;
import org.planwright.model.plan.Columns;
import org.planwright.model.plan.Facet;
import org.planwright.model.plan.Frame;
import org.planwright.model.plan.FrameLine;
import org.planwright.model.plan.Indicator;
import org.planwright.model.plan.NamesRole;
import org.planwright.model.plan.Plan;
import org.planwright.model.plan.Project;
import org.planwright.model.plan.SeriesDetail;
import org.planwright.model.plan.SeriesValue;
import org.planwright.model.plan.TextRole;
import org.planwright.model.plan.YearsRole;
import org.planwright.model.time.YearSpan;
import org.planwright.rules.hierarchy.UpperIndicators;

/** The list of indicators, and a page for each: what the table says, where it is named, what supports it, what stands above it. */
final class IndicatorPages {

	private static final List<Facet> DERIVED = List.of(Facet.INCREMENT, Facet.INCREASE, Facet.ANNUAL_GROWTH);
	private static final List<Facet> COMPARED = List.of(Facet.BASE, Facet.TARGET, Facet.AVERAGE, Facet.CUMULATIVE, Facet.HORIZON, Facet.ATTRIBUTE);

	private final ExportInput input;
	private final SiteMap map;
	private final Uses uses;
	private final Optional<UpperIndicators> upper;

	IndicatorPages(ExportInput input, SiteMap map, Uses uses) {
		this.input = input;
		this.map = map;
		this.uses = uses;
		this.upper = UpperIndicators.of(input.plan());
	}

	void write(SiteWriter.Sink sink) throws IOException {
		sink.save(SitePage.INDICATORS, list());
		for (Indicator indicator : map.indicators()) {
			sink.save(map.pageAbout(indicator).orElseThrow(), page(indicator));
		}
	}

	private SitePage begin(String title) throws IOException {
		SitePage page = new SitePage(title, input.printed().title(), input.locale());
		page.html().element("h1", "", title);
		return page;
	}

	private String list() throws IOException {
		SitePage page = begin(Messages.get(input.locale(), "site.indicators"));
		Markup html = page.html();
		html.raw("<div class=\"scroll\"><table class=\"list\">\n<thead><tr>");
		for (String key : List.of("site.indicator", "site.category", "site.base", "site.target", "site.attribute")) {
			html.element("th", " scope=\"col\"", page.word(key));
		}
		html.raw("</tr></thead>\n<tbody>\n");
		for (Indicator indicator : map.indicators()) {
			html.raw("<tr><td>");
			page.link(map.pageAbout(indicator).orElseThrow(), name(indicator));
			html.raw("</td>");
			Category category = indicator.getCategory();
			html.element("td", "", category == null ? "" : plain(category.getName()));
			html.element("td", "", FacetText.of(indicator, Facet.BASE).orElse(""));
			html.element("td", "", FacetText.of(indicator, Facet.TARGET).or(() -> FacetText.of(indicator, Facet.AVERAGE)).or(() -> FacetText.of(indicator, Facet.CUMULATIVE)).orElse(""));
			html.element("td", "", FacetText.of(indicator, Facet.ATTRIBUTE).orElse(""));
			html.raw("</tr>\n");
		}
		html.raw("</tbody>\n</table></div>\n");
		return page.end();
	}

	private String page(Indicator indicator) throws IOException {
		SitePage page = begin(name(indicator));
		place(page, map.place(indicator));
		page.beginFacts();
		page.fact(page.word("site.category"), indicator.getCategory() == null ? "" : plain(indicator.getCategory().getName()));
		page.fact(page.word("site.unit"), indicator.getUnit());
		page.fact(page.word("site.attribute"), FacetText.of(indicator, Facet.ATTRIBUTE).orElse(""));
		for (Cell cell : indicator.getCells()) {
			if (cell.getValue() != null && !cell.getValue().isBlank()) {
				page.fact(heading(indicator, cell), plain(cell.getValue().lexeme()));
			}
		}
		for (Facet facet : DERIVED) {
			page.fact(page.word("site.derived", facet.getLiteral()), FacetText.of(indicator, facet).orElse(""));
		}
		page.fact(page.word("site.definition"), Details.text(indicator, TextRole.DEFINITION));
		page.fact(page.word("site.lead"), Details.names(indicator, NamesRole.LEAD));
		page.fact(page.word("site.support"), Details.names(indicator, NamesRole.SUPPORTING));
		page.fact(page.word("site.deadline"), Optional.ofNullable(Details.years(indicator, YearsRole.DEADLINE)).map(YearSpan::lexeme).orElse(""));
		for (SeriesDetail series : Details.all(indicator, SeriesDetail.class)) {
			page.fact(series.getRole().getLiteral(), series.getValues().stream().map(IndicatorPages::value).toList());
		}
		page.endFacts();
		above(page, indicator);
		supporting(page, uses.supporting(indicator));
		List<SiteMap.Place> places = uses.linesNaming(indicator).stream().flatMap(line -> map.place(line).stream()).toList();
		if (!places.isEmpty()) {
			page.heading(page.word("site.named"));
			page.places(places);
		}
		return page.end();
	}

	static void place(SitePage page, Optional<SiteMap.Place> place) throws IOException {
		if (place.isPresent()) {
			page.html().raw("<p class=\"subtitle\">");
			page.link(place.get().address(), place.get().chapter().isEmpty() ? page.word("site.preface") : place.get().chapter());
			page.html().raw("</p>\n");
		}
	}

	/** The heading of the column that a cell belongs to; what the cell is called in the text where the table names no columns. */
	private static String heading(Indicator indicator, Cell cell) {
		if (indicator.eContainer() instanceof Frame frame) {
			for (FrameLine line : frame.getLines()) {
				if (line instanceof Columns columns) {
					int column = ColumnOrder.roles(columns.getColumns()).indexOf(cell.getRole());
					String heading = column < 0 || cell.getRole() == CellRole.OTHER ? null : columns.getColumns().get(column).getHeading();
					return heading == null ? cell.getKey() : heading;
				}
			}
		}
		return cell.getKey();
	}

	private static String value(SeriesValue value) {
		return (value.getLabel() == null ? "" : value.getLabel() + " ") + (value.getValue() == null ? "" : value.getValue().lexeme());
	}

	private void above(SitePage page, Indicator indicator) throws IOException {
		Indicator above = upper.map(each -> each.above(indicator)).orElse(null);
		if (above == null || !(above.eContainer() instanceof Frame frame) || !(frame.eContainer() instanceof Plan plan)) {
			return;
		}
		page.heading(page.word("site.above", plan.getTitle() == null ? String.valueOf(plan.getName()) : plan.getTitle()));
		page.beginFacts();
		page.fact(page.word("site.indicator"), name(above));
		for (Facet facet : COMPARED) {
			page.fact(facet.getLiteral(), FacetText.of(above, facet).orElse(""));
		}
		page.endFacts();
	}

	private void supporting(SitePage page, List<Project> projects) throws IOException {
		if (projects.isEmpty()) {
			return;
		}
		page.heading(page.word("site.supporters"));
		page.html().raw("<ul class=\"places\">\n");
		for (Project project : projects) {
			page.html().raw("<li>");
			page.link(map.pageAbout(project).orElse(null), ProjectPages.name(project));
			page.html().raw("</li>\n");
		}
		page.html().raw("</ul>\n");
	}

	static String name(Indicator indicator) {
		return plain(indicator.getLabel());
	}

	private static String plain(String text) {
		return SiteMap.text(Span.withMarks(text));
	}
}
