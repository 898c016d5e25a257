package org.planwright.exchange.export.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.planwright.exchange.export.chart.BarChart.Bar;
import org.planwright.exchange.export.chart.BarChart.Look;
import org.planwright.exchange.export.chart.BarChart.Part;
import org.planwright.exchange.export.chart.BarChart.Series;
import org.planwright.exchange.export.chart.ChartLayout.Row;
import org.planwright.exchange.export.chart.ChartLayout.Text;

class ChartLayoutTest {

	private static final double EM = 10;
	private static final BarChart CHART = new BarChart("指标完成程度", List.of(new Series(Look.GOOD, "正常"), new Series(Look.WARNING, "偏慢"), new Series(Look.BAD, "滞后")), List.of(
			bar("数字经济核心产业增加值占地区生产总值比重", "32.5%", 40, new Part(32.5, Look.WARNING)),
			bar("森林覆盖率", "−8%", 40, new Part(-8, Look.BAD)),
			bar("Share of investment in research and development", "150% of what is due at the end of 2027", 40, new Part(100, Look.GOOD), new Part(50, Look.FIRST)),
			bar("无", "", 0)), "");

	private static Bar bar(String label, String text, double mark, Part... parts) {
		return new Bar(label, List.of(parts), text, mark == 0 ? OptionalDouble.empty() : OptionalDouble.of(mark), List.of());
	}

	/** As wide as in the widest of usual fonts. */
	private static double width(String text) {
		return text.codePoints().mapToDouble(c -> c < 0x80 ? 0.6 * EM : EM).sum();
	}

	@ParameterizedTest
	@ValueSource(doubles = { 50, 320, 720, 2000 })
	void whateverTheWidthNothingIsCutOrOverlaps(double width) {
		ChartLayout layout = ChartLayout.of(CHART, width, EM);
		assertTrue(layout.width() >= width);
		double bottom = layout.legend().stream().mapToDouble(swatch -> swatch.colour().y() + swatch.colour().height()).max().orElseThrow();
		for (Row row : layout.rows()) {
			assertTrue(row.place().y() >= bottom, row.toString());
			bottom = row.place().y() + row.place().height();
			double bars = row.label().getFirst().x();
			for (Text line : row.label()) {
				assertTrue(line.x() - width(line.text()) >= 0, line.toString());
				assertTrue(line.y() - EM / 2 >= row.place().y() && line.y() + EM / 2 <= bottom, line.toString());
			}
			row.parts().forEach(part -> assertTrue(part.place().x() > bars && part.place().width() >= 0 && part.place().x() + part.place().width() <= row.value().x(), part.toString()));
		}
		assertTrue(bottom <= layout.height());
		Stream.concat(layout.rows().stream().map(Row::value), layout.legend().stream().map(ChartLayout.Swatch::name))
				.forEach(text -> assertTrue(width < 400 || text.x() + width(text.text()) <= layout.width() + 0.01, text.toString()));
	}

	@Test
	void allBarsHaveOneScale() {
		List<Row> rows = ChartLayout.of(CHART, 720, EM).rows();
		double one = rows.get(0).parts().getFirst().place().width() / 32.5;
		assertEquals(100 * one, rows.get(2).parts().get(0).place().width(), 0.01);
		assertEquals(50 * one, rows.get(2).parts().get(1).place().width(), 0.01);
		assertEquals(0, rows.get(1).parts().getFirst().place().width());
		assertEquals(rows.get(0).mark().getAsDouble(), rows.get(2).mark().getAsDouble());
	}

	@Test
	void aChartOfNothingHasNoBarsOfEndlessLength() {
		ChartLayout layout = ChartLayout.of(new BarChart("空", List.of(), List.of(bar("甲", "0", 0, new Part(0, Look.FIRST))), ""), 720, EM);
		assertEquals(0, layout.rows().getFirst().parts().getFirst().place().width());
	}
}
