package org.planwright.cli.convert;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;

import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.planwright.cli.CliRun;
import org.planwright.cli.ExitCodes;
import org.planwright.cli.Fixtures;
import org.planwright.rules.review.Decision;
import org.planwright.rules.review.FindingKey;
import org.planwright.rules.review.LedgerEntry;
import org.planwright.rules.review.LedgerFile;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

class TableExportTest {

	@TempDir
	Path folder;

	/** The cells of the first sheet, those of a row joined by bars. */
	private String sheet(String file) throws IOException {
		StringBuilder text = new StringBuilder();
		try (InputStream in = Files.newInputStream(folder.resolve(file)); XSSFWorkbook workbook = new XSSFWorkbook(in)) {
			workbook.getSheetAt(0).forEach(row -> {
				row.forEach(cell -> text.append(new DataFormatter().formatCellValue(cell)).append('|'));
				text.append('\n');
			});
		}
		return text.toString();
	}

	private static void assertUnusable(CliRun cli, String message, String... arguments) {
		assertEquals(ExitCodes.UNUSABLE, cli.run(arguments), cli.out());
		assertTrue(cli.err().contains(message), cli.err());
	}

	@Test
	void aDraftIsSetBesideAnEarlierOneOfAnyFormat() throws IOException {
		CliRun cli = CliRun.in(folder).with("一稿.plan", Fixtures.SOUND).with("二稿.plan", Fixtures.SOUND.replace("32.4", "32.0")).with("草案.txt", Fixtures.DRAFT);
		assertEquals(ExitCodes.OK, cli.run("export", "--table", "修改对照表", "--against", "一稿.plan", "二稿.plan", "-o", "改.xlsx"), cli.err());
		assertTrue(sheet("改.xlsx").contains("目标 32.4|"), sheet("改.xlsx"));
		assertEquals(ExitCodes.OK, cli.run("export", "--table", "changes", "--against", "草案.txt", "二稿.plan", "-o", "改.docx"), cli.err());
		assertTrue(Files.size(folder.resolve("改.docx")) > 1000);
	}

	@Test
	void anEarlierDraftInAnotherFolderNamesTheSamePlans() throws IOException {
		String plan = Fixtures.SOUND.replace("持续推进。", "持续推进，高于全市平均水平（「平川市十五五纲要/森林覆盖率.目标」）。");
		CliRun cli = CliRun.in(folder).with("平川市.plan", "规划：平川市十五五纲要\n专栏1：主要指标 {\n  指标 森林覆盖率  单位 %  基期 29  目标 31.5\n}\n").with("二稿.plan", plan).with("稿/一稿.plan", plan);
		assertEquals(ExitCodes.OK, cli.run("export", "--table", "修改对照表", "--against", "稿/一稿.plan", "二稿.plan", "-o", "改.xlsx"), cli.err());
		assertTrue(sheet("改.xlsx").contains("两稿内容相同"), sheet("改.xlsx"));
	}

	@Test
	void findingsAreWrittenWithWhatReviewersDecided() throws IOException {
		CliRun cli = CliRun.in(folder).with("河湾县.plan", Fixtures.WRONG_INCREMENT);
		assertEquals(ExitCodes.OK, cli.run("export", "--table", "审核意见表", "河湾县.plan", "-o", "意见.xlsx"), cli.err());
		assertTrue(sheet("意见.xlsx").contains("2.3个百分点|"), sheet("意见.xlsx"));
		assertTrue(sheet("意见.xlsx").contains("未处理1条"), sheet("意见.xlsx"));
		cli.run("check", "--format", "json", "河湾县.plan");
		JsonObject finding = JsonParser.parseString(cli.out()).getAsJsonObject().getAsJsonArray("findings").get(0).getAsJsonObject();
		LedgerFile.of(folder.resolve("河湾县.plan")).change(ledger -> ledger.with(new LedgerEntry(new FindingKey(finding.get("fingerprint").getAsString(), "C02", ""), "", "",
				Decision.REJECTED, "以统计公报为准", "", Instant.EPOCH)));
		assertEquals(ExitCodes.OK, cli.run("export", "--table", "review", "河湾县.plan", "-o", "意见.xlsx"), cli.err());
		assertTrue(sheet("意见.xlsx").contains("不采纳|以统计公报为准|"), sheet("意见.xlsx"));
	}

	@Test
	void opinionsAreTakenFromATable() throws IOException {
		CliRun cli = CliRun.in(folder).with("河湾县.plan", "// 批注（王处）：标题待定\n" + Fixtures.SOUND).with("意见.csv", "单位,意见,采纳情况,理由\n县财政局,补充资金保障,采纳,已补充\n").with("别的.csv", "甲,乙\n1,2\n");
		assertEquals(ExitCodes.OK, cli.run("export", "--table", "征求意见采纳情况表", "--opinions", "意见.csv", "河湾县.plan", "-o", "采纳.xlsx"), cli.err());
		assertTrue(sheet("采纳.xlsx").contains("县财政局||补充资金保障|采纳|已补充|"), sheet("采纳.xlsx"));
		assertTrue(sheet("采纳.xlsx").contains("王处|"), sheet("采纳.xlsx"));
		assertUnusable(cli, "别的.csv：没有找到意见表", "export", "--table", "征求意见采纳情况表", "--opinions", "别的.csv", "河湾县.plan", "-o", "表.docx");
		assertUnusable(cli, "没有.xlsx：", "export", "--table", "征求意见采纳情况表", "--opinions", "没有.xlsx", "河湾县.plan", "-o", "表.docx");
		assertUnusable(cli, "会覆盖", "export", "--table", "征求意见采纳情况表", "--format", "xlsx", "--opinions", "意见.csv", "河湾县.plan", "-o", "意见.csv");
		assertUnusable(cli, "--opinions 不用于“审核意见表”", "export", "--table", "审核意见表", "--opinions", "意见.csv", "河湾县.plan", "-o", "表.docx");
		assertFalse(Files.exists(folder.resolve("表.docx")));
	}

	@Test
	void decisionsThatCannotBeReadAreSaid() throws IOException {
		CliRun cli = CliRun.in(folder).with("河湾县.plan", Fixtures.SOUND).with("河湾县.review.json", "{");
		assertUnusable(cli, "河湾县.review.json：审核意见文件已损坏", "export", "--table", "审核意见表", "河湾县.plan", "-o", "意见.docx");
		cli.with("河湾县.review.json", "{\"format\": 99, \"decisions\": []}");
		assertUnusable(cli, "newer version", "export", "--language", "en", "--table", "review", "河湾县.plan", "-o", "意见.docx");
		assertFalse(Files.exists(folder.resolve("意见.docx")));
	}

	@Test
	void whatATableNeedsIsAskedFor() throws IOException {
		CliRun cli = CliRun.in(folder).with("一稿.plan", Fixtures.SOUND).with("二稿.plan", Fixtures.SOUND).with("草案.txt", Fixtures.DRAFT);
		assertUnusable(cli, "--against", "export", "--table", "修改对照表", "二稿.plan", "-o", "改.docx");
		assertUnusable(cli, "Name that plan or draft with --against", "export", "--language", "en", "--table", "changes", "二稿.plan", "-o", "改.docx");
		assertUnusable(cli, "没有.plan：没有这个文件", "export", "--table", "修改对照表", "--against", "没有.plan", "二稿.plan", "-o", "改.docx");
		assertUnusable(cli, "就是要检查的文件本身", "export", "--table", "修改对照表", "--against", "二稿.plan", "二稿.plan", "-o", "改.docx");
		assertUnusable(cli, "不用于“任务分解表”", "export", "--table", "tasks", "--against", "一稿.plan", "二稿.plan", "-o", "改.docx");
		assertUnusable(cli, "只与 --table 同用", "export", "--against", "一稿.plan", "二稿.plan", "-o", "改.docx");
		assertUnusable(cli, "会覆盖", "export", "--table", "修改对照表", "--against", "草案.txt", "--format", "docx", "二稿.plan", "-o", "草案.txt");
		assertFalse(Files.exists(folder.resolve("改.docx")));
		assertEquals(Fixtures.DRAFT, Files.readString(folder.resolve("草案.txt")));
	}

	@Test
	void aPlanThatSaysNothingForATableIsReported() throws IOException {
		CliRun cli = CliRun.in(folder).with("规划.plan", "第一章　总则\n推进城乡融合。\n");
		assertEquals(ExitCodes.OK, cli.run("export", "--table", "任务分解表", "规划.plan", "-o", "任务.xlsx"), cli.err());
		assertTrue(cli.err().contains("没有写明牵头单位"), cli.err());
		assertTrue(sheet("任务.xlsx").contains("没有写明牵头单位"), sheet("任务.xlsx"));
	}
}
