package org.planwright.help;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.AttributeProvider;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.TextContentRenderer;

/**
 * The guide, written in Markdown, as one page of HTML that needs nothing else. A page for each language and subject lies in {@code guide/LANGUAGE/SUBJECT.md} of
 * this bundle; each begins with its title.
 */
public final class Guide {

	/** The subjects, in the order in which they are read. */
	static final List<String> SUBJECTS = List.of("start", "write", "check", "see", "exchange", "compare", "monitor");
	private static final String FRAME = "frame.html";

	private final String language;
	private final Parser parser = Parser.builder().build();
	private final List<Heading> headings = new ArrayList<>();
	private final HtmlRenderer html;

	private Guide(Locale locale) {
		language = "zh".equals(locale.getLanguage()) ? "zh" : "en";
		// a line's end is a blank in English and nothing in Chinese
		html = HtmlRenderer.builder().attributeProviderFactory(context -> anchors()).softbreak("zh".equals(language) ? "" : "\n").build();
	}

	/**
	 * Writes the guide.
	 *
	 * @param file   is replaced when it exists; its folder must exist
	 * @param locale Chinese, or any other for English
	 * @throws IOException when it cannot be written
	 */
	public static void write(Path file, Locale locale) throws IOException {
		Files.writeString(file, new Guide(locale).page());
	}

	/** The text of a subject, in Markdown. */
	static String markdown(String language, String subject) throws IOException {
		return read("guide/" + language + "/" + subject + ".md");
	}

	private String page() throws IOException {
		StringBuilder body = new StringBuilder();
		for (String subject : SUBJECTS) {
			Node document = parser.parse(markdown(language, subject));
			document.accept(new AbstractVisitor() {
				@Override
				public void visit(Heading heading) {
					headings.add(heading);
				}
			});
			body.append("<section>\n").append(html.render(document)).append("</section>\n");
		}
		return read("guide/" + FRAME).replace("{language}", language).replace("{contents}", contents()).replace("{body}", body);
	}

	private String contents() {
		StringBuilder contents = new StringBuilder();
		TextContentRenderer text = TextContentRenderer.builder().build();
		for (Heading heading : headings) {
			contents.append("<a class=\"level").append(heading.getLevel()).append("\" href=\"#").append(anchor(heading)).append("\">").append(text.render(heading).strip()).append("</a>\n");
		}
		return contents.toString();
	}

	private AttributeProvider anchors() {
		return (node, tag, attributes) -> {
			if (node instanceof Heading heading) {
				attributes.put("id", anchor(heading));
			}
		};
	}

	private String anchor(Heading heading) {
		return "s" + (headings.indexOf(heading) + 1);
	}

	private static String read(String resource) throws IOException {
		try (InputStream in = Guide.class.getResourceAsStream("/" + resource)) {
			if (in == null) {
				throw new IOException("no " + resource);
			}
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
	}
}
