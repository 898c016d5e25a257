package org.planwright.exchange.monitor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.planwright.exchange.Drafts;
import org.planwright.exchange.Parsed;
import org.planwright.exchange.PlanImporter;
import org.planwright.exchange.sheet.HeaderWords;
import org.planwright.model.plan.Box;
import org.planwright.model.plan.CellRole;
import org.planwright.model.plan.Direction;
import org.planwright.model.plan.Indicator;
import org.planwright.model.plan.Plan;
import org.planwright.model.plan.Project;
import org.planwright.model.text.NameKey;
import org.planwright.rules.hierarchy.Goal;
import org.planwright.rules.monitoring.Light;
import org.planwright.rules.monitoring.Monitoring;
import org.planwright.rules.monitoring.Monitoring.IndicatorState;
import org.planwright.rules.monitoring.Progress;

/** The indicators of the real drafts can be monitored: what reaches their targets is on schedule, what stands still is not. */
class RealIndicatorsTest {

	@TempDir
	private Path folder;

	private static Plan plan(String region) throws Exception {
		String text = new PlanImporter().importFile(Drafts.of(region)).planText();
		return Parsed.plan(text);
	}

	/** What all indicators with a numeric target come to when each year has the number that a function gives. */
	private Monitoring monitoring(Plan plan, boolean reached) throws Exception {
		StringBuilder text = new StringBuilder("监测：" + plan.getName() + "\n格式：1\n截至：2025年\n");
		for (Indicator indicator : plan.indicators()) {
			Goal goal = Monitoring.goal(plan, indicator).orElse(null);
			BigDecimal target = goal == null ? null : goal.value().number().orElse(null);
			BigDecimal base = indicator.cell(CellRole.BASE).number().orElse(null);
			if (target == null) {
				continue;
			}
			boolean level = goal.role() == CellRole.TARGET;
			BigDecimal value = reached ? target : level && base != null ? base : BigDecimal.ZERO;
			text.append("指标 \"").append(indicator.getLabel().strip()).append("\"\n@ 实绩 ");
			String average = goal.role() == CellRole.AVERAGE ? "年均 " : "";
			String written = goal.role() == CellRole.CUMULATIVE ? "[" + value.toPlainString() + "]" : average + value.toPlainString();
			text.append("2025年 \"").append(written).append("\"\n");
		}
		Path file = Files.writeString(folder.resolve("实绩.actuals"), text);
		PlanMonitor.Result result = PlanMonitor.run(plan, Map.of("实绩.actuals", file), OptionalInt.empty(), HeaderWords.standard(), Monitored.RULES);
		assertEquals(List.of(), Monitored.problems(result));
		return result.monitoring();
	}

	private void indicators(String region, int judged) throws Exception {
		Plan plan = plan(region);
		Monitoring all = monitoring(plan, true);
		assertEquals(judged, all.count(Light.GREEN, false), Monitored.indicators(all).toString());
		assertEquals(0, all.count(Light.RED, false) + all.count(Light.AMBER, false), Monitored.indicators(all).toString());
		for (IndicatorState state : monitoring(plan, false).indicators()) {
			Progress progress = state.progress();
			boolean low = state.indicator().getDirection() == Direction.DOWN;
			boolean kept = low || progress.reason() == Progress.Reason.KEPT || progress.reason() == Progress.Reason.REACHED;
			assertTrue(progress.light() != Light.GREEN || kept, state.indicator().getLabel() + " " + progress);
		}
	}

	@Test
	void indicatorsOfTheFirstDraft() throws Exception {
		indicators("扎赉特旗", 15);
	}

	@Test
	void indicatorsOfTheSecondDraft() throws Exception {
		indicators("杭锦后旗", 14);
	}

	/** Names as the drafts write them are known again in a form that was filled in. */
	private void names(String region) throws Exception {
		Plan plan = plan(region);
		Map<NameKey, Long> counts = plan.projects().stream().filter(project -> project.getName() != null)
				.collect(Collectors.groupingBy(project -> key(project), Collectors.counting()));
		StringBuilder text = new StringBuilder("监测：" + plan.getName() + "\n格式：1\n截至：2023年\n");
		long known = 0;
		for (Project project : plan.projects()) {
			if (project.getName() != null && counts.get(key(project)) == 1 && project.eContainer() instanceof Box box && box.getNumber() != null) {
				text.append("项目 \"").append(project.getName()).append("\"  专栏 ").append(box.getNumber()).append("\n@ 投资 2023年 100万元  进展 在建\n");
				known++;
			}
		}
		Path file = Files.writeString(folder.resolve("项目.actuals"), text);
		Path form = folder.resolve("监测表.xlsx");
		try (OutputStream out = Files.newOutputStream(form)) {
			assertEquals(List.of(), PlanMonitor.writeForm(plan, Map.of("项目.actuals", file), HeaderWords.standard(), Locale.CHINESE, out).stream().map(each -> each.message(Locale.CHINESE)).toList());
		}
		PlanMonitor.Result result = PlanMonitor.run(plan, Map.of("监测表.xlsx", form), OptionalInt.empty(), HeaderWords.standard(), Monitored.RULES);
		assertEquals(List.of(), Monitored.problems(result));
		assertEquals(known, result.monitoring().projects().stream().filter(Monitoring.ProjectItem::isReported).count());
	}

	private static NameKey key(Project project) {
		return NameKey.of((project.eContainer() instanceof Box box ? box.getNumber() : "") + project.getName());
	}

	@Test
	void projectsOfTheFirstDraft() throws Exception {
		names("扎赉特旗");
	}

	@Test
	void projectsOfTheSecondDraft() throws Exception {
		names("杭锦后旗");
	}
}
