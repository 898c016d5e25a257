package org.planwright.exchange.export.word;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFooter;
import org.apache.poi.xwpf.usermodel.XWPFHeader;
import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.XmlObject;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import org.planwright.exchange.export.ExportInput;
import org.planwright.exchange.export.printed.Outline;
import org.planwright.exchange.export.printed.Printed;
import org.planwright.exchange.export.printed.PrintedPlan;
import org.planwright.exchange.export.printed.ProjectList;
import org.planwright.exchange.export.printed.TitleLines;
import org.planwright.exchange.export.word.Placeholders.Form;
import org.planwright.exchange.export.word.Placeholders.Placeholder;
import org.planwright.model.plan.Heading;
import org.planwright.model.plan.Indicator;
import org.planwright.model.plan.Plan;

/** Fills a document, the official form or a template, with a plan. One use. */
final class DocumentFiller {

	private static final int CHAPTER = 2;

	private final ExportInput input;
	private final XWPFDocument document;
	private final CTBody body;
	private final CTBody template;
	private final int highest;
	private final WordStyles styles;
	private final Footnotes footnotes;
	private final FrontMatter front;
	private final List<Printed> appendix;
	private final Headings headings;
	private final ContentsField contents;
	private final TemplateTexts texts;
	private Paragraphs paragraphs;

	DocumentFiller(ExportInput input, XWPFDocument document) throws IOException {
		this.input = input;
		this.document = document;
		body = document.getDocument().getBody();
		template = (CTBody) body.copy();
		PrintedPlan plan = input.printed();
		highest = highestLevel(input.plan());
		styles = input.template().isPresent() ? WordStyles.ofTemplate(document, highest) : WordStyles.official(document, highest);
		footnotes = new Footnotes(document, styles, plan.content());
		front = FrontMatter.of(plan);
		boolean own = input.template().isPresent();
		texts = new TemplateTexts(own ? input.template().get().getFileName().toString() : "official.xml",
				PlanFacts.of(input.plan(), own ? List.of(plan.title()) : TitleLines.of(plan.title()), front));
		appendix = input.appendix() && !hasPlaceFor("projects") ? ProjectList.of(input.plan()).map(DocumentFiller::appended).orElse(List.of()) : List.of();
		headings = new Headings(Stream.concat(front.content().stream(), appendix.stream()).toList(), footnotes);
		contents = new ContentsField(styles);
	}

	private static int highestLevel(Plan plan) {
		return plan.getBlocks().stream().filter(Heading.class::isInstance).mapToInt(block -> ((Heading) block).getLevel()).min().orElse(CHAPTER);
	}

	void fill() throws IOException {
		for (XWPFHeader header : document.getHeaderList()) {
			texts.fill(header._getHdrFtr());
		}
		for (XWPFFooter footer : document.getFooterList()) {
			texts.fill(footer._getHdrFtr());
		}
		CTP model = model();
		paragraphs = new Paragraphs(styles, footnotes, model);
		try (XmlCursor all = body.newCursor()) {
			all.removeXmlContents();
		}
		try (XmlCursor at = template.newCursor()) {
			for (boolean more = at.toFirstChild(); more; more = at.toNextSibling()) {
				take(at.getObject());
			}
		}
		contents.setPages(PageEstimate.pages(styles, body));
	}

	/** The paragraph that stands for the text. */
	private CTP model() throws TemplateException {
		for (CTP paragraph : template.getPArray()) {
			Placeholder placeholder = texts.alone(paragraph);
			if (placeholder != null && placeholder.key().equals("body")) {
				return paragraph;
			}
		}
		texts.fill(template);
		throw new TemplateException(TemplateException.Reason.NO_BODY, input.template().orElseThrow().getFileName().toString());
	}

	private void take(XmlObject element) throws IOException {
		if (element instanceof CTSectPr section) {
			if (!body.isSetSectPr()) {
				body.addNewSectPr().set(section);
			}
			return;
		}
		Placeholder placeholder = element instanceof CTP paragraph ? texts.alone(paragraph) : null;
		if (placeholder != null && placeholder.form() == Form.BLOCK) {
			block(placeholder.key(), (CTP) element);
		} else if (placeholder != null) {
			lines(placeholder, (CTP) element);
		} else {
			texts.fill(element);
			copy(element);
		}
	}

	private void copy(XmlObject element) {
		if (element instanceof CTP paragraph) {
			body.addNewP().set(paragraph);
			return;
		}
		try (XmlCursor from = element.newCursor(); XmlCursor to = body.newCursor()) {
			to.toEndToken();
			from.copyXml(to);
		}
	}

	/** A placeholder alone in its paragraph takes as many as it has lines; with none the paragraph goes, unless it ends a section. */
	private void lines(Placeholder placeholder, CTP paragraph) throws TemplateException {
		List<String> lines = texts.lines(placeholder);
		boolean endsSection = paragraph.isSetPPr() && paragraph.getPPr().isSetSectPr();
		if (placeholder.form() == Form.WORD || endsSection) {
			if (!lines.isEmpty() || endsSection) {
				texts.fill(paragraph);
				copy(paragraph);
			}
			return;
		}
		for (String line : lines) {
			CTP copy = (CTP) paragraph.copy();
			texts.fill(copy, line);
			copy(copy);
		}
	}

	private void block(String key, CTP place) throws IOException {
		CTSectPr section = sectionOf(place);
		switch (key) {
			case "contents" -> contents.write(body, paragraphs, headings, Outline.of(front.content()).depth());
			case "body" -> {
				writer(section).write(front.content());
				if (!appendix.isEmpty()) {
					appendix(place, section);
					return;
				}
			}
			case "indicators" -> writer(section).write(indicatorTable(front.content()));
			case "projects" -> writer(section).write(projects());
			default -> throw new IllegalArgumentException(key);
		}
		if (place.isSetPPr() && place.getPPr().isSetSectPr()) {
			CTP last = body.addNewP();
			paragraphs.fill(last, WordStyle.GAP, List.of());
			last.getPPr().addNewSectPr().set(place.getPPr().getSectPr());
		}
	}

	private BodyWriter writer(CTSectPr section) {
		PageArea area = PageArea.of(section);
		return new BodyWriter(body, paragraphs, area, footnotes, headings,
				new Pictures(document, input.folder(), area.width(), area.height()));
	}

	/** The section that a paragraph of the template belongs to. */
	private CTSectPr sectionOf(CTP place) {
		boolean after = false;
		for (CTP paragraph : template.getPArray()) {
			after |= paragraph == place;
			if (after && paragraph.isSetPPr() && paragraph.getPPr().isSetSectPr()) {
				return paragraph.getPPr().getSectPr();
			}
		}
		return template.isSetSectPr() ? template.getSectPr() : null;
	}

	private boolean hasPlaceFor(String key) throws TemplateException {
		for (CTP paragraph : template.getPArray()) {
			Placeholder placeholder = texts.alone(paragraph);
			if (placeholder != null && placeholder.key().equals(key)) {
				return true;
			}
		}
		return false;
	}

	private static List<Printed> indicatorTable(List<Printed> content) {
		for (Printed each : content) {
			boolean found = switch (each) {
				case Printed.Framed framed -> framed.content().stream().anyMatch(DocumentFiller::isIndicatorTable);
				default -> isIndicatorTable(each);
			};
			if (found) {
				return List.of(each);
			}
		}
		return List.of();
	}

	private static boolean isIndicatorTable(Printed printed) {
		return printed instanceof Printed.Table table && table.rows().stream().anyMatch(row -> row.source() instanceof Indicator);
	}

	private List<Printed> projects() {
		return ProjectList.of(input.plan()).map(table -> List.<Printed>of(table)).orElse(List.of());
	}

	private static List<Printed> appended(Printed.Table projects) {
		return List.of(new Printed.Heading(projects.source(), 1, projects.caption()), new Printed.Table(projects.source(), List.of(), projects.rows()));
	}

	/** On pages of its own, laid across. */
	private void appendix(CTP place, CTSectPr section) throws IOException {
		CTP last = paragraphs.fill(body.addNewP(), WordStyle.GAP, List.of());
		if (section == null) {
			writer(null).write(appendix);
			return;
		}
		last.getPPr().addNewSectPr().set(section);
		CTSectPr across = (CTSectPr) section.copy();
		across(across);
		writer(across).write(appendix);
		if (place.isSetPPr() && place.getPPr().isSetSectPr()) {
			paragraphs.fill(body.addNewP(), WordStyle.GAP, List.of()).getPPr().addNewSectPr().set(across);
		} else {
			body.addNewSectPr().set(across);
		}
	}

	private static void across(CTSectPr section) {
		if (section.isSetPgSz() && section.isSetPgMar()) {
			var size = section.getPgSz();
			Object width = size.getW();
			size.setW(size.getH());
			size.setH(width);
			size.setOrient(STPageOrientation.LANDSCAPE);
			var margins = section.getPgMar();
			Object top = margins.getTop();
			margins.setTop(margins.getLeft());
			margins.setLeft(margins.getBottom());
			margins.setBottom(margins.getRight());
			margins.setRight(top);
		}
		if (section.isSetPgNumType() && section.getPgNumType().isSetStart()) {
			section.getPgNumType().unsetStart();
		}
		if (section.isSetDocGrid()) {
			section.unsetDocGrid();
		}
	}
}
