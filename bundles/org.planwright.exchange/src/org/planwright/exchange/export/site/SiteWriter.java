package org.planwright.exchange.export.site;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.planwright.exchange.export.ExportInput;
import org.planwright.exchange.export.PlanFolderWriter;
import org.planwright.exchange.export.figure.FigureFile;
import org.planwright.exchange.export.figure.FigureFiles;
import org.planwright.exchange.export.html.ContentWriter;
import org.planwright.exchange.export.html.ContentsWriter;
import org.planwright.exchange.export.html.Markup;
import org.planwright.exchange.export.html.StyleSheet;
import org.planwright.exchange.export.printed.Outline;
import org.planwright.exchange.export.printed.Printed;
import org.planwright.exchange.export.printed.TermMarks;
import org.planwright.model.plan.Block;
import org.planwright.model.plan.Figure;

import com.google.gson.JsonArray;

/** Writes a site of static pages that works from a folder as well as from a server: chapters, indicators, projects, and a search in the browser. */
public final class SiteWriter implements PlanFolderWriter {

	@Override
	public String format() {
		return "site";
	}

	@Override
	public List<String> remarks(ExportInput input) {
		return FigureFiles.remarks(input);
	}

	@Override
	public void write(ExportInput input, Path folder) throws IOException {
		new Site(input, folder).write();
	}

	/** One site being written. */
	private static final class Site {

		private final ExportInput input;
		private final Path folder;
		private final SiteMap map;

		Site(ExportInput input, Path folder) {
			this.input = input;
			this.folder = folder;
			this.map = new SiteMap(input.printed());
		}

		void write() throws IOException {
			SiteLinks links = new SiteLinks(map, TermMarks.of(input.printed().content()), figures());
			index(links);
			for (int i = 0; i < map.chapters().size(); i++) {
				chapter(i, links);
			}
			Uses uses = new Uses(input.plan());
			new IndicatorPages(input, map, uses).write(this::save);
			new ProjectPages(input, map).write(this::save);
			save("search.js", search());
			save("site.css", StyleSheet.page() + resource("site.css"));
			save("site.js", resource("site.js"));
		}

		/** Puts the pictures of figures into the site. */
		private Map<Figure, String> figures() throws IOException {
			FigureFiles files = FigureFiles.in(input.folder());
			Map<Figure, String> names = new HashMap<>();
			for (Block block : input.plan().getBlocks()) {
				if (block instanceof Figure figure && files.of(figure).isPresent()) {
					FigureFile file = files.of(figure).get();
					String name = "figure-" + (names.size() + 1) + "." + file.extension();
					Files.copy(file.path(), folder.resolve(name));
					names.put(figure, name);
				}
			}
			return names;
		}

		private SitePage page(String title) throws IOException {
			return new SitePage(title, input.printed().title(), input.locale());
		}

		private void index(SiteLinks links) throws IOException {
			SitePage page = page(input.printed().title());
			new ContentWriter(page.html(), links).title(input.printed());
			page.html().element("p", " class=\"subtitle\"", page.word("site.counts", map.indicators().size(), map.projects().size()));
			List<Printed> content = map.chapters().stream().flatMap(chapter -> chapter.content().stream()).toList();
			new ContentsWriter(page.html(), entry -> map.place(entry.printed().source()).orElseThrow().address()).write(Outline.of(content), page.word("html.contents"));
			save(SitePage.INDEX, page.end());
		}

		private void chapter(int index, SiteLinks links) throws IOException {
			SiteMap.Chapter chapter = map.chapters().get(index);
			SitePage page = page(title(chapter, index));
			new ContentWriter(page.html(), links).write(chapter.content());
			Markup html = page.html();
			html.raw("<nav class=\"turn\">");
			turn(page, index - 1, "prev");
			turn(page, index + 1, "next");
			html.raw("</nav>\n");
			save(chapter.file(), page.end());
		}

		private void turn(SitePage page, int index, String rel) throws IOException {
			if (index >= 0 && index < map.chapters().size()) {
				page.html().raw("<a rel=\"" + rel + "\" href=\"" + map.chapters().get(index).file() + "\">").text(title(map.chapters().get(index), index)).raw("</a>");
			}
		}

		private String title(SiteMap.Chapter chapter, int index) throws IOException {
			return !chapter.title().isEmpty() ? chapter.title() : page("").word(index == 0 ? "site.preface" : "site.further");
		}

		/** The text of each place with its address, for the search: [address, chapter, text]. */
		private String search() {
			JsonArray places = new JsonArray();
			for (SiteMap.Place place : map.places()) {
				JsonArray entry = new JsonArray();
				entry.add(place.address());
				entry.add(place.chapter());
				entry.add(place.text());
				places.add(entry);
			}
			return "window.planPlaces = " + places + ";\n";
		}

		private void save(String name, String text) throws IOException {
			Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
		}

		private static String resource(String name) throws IOException {
			try (InputStream in = SiteWriter.class.getResourceAsStream(name)) {
				return new String(in.readAllBytes(), StandardCharsets.UTF_8);
			}
		}
	}

	/** Where pages are put. */
	@FunctionalInterface
	interface Sink {
		void save(String name, String text) throws IOException;
	}
}
