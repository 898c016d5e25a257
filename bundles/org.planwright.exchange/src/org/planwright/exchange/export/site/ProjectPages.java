package org.planwright.exchange.export.site;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.planwright.exchange.Messages;
import org.planwright.exchange.export.ExportInput;
import org.planwright.exchange.export.html.Markup;
import org.planwright.exchange.export.printed.FacetText;
import org.planwright.model.Details;
import org.planwright.model.plan.Facet;
import org.planwright.model.plan.Frame;
import org.planwright.model.plan.Indicator;
import org.planwright.model.plan.InvestmentDetail;
import org.planwright.model.plan.Line;
import org.planwright.model.plan.NamedAmount;
import org.planwright.model.plan.NamesRole;
import org.planwright.model.plan.Paragraph;
import org.planwright.model.plan.Project;
import org.planwright.model.plan.QuantityDetail;
import org.planwright.model.plan.Referable;
import org.planwright.model.plan.TextRole;
import org.planwright.model.plan.YearsRole;
import org.planwright.model.time.YearSpan;

/** The list of projects by their boxes, and a page for each. */
final class ProjectPages {

	private final ExportInput input;
	private final SiteMap map;

	ProjectPages(ExportInput input, SiteMap map) {
		this.input = input;
		this.map = map;
	}

	void write(SiteWriter.Sink sink) throws IOException {
		sink.save(SitePage.PROJECTS, list());
		for (Project project : map.projects()) {
			sink.save(map.pageAbout(project).orElseThrow(), page(project));
		}
	}

	private SitePage begin(String title) throws IOException {
		SitePage page = new SitePage(title, input.printed().title(), input.locale());
		page.html().element("h1", "", title);
		return page;
	}

	private String list() throws IOException {
		SitePage page = begin(Messages.get(input.locale(), "site.projects"));
		Markup html = page.html();
		Line box = null;
		for (Project project : map.projects()) {
			if (project.eContainer() != box) {
				html.raw(box == null ? "" : "</ul>\n");
				box = (Line) project.eContainer();
				page.heading(map.place(box).map(SiteMap.Place::text).orElse(""));
				html.raw("<ul class=\"places\">\n");
			}
			html.raw("<li>");
			page.link(map.pageAbout(project).orElseThrow(), name(project));
			String facts = Stream.of(Facet.SCALE, Facet.INVESTMENT, Facet.PERIOD).flatMap(facet -> FacetText.of(project, facet).stream()).collect(Collectors.joining("　"));
			html.raw(facts.isEmpty() ? "" : "<br/>").text(facts).raw("</li>\n");
		}
		html.raw(box == null ? "" : "</ul>\n");
		return page.end();
	}

	private String page(Project project) throws IOException {
		SitePage page = begin(name(project));
		IndicatorPages.place(page, map.place(project));
		page.html().element("p", "", map.place(project).map(SiteMap.Place::text).orElse(""));
		for (Paragraph paragraph : project.description()) {
			page.html().element("p", "", map.place(paragraph).map(SiteMap.Place::text).orElse(""));
		}
		page.beginFacts();
		page.fact(page.word("site.box"), project.eContainer() instanceof Frame frame ? map.place(frame).map(SiteMap.Place::text).orElse("") : "");
		page.fact(page.word("site.group"), project.getGroup() == null ? "" : map.place(project.getGroup()).map(SiteMap.Place::text).orElse(""));
		for (QuantityDetail detail : Details.all(project, QuantityDetail.class)) {
			page.fact(page.word("site.scale"), amounts(detail.getQuantities()));
			page.fact(page.word("site.parts"), amounts(detail.getParts()));
			page.fact(page.word("site.equals"), detail.getEquivalents().stream().map(Object::toString).toList());
		}
		page.fact(page.word("site.kind"), Details.text(project, TextRole.CONSTRUCTION));
		page.fact(page.word("site.place"), Details.names(project, NamesRole.PLACE));
		page.fact(page.word("site.period"), FacetText.of(project, Facet.PERIOD).orElse(""));
		for (InvestmentDetail detail : Details.all(project, InvestmentDetail.class)) {
			page.fact(page.word("site.investment"), detail.getAmount() == null ? "" : detail.getAmount().lexeme());
			page.fact(page.word("site.sources"), amounts(detail.getSources()));
			page.fact(page.word("site.years"), amounts(detail.getYears()));
		}
		page.fact(page.word("site.owner"), Details.names(project, NamesRole.OWNER));
		page.fact(page.word("site.lead"), Details.names(project, NamesRole.LEAD));
		page.fact(page.word("site.support"), Details.names(project, NamesRole.SUPPORTING));
		page.fact(page.word("site.deadline"), Optional.ofNullable(Details.years(project, YearsRole.DEADLINE)).map(YearSpan::lexeme).orElse(""));
		page.fact(page.word("site.remark"), Details.text(project, TextRole.REMARK));
		page.endFacts();
		supports(page, Details.supports(project));
		return page.end();
	}

	private void supports(SitePage page, List<Referable> targets) throws IOException {
		if (targets.isEmpty()) {
			return;
		}
		page.heading(page.word("site.supports"));
		page.html().raw("<ul class=\"places\">\n");
		for (Referable target : targets) {
			page.html().raw("<li>");
			String address = target instanceof Line line ? map.pageAbout(line).or(() -> map.place(line).map(SiteMap.Place::address)).orElse(null) : null;
			page.link(address, target.getName() == null ? "" : target.getName());
			page.html().text(target instanceof Indicator indicator ? FacetText.of(indicator, Facet.TARGET).map(value -> "　" + value).orElse("") : "").raw("</li>\n");
		}
		page.html().raw("</ul>\n");
	}

	private static List<String> amounts(List<NamedAmount> amounts) {
		return amounts.stream().map(each -> (each.getName() == null ? "" : each.getName() + " ") + each.getAmount()).toList();
	}

	/** The name of a project; its number where it has none. */
	static String name(Project project) {
		return project.getName() != null ? project.getName() : project.getNumber() == null ? "" : project.getNumber();
	}
}
