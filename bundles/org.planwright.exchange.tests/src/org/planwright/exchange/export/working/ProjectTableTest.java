package org.planwright.exchange.export.working;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.planwright.exchange.export.PrintedPlans;

class ProjectTableTest {

	private static final String PLAN = """
			第一章　重点任务

			专栏1：水利工程 {
			  1. 河东灌区改造工程，改造渠道118公里。
			  @ 投资 5600万元
			  @ 牵头 县水利局  建设期 2026—2028年
			}

			专栏2：生态工程 {
			  1. 湿地公园栈道工程，新建栈道6公里。
			}
			""";

	private static TableDocument table(String plan) {
		return WorkingTables.of("重点项目表").orElseThrow().make(WorkingInput.of(PrintedPlans.plan(plan), "河湾县十五五纲要", Locale.CHINESE));
	}

	@Test
	void projectsStandBoxByBoxAndAreNumberedThrough() {
		TableDocument table = table(PLAN);
		assertEquals(List.of("专栏1　水利工程", "1|河东灌区改造工程|改造渠道118公里。|2026—2028年|5600万元|县水利局", "专栏2　生态工程", "2|湿地公园栈道工程|新建栈道6公里。|||"),
				table.rows().stream().map(row -> row.cells().stream().map(TableDocument.Cell::text).collect(Collectors.joining("|"))).toList());
		assertEquals(Optional.of(new BigDecimal("2")), table.rows().get(3).cells().get(0).number());
		assertEquals(6, table.rows().get(0).cells().get(0).columns());
		assertEquals(List.of("序号", "项目名称", "建设规模及内容", "建设年限", "总投资", "牵头单位"), table.columns().stream().map(TableDocument.Column::heading).toList());
	}

	@Test
	void itIsWrittenInEveryFormat() throws IOException {
		for (TableWriter writer : WorkingTables.writers()) {
			ByteArrayOutputStream out = new ByteArrayOutputStream();
			writer.write(table(PLAN), out);
			ByteArrayInputStream in = new ByteArrayInputStream(out.toByteArray());
			if (writer.format().equals("docx")) {
				try (XWPFDocument document = new XWPFDocument(in)) {
					assertEquals(5, document.getTables().get(0).getNumberOfRows());
				}
			} else if (writer.format().equals("html")) {
				assertTrue(out.toString(StandardCharsets.UTF_8).contains("<title>重点项目表</title>"));
			} else {
				try (XSSFWorkbook workbook = new XSSFWorkbook(in)) {
					assertTrue(workbook.getSheetAt(0).getNumMergedRegions() >= 2);
				}
			}
		}
	}

	@Test
	void aPlanWithoutProjectsSaysSo() {
		assertEquals(List.of("规划没有列出项目。"), table("第一章　总则\n推进城乡融合。\n").notes());
	}
}
