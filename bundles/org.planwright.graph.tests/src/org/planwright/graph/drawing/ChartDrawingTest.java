package org.planwright.graph.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.OptionalDouble;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.Test;
import org.planwright.exchange.export.chart.BarChart;
import org.planwright.exchange.export.chart.BarChart.Bar;
import org.planwright.exchange.export.chart.BarChart.Look;
import org.planwright.exchange.export.chart.BarChart.Part;
import org.planwright.exchange.export.chart.BarChart.Series;
import org.planwright.graph.layout.TextWidths;

class ChartDrawingTest {

	private static final List<BarChart> CHARTS = List.of(
			new BarChart("指标完成程度", List.of(new Series(Look.GOOD, "正常"), new Series(Look.BAD, "滞后")), List.of(
					new Bar("数字经济核心产业增加值占地区生产总值比重", List.of(new Part(26.7, Look.BAD)), "26.7%", OptionalDouble.of(40), List.of()),
					new Bar("森林覆盖率", List.of(new Part(42.9, Look.GOOD)), "42.9%", OptionalDouble.of(38), List.of())),
					"截至2027年末，规划期时间已过40.0%。条长为完成程度，竖线为应完成程度；超过150%的按150%画。"),
			new BarChart("项目地点分布", List.of(), List.of(Bar.of("柳坞镇", 5, Look.FIRST, "5", List.of())), ""));

	private static List<Shape> shapes(Drawing drawing) {
		return drawing.items().stream().flatMap(item -> item.shapes().stream()).toList();
	}

	@Test
	void figuresStandBelowEachOtherAndNothingIsBeyondThePage() {
		Drawing drawing = ChartDrawing.of(CHARTS);
		for (Shape shape : shapes(drawing)) {
			switch (shape) {
				case Shape.Text text -> {
					double width = TextWidths.of(text.text(), text.size());
					double left = text.centred() ? text.x() - width / 2 : text.x();
					assertTrue(left >= 0 && left + width <= drawing.width() && text.baseline() < drawing.height(), text.toString());
				}
				case Shape.Box box -> assertTrue(box.bounds().x() >= 0 && box.bounds().right() <= drawing.width() && box.bounds().bottom() <= drawing.height(), box.toString());
				case Shape.Path path -> path.points().forEach(point -> assertTrue(point.x() < drawing.width() && point.y() < drawing.height(), point.toString()));
			}
		}
		assertEquals(List.of("数字经济核心产业增加值占地区生产总值比重 26.7%", "森林覆盖率 42.9%", "柳坞镇 5"), drawing.items().stream().map(Drawing.Item::tooltip).filter(Objects::nonNull).toList());
		assertTrue(ChartDrawing.of(CHARTS.subList(0, 1)).height() < drawing.height());
	}

	@Test
	void theyAreWrittenAsPicturesWithTheColoursOfTheirParts() throws Exception {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		Drawing drawing = ChartDrawing.of(CHARTS);
		DrawingWriters.of("png").orElseThrow().write(drawing, Locale.CHINESE, out);
		var image = ImageIO.read(new ByteArrayInputStream(out.toByteArray()));
		assertEquals(2 * Math.ceil(drawing.width()), image.getWidth());
		Shape.Box bad = shapes(drawing).stream().filter(Shape.Box.class::isInstance).map(Shape.Box.class::cast).filter(box -> box.fill().equals(Look.BAD.colour()) && box.bounds().width() > 20)
				.findFirst().orElseThrow();
		assertEquals(Look.BAD.colour(), String.format("#%06x", image.getRGB((int) (2 * bad.bounds().x() + 10), (int) (2 * bad.bounds().y() + 10)) & 0xffffff));
	}
}
