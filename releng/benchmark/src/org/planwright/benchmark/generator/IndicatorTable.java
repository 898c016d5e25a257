package org.planwright.benchmark.generator;

import java.util.stream.Collectors;

import org.planwright.benchmark.generator.Figures.Figure;
import org.planwright.benchmark.generator.IndicatorData.Form;

/** The box of the main indicators. */
final class IndicatorTable {

	private IndicatorTable() {
	}

	static String write(Region region, Figures figures, int boxNumber) {
		StringBuilder out = new StringBuilder();
		out.append("专栏").append(boxNumber).append("：").append(region.name()).append("“十五五”时期经济社会发展主要指标 {\n");
		out.append("  列 类别、指标、单位、2025年实际、2030年目标、年均/累计、属性\n");
		String category = "";
		int number = 0;
		for (Figure figure : figures.all()) {
			if (!figure.data().category().equals(category)) {
				category = figure.data().category();
				out.append("  类别 ").append(category).append('\n');
			}
			addRow(out, region, figure, ++number);
		}
		return out.append("  注：[ ]内为五年累计数。\n}\n").toString();
	}

	private static void addRow(StringBuilder out, Region region, Figure figure, int number) {
		IndicatorData data = figure.data();
		boolean total = data.form() == Form.TOTAL || data.form() == Form.GIVEN;
		out.append("  指标 ").append(number).append(". ").append(data.name()).append("  单位 ").append(data.unit());
		out.append("  基期 ").append(total ? "[" + figure.base() + "]" : figure.base());
		switch (data.form()) {
			case LEVEL, SUM -> out.append("  目标 ").append("降低".equals(data.direction()) ? "≤" : "≥").append(figure.target()).append("  年均 —");
			case RATE -> out.append("  目标 —  年均 ").append(figure.target());
			case TOTAL -> out.append("  目标 —  累计 [").append(figure.target()).append(']');
			case GIVEN -> out.append("  目标 —  累计 ")
					.append(region.parent() == null ? "[" + figure.target() + "]" : "完成" + region.parent().name() + "下达目标");
		}
		out.append("  ").append(data.attribute()).append('\n');
		addAnnotations(out, region, data, number);
	}

	private static void addAnnotations(StringBuilder out, Region region, IndicatorData data, int number) {
		out.append("  @ 代码 ZB").append(number < 10 ? "0" : "").append(number);
		if (!data.kind().equals("-")) {
			out.append("  类型 ").append(data.kind());
		}
		if (!data.direction().equals("-")) {
			out.append("  方向 ").append(data.direction());
		}
		if (region.parent() != null) {
			out.append("  上级 ").append(region.parent().planName()).append('/').append(data.name());
		}
		out.append('\n');
		if (data.form() == Form.SUM && !region.children().isEmpty()) {
			out.append("  @ 分解 ").append(region.children().stream().map(child -> child.name() + " " + Figures.figure(child, data).target())
					.collect(Collectors.joining("、"))).append('\n');
		}
	}
}
