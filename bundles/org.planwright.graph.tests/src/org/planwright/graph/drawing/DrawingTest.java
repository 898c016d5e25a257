package org.planwright.graph.drawing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.eclipse.xtext.util.CancelIndicator;
import org.junit.jupiter.api.Test;
import org.planwright.graph.ColourBy;
import org.planwright.graph.Diagram;
import org.planwright.graph.Node;
import org.planwright.graph.Plans;
import org.planwright.graph.layout.DiagramLayouter;
import org.planwright.graph.layout.TextWidths;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class DrawingTest {

	private static final String PLAN = """
			标题：河湾县国民经济和社会发展第十五个五年规划纲要
			第一章　主要目标
			——生态优势更加凸显。森林覆盖率达到32.4%「=森林覆盖率.目标」。
			专栏1：主要指标 {
			  类别 经济发展
			  指标 数字经济核心产业增加值占地区生产总值比重<试行>  单位 %  基期 5.1  目标 6.3  预期性
			  类别 绿色生态
			  指标 森林覆盖率  单位 %  基期 30.3  目标 32.4  约束性
			}
			专栏2：生态工程 {
			  1. 河湾县西部山区水土流失综合治理及退化林修复（二期）工程，规模12.5万亩。
			  @ 规模 12.5万亩  牵头 县自然资源局  支撑 森林覆盖率
			  2. 水库清淤工程，清淤20万立方米。
			}
			""";

	private static Drawing drawing(Diagram diagram, Locale locale) {
		return DrawingMaker.draw(diagram, DiagramLayouter.layOut(diagram, CancelIndicator.NullImpl), ColourBy.CATEGORY, locale);
	}

	private static byte[] written(DrawingWriter writer, Drawing drawing) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		writer.write(drawing, Locale.CHINESE, out);
		return out.toByteArray();
	}

	private static Document svg(Drawing drawing) throws Exception {
		return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(written(new SvgWriter(), drawing)));
	}

	private static List<Element> elements(Element parent, String name) {
		NodeList found = parent.getElementsByTagName(name);
		List<Element> elements = new ArrayList<>();
		for (int i = 0; i < found.getLength(); i++) {
			elements.add((Element) found.item(i));
		}
		return elements;
	}

	private static double number(Element element, String name) {
		return Double.parseDouble(element.getAttribute(name));
	}

	@Test
	void everyNodeIsAGroupWithItsIdAndItsWholeName() throws Exception {
		Diagram diagram = Plans.support(PLAN);
		Document svg = svg(drawing(diagram, Locale.CHINESE));
		List<Element> groups = elements(svg.getDocumentElement(), "g");
		for (Node node : diagram.nodes()) {
			Element group = groups.stream().filter(each -> each.getAttribute("data-id").equals(node.id())).findFirst().orElseThrow();
			StringBuilder text = new StringBuilder();
			elements(group, "text").forEach(each -> text.append(each.getTextContent()));
			assertTrue(text.toString().startsWith(node.label()), text.toString());
			assertTrue(group.getAttribute("class").startsWith(node.kind().word()), group.getAttribute("class"));
		}
		assertEquals("河湾县国民经济和社会发展第十五个五年规划纲要　支撑关系图", elements(svg.getDocumentElement(), "title").get(0).getTextContent());
	}

	@Test
	void noTextLeavesItsBox() throws Exception {
		Diagram diagram = Plans.support(PLAN);
		for (Element group : elements(svg(drawing(diagram, Locale.CHINESE)).getDocumentElement(), "g")) {
			boolean isNode = diagram.byId().containsKey(group.getAttribute("data-id"));
			for (Element text : isNode ? elements(group, "text") : List.<Element>of()) {
				Element box = elements(group, "rect").get(0);
				assertTrue(number(text, "x") > number(box, "x"));
				assertTrue(number(text, "x") + TextWidths.of(text.getTextContent(), number(text, "font-size")) < number(box, "x") + number(box, "width"), text.getTextContent());
				assertTrue(number(text, "y") - number(text, "font-size") > number(box, "y"), text.getTextContent());
				assertTrue(number(text, "y") < number(box, "y") + number(box, "height"), text.getTextContent());
			}
		}
	}

	@Test
	void everythingIsInThePicture() {
		for (Diagram diagram : List.of(Plans.support(PLAN), Plans.structure(PLAN), Plans.hierarchy(PLAN), Plans.support(""))) {
			Drawing drawing = drawing(diagram, Locale.ENGLISH);
			for (Drawing.Item item : drawing.items()) {
				for (Shape shape : item.shapes()) {
					boolean inside = switch (shape) {
						case Shape.Box box -> box.bounds().x() >= 0 && box.bounds().y() >= 0 && box.bounds().right() <= drawing.width() && box.bounds().bottom() <= drawing.height();
						case Shape.Path path -> path.points().stream().allMatch(point -> point.x() >= 0 && point.x() <= drawing.width() && point.y() >= 0 && point.y() <= drawing.height());
						case Shape.Text text -> text.x() + TextWidths.of(text.text(), text.centred() ? text.size() / 2 : text.size()) <= drawing.width() && text.baseline() <= drawing.height();
					};
					assertTrue(inside, shape.toString());
				}
			}
		}
	}

	@Test
	void theLegendIsOfWhatThereIsInTheLanguageAskedFor() {
		Set<String> words = words(drawing(Plans.support(PLAN), Locale.CHINESE), "legend");
		assertTrue(words.containsAll(List.of("约束性指标", "无支撑", "未支撑指标", "绿色生态", "经济发展", "衡量")), words.toString());
		assertFalse(words.contains("任务") || words.contains("成环"), words.toString());
		assertTrue(words(drawing(Plans.support(PLAN), Locale.ENGLISH), "legend").contains("Nobody supports it"));
	}

	private static Set<String> words(Drawing drawing, String style) {
		Set<String> words = new HashSet<>();
		drawing.items().stream().filter(item -> item.styles().contains(style)).forEach(item -> item.shapes().forEach(shape -> {
			if (shape instanceof Shape.Text text) {
				words.add(text.text());
			}
		}));
		return words;
	}

	@Test
	void charactersThatXmlDoesNotAllowAreLeftOut() throws Exception {
		Document svg = svg(drawing(Plans.support(PLAN.replace("水库清淤工程", "水库\u0001清淤\uFFFF工程")), Locale.CHINESE));
		assertTrue(svg.getDocumentElement().getTextContent().contains("水库清淤工程"));
	}

	@Test
	void thePictureShowsTextWithoutFontsOfTheMachine() throws Exception {
		Drawing drawing = drawing(Plans.support(PLAN), Locale.CHINESE);
		BufferedImage image = ImageIO.read(new ByteArrayInputStream(written(new PngWriter(), drawing)));
		assertEquals(Math.ceil(drawing.width() * 2), image.getWidth());
		assertEquals(Math.ceil(drawing.height() * 2), image.getHeight());
		Shape.Text title = (Shape.Text) drawing.items().get(0).shapes().get(0);
		int dark = 0;
		for (int x = (int) (2 * title.x()); x < 2 * (title.x() + title.size()); x++) {
			for (int y = (int) (2 * (title.baseline() - title.size())); y < 2 * title.baseline(); y++) {
				dark += (image.getRGB(x, y) & 0xFF) < 0x80 ? 1 : 0;
			}
		}
		assertTrue(dark > 100 && dark < 1200, "dark pixels of the first character: " + dark);
	}

	@Test
	void aVeryLargePictureIsMadeSmallerAndThatIsSaid() throws IOException {
		Drawing large = new Drawing(20_000, 20_000, "大图", List.of());
		assertEquals(List.of("图幅很大，PNG 缩小为原大的 39%；SVG 和 PDF 没有这个限制。"), new PngWriter().remarks(large, Locale.CHINESE));
		assertEquals(List.of(), new PngWriter().remarks(new Drawing(2000, 2000, "", List.of()), Locale.CHINESE));
	}

	@Test
	void thePdfHasItsTextAndTitle() throws Exception {
		Drawing drawing = drawing(Plans.support(PLAN.replace("水库清淤", "水库\uE123清淤")), Locale.CHINESE);
		try (PDDocument document = Loader.loadPDF(written(new PdfDrawingWriter(), drawing))) {
			assertEquals(1, document.getNumberOfPages());
			assertEquals(drawing.width() * 0.75, document.getPage(0).getMediaBox().getWidth(), 0.1);
			String text = new PDFTextStripper().getText(document);
			assertTrue(text.contains("森林覆盖率") && text.contains("30.3 → 32.4 %"), text);
			assertTrue(text.contains("水库〓清淤"), text);
			assertEquals(drawing.title(), document.getDocumentInformation().getTitle());
		}
	}

	@Test
	void theSameDrawingMakesTheSameBytes() throws IOException {
		for (DrawingWriter writer : DrawingWriters.all()) {
			assertArrayEquals(written(writer, drawing(Plans.support(PLAN), Locale.CHINESE)), written(writer, drawing(Plans.support(PLAN), Locale.CHINESE)), writer.format());
		}
	}
}
