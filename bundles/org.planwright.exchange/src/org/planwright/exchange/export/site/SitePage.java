package org.planwright.exchange.export.site;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

import org.planwright.exchange.Messages;
import org.planwright.exchange.export.html.Markup;

/** What all pages of the site have: head, navigation, search and foot; and the lists of facts on pages about one thing. */
final class SitePage {

	static final String INDEX = "index.html";
	static final String INDICATORS = "indicators.html";
	static final String PROJECTS = "projects.html";

	private final StringBuilder page = new StringBuilder();
	private final Markup html = new Markup(page);
	private final Locale locale;

	/**
	 * Begins a page.
	 *
	 * @param title of the page
	 * @param plan  title of the plan
	 */
	SitePage(String title, String plan, Locale locale) throws IOException {
		this.locale = locale;
		html.raw("<!DOCTYPE html>\n<html lang=\"zh-CN\">\n<head>\n<meta charset=\"utf-8\"/>\n"
				+ "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n<meta name=\"generator\" content=\"Planwright\"/>\n");
		html.element("title", "", title.equals(plan) ? plan : title + " · " + plan);
		html.raw("<link rel=\"stylesheet\" href=\"site.css\"/>\n<script src=\"search.js\" defer=\"defer\"></script>\n<script src=\"site.js\" defer=\"defer\"></script>\n");
		html.raw("</head>\n<body>\n<nav class=\"bar\"><div>\n");
		html.open("a", " class=\"home\" href=\"" + INDEX + "\"").text(plan).close("a");
		html.open("a", " href=\"" + INDICATORS + "\"").text(word("site.indicators")).close("a");
		html.open("a", " href=\"" + PROJECTS + "\"").text(word("site.projects")).close("a");
		html.raw("\n<input id=\"search\" type=\"search\" autocomplete=\"off\" placeholder=\"").text(word("site.search")).raw("\" aria-label=\"").text(word("site.search"))
				.raw("\"/>\n</div></nav>\n<section id=\"found\" hidden=\"hidden\" data-none=\"").text(word("site.nothing")).raw("\" data-more=\"").text(word("site.more"))
				.raw("\"></section>\n<main>\n");
	}

	/** Where the content goes. */
	Markup html() {
		return html;
	}

	/** A message in the language of the site's own words. */
	String word(String key, Object... arguments) {
		return Messages.get(locale, key, arguments);
	}

	/** Begins a list of facts. */
	void beginFacts() throws IOException {
		html.raw("<dl class=\"facts\">\n");
	}

	/** A fact as text; nothing when it is null or blank. */
	void fact(String label, String value) throws IOException {
		if (value != null && !value.isBlank()) {
			html.element("dt", "", label);
			html.element("dd", "", value);
		}
	}

	/** A fact of several values; nothing when there are none. */
	void fact(String label, List<String> values) throws IOException {
		fact(label, String.join("、", values));
	}

	void endFacts() throws IOException {
		html.raw("</dl>\n");
	}

	/** A link, or only its text where there is nowhere to lead. */
	void link(String address, String text) throws IOException {
		if (address == null) {
			html.text(text);
		} else {
			html.raw("<a href=\"").text(address).raw("\">").text(text).raw("</a>");
		}
	}

	/** A heading above a part of the page. */
	void heading(String text) throws IOException {
		html.element("h2", "", text);
	}

	/** Places in the text as a list of links: the chapter, and what is printed there. */
	void places(List<SiteMap.Place> places) throws IOException {
		html.raw("<ul class=\"places\">\n");
		for (SiteMap.Place place : places) {
			html.raw("<li>");
			link(place.address(), place.chapter().isEmpty() ? word("site.preface") : place.chapter());
			html.raw("<br/>").text(place.text()).raw("</li>\n");
		}
		html.raw("</ul>\n");
	}

	/** The whole page. */
	String end() throws IOException {
		html.raw("</main>\n</body>\n</html>\n");
		return page.toString();
	}
}
