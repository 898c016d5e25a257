package org.planwright.exchange.monitor;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

import org.planwright.model.plan.Box;
import org.planwright.model.plan.Indicator;
import org.planwright.model.plan.Project;
import org.planwright.model.text.NameKey;
import org.planwright.model.text.Widths;
import org.planwright.rules.monitoring.IndicatorRecord;
import org.planwright.rules.monitoring.Monitoring;
import org.planwright.rules.monitoring.ProjectRecord;
import org.planwright.rules.monitoring.YearValue;
import org.planwright.rules.ruleset.Labels;

/** Writes what is reported as a text that is read back the same ({@link ActualsText}). What the plan says itself is left out. */
public final class ActualsWriter {

	private final Map<NameKey, Integer> projectNames = new HashMap<>();
	private final Map<Indicator, IndicatorRecord> ofPlan = new HashMap<>();
	private final StringBuilder out = new StringBuilder();

	private ActualsWriter(Monitoring monitoring) {
		new Resolver(monitoring.plan(), monitoring.period()).indicators().forEach(record -> ofPlan.put(record.indicator(), record));
		monitoring.projects().stream().map(item -> item.project().getName()).filter(name -> name != null).forEach(name -> projectNames.merge(NameKey.of(name), 1, Integer::sum));
	}

	/** The text, with line feeds as line ends. */
	public static String text(Monitoring monitoring) {
		ActualsWriter writer = new ActualsWriter(monitoring);
		writer.out.append("监测：").append(monitoring.plan().getName() == null ? "" : monitoring.plan().getName()).append("\n格式：").append(ActualsText.FORMAT)
				.append("\n截至：").append(monitoring.year()).append("年\n");
		monitoring.indicators().forEach(state -> writer.indicator(state.record()));
		monitoring.projects().forEach(item -> writer.project(item.record()));
		return writer.out.toString();
	}

	private void indicator(IndicatorRecord record) {
		List<String> lines = new ArrayList<>();
		IndicatorRecord own = ofPlan.get(record.indicator());
		series("年度", record.planned(), own.planned(), lines);
		series("实绩", record.actual(), own.actual(), lines);
		if (!record.parts().isEmpty()) {
			List<String> parts = new ArrayList<>();
			record.parts().forEach((region, value) -> parts.add(Words.quoted(region) + " " + Words.quoted(Widths.trim(value.lexeme()))));
			lines.add("分解 " + String.join("、", parts));
		}
		remark(record.remark(), lines);
		if (!lines.isEmpty()) {
			String unit = record.indicator().getUnit();
			out.append("\n指标 ").append(Words.quoted(Labels.of(record.indicator()))).append(unit == null ? "" : "  单位 " + Words.quoted(Widths.trim(unit))).append('\n');
			lines.forEach(line -> out.append("@ ").append(line).append('\n'));
		}
	}

	private static void series(String key, SortedMap<Integer, YearValue> values, SortedMap<Integer, YearValue> ofPlan, List<String> lines) {
		List<String> pairs = values.values().stream().filter(value -> !value.equals(ofPlan.get(value.year())))
				.map(value -> value.year() + "年 " + Words.quoted(Widths.trim(value.written().lexeme()))).toList();
		if (!pairs.isEmpty()) {
			lines.add(key + " " + String.join("、", pairs));
		}
	}

	private static void remark(String remark, List<String> lines) {
		if (!remark.isEmpty()) {
			lines.add("说明 " + Words.quoted(remark));
		}
	}

	private void project(ProjectRecord record) {
		List<String> lines = new ArrayList<>();
		List<String> amounts = new ArrayList<>();
		record.totals().forEach((year, amount) -> amounts.add(year + "年 [" + plain(amount) + "万元]"));
		record.invested().forEach((year, amount) -> amounts.add(year + "年 " + plain(amount) + "万元"));
		if (!amounts.isEmpty()) {
			lines.add("投资 " + String.join("、", amounts));
		}
		if (!record.state().isEmpty()) {
			lines.add("进展 " + Words.quoted(record.state()));
		}
		remark(record.remark(), lines);
		Project project = record.project();
		if (!lines.isEmpty() && project.getName() != null) {
			boolean several = projectNames.get(NameKey.of(project.getName())) > 1;
			String box = several && project.eContainer() instanceof Box in && in.getNumber() != null ? "  专栏 " + Words.quoted(in.getNumber()) : "";
			out.append("\n项目 ").append(Words.quoted(project.getName())).append(box).append('\n');
			lines.forEach(line -> out.append("@ ").append(line).append('\n'));
		}
	}

	private static String plain(BigDecimal amount) {
		return amount.toPlainString();
	}
}
