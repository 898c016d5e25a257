package org.planwright.exchange.export.word;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.planwright.exchange.monitor.Monitored;
import org.planwright.exchange.monitor.MonitoringReport;
import org.planwright.exchange.monitor.ReportKind;

class MonitoringReportWordTest {

	@TempDir
	private Path folder;

	@Test
	void reportsKeepToTheSchemasAndShowTheirTables() throws Exception {
		for (ReportKind kind : ReportKind.values()) {
			byte[] file = WordFiles.write(MonitoringReport.of(Monitored.run(folder, Monitored.HEAD + "指标 森林覆盖率\n@ 实绩 2026年 44.8、2027年 44.9\n项目 粮食仓储设施提升项目\n@ 进展 停工\n"),
					"河湾县国民经济和社会发展第十五个五年规划纲要", kind, Locale.CHINESE));
			assertEquals(List.of(), WordFiles.schemaErrors(file));
			assertTrue(WordFiles.tables(WordFiles.open(file)).stream().anyMatch(table -> WordFiles.rows(table).get(0).startsWith("指标|属性|2025年")));
			assertTrue(WordFiles.parts(file).get("word/document.xml").contains("w:fill=\"F5B7B1\""), "what is behind is red");
		}
	}
}
