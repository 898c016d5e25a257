package org.planwright.evl;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.eclipse.xtext.util.CancelIndicator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.planwright.rules.check.Finding;

/** Scripts serve many threads, each with plans of its own. */
class ScriptThreadsTest {

	private static final int THREADS = 4;
	private static final int PLANS = 40;

	@Test
	void everyThreadGetsTheFindingsOfItsOwnPlans(@TempDir Path folder) throws Exception {
		ScriptProject project = new ScriptProject(folder);
		project.script("a.evl", "pre { var count = Indicator.all.size(); }", "context Indicator {", "  constraint A {",
				"    check: Plan.all.first().name = ''", "    message: Plan.all.first().name + self.label + count", "  }", "}");
		ScriptSession session = ScriptProject.trusting();
		ExecutorService pool = Executors.newFixedThreadPool(THREADS);
		try {
			List<Future<List<Finding>>> results = new ArrayList<>();
			for (int i = 0; i < PLANS; i++) {
				String name = "规划" + i;
				String text = "规划：" + name + "\n专栏1：主要指标 {\n" + "  指标 甲  单位 %  目标 1  预期性\n".repeat(i % 3 + 1) + "}\n";
				results.add(pool.submit(() -> project.check(name, text, session, Locale.CHINESE, CancelIndicator.NullImpl)));
			}
			for (int i = 0; i < PLANS; i++) {
				int rows = i % 3 + 1;
				List<String> expected = new ArrayList<>();
				for (int row = 0; row < rows; row++) {
					expected.add("规划" + i + "甲" + rows);
				}
				assertEquals(expected, results.get(i).get().stream().map(Finding::message).toList());
			}
		} finally {
			pool.shutdownNow();
		}
		assertEquals(List.of(), ScriptProject.told(session));
	}
}
