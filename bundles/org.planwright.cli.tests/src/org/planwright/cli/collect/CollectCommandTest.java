package org.planwright.cli.collect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.planwright.cli.CliRun;
import org.planwright.cli.ExitCodes;

import com.google.gson.JsonParser;

/** Forms go out to departments and come back. */
class CollectCommandTest {

	private static final String PLAN = """
			规划：石泉县十五五纲要
			规划期：2026—2030年  基期 2025年

			// 核实中
			指标表：主要指标 {
			  列 指标、单位、2025年实际、2030年目标
			  指标 森林覆盖率   单位 %  基期 44.4  目标 ≥46.5  约束性
			  @ 牵头 县林草局  配合 县财政局
			  指标 粮食产量  单位 亿斤  基期 22.6  目标 23.5
			  @ 牵头 县农业局
			}

			专栏1：水利项目 {
			  @ 牵头 县水利局
			  1. 石渡灌区改造工程，改造渠道118公里。
			  2. 岱河防洪治理工程，治理河长15.5公里。
			  @ 牵头 县林草局
			}
			""";

	@TempDir
	Path folder;

	private CliRun sent() throws IOException {
		CliRun cli = CliRun.in(folder).with("纲要.plan", PLAN);
		assertEquals(ExitCodes.OK, cli.run("collect", "forms", "纲要.plan", "-o", "表"), cli.err());
		return cli;
	}

	private Path form(String department) {
		return folder.resolve("表/石泉县十五五纲要-" + department + ".xlsx");
	}

	/** Fills in a form as a person would. */
	private void fill(String department, Consumer<Workbook> how) throws IOException {
		Workbook workbook;
		try (InputStream in = Files.newInputStream(form(department))) {
			workbook = new XSSFWorkbook(in);
		}
		how.accept(workbook);
		try (OutputStream out = Files.newOutputStream(form(department)); workbook) {
			workbook.write(out);
		}
	}

	private static Row row(Workbook workbook, String sheet, String name) {
		for (Row row : workbook.getSheet(sheet)) {
			if (row.getCell(3) != null && row.getCell(3).toString().equals(name) || row.getCell(4) != null && row.getCell(4).toString().equals(name)) {
				return row;
			}
		}
		throw new AssertionError(name);
	}

	private static int column(Workbook workbook, String sheet, String heading) {
		for (Row row : workbook.getSheet(sheet)) {
			for (int i = 0; i < row.getLastCellNum(); i++) {
				if (row.getCell(i) != null && row.getCell(i).toString().equals(heading)) {
					return i;
				}
			}
		}
		throw new AssertionError(heading);
	}

	private String merged(CliRun cli, String... options) {
		String[] all = new String[options.length + 4];
		all[0] = "collect";
		all[1] = "merge";
		all[2] = "纲要.plan";
		all[3] = "表";
		System.arraycopy(options, 0, all, 4, options.length);
		assertEquals(ExitCodes.OK, cli.run(all), cli.err());
		return cli.out();
	}

	@Test
	void eachDepartmentGetsAFormWithItsOwnOnly() throws IOException {
		sent();
		try (var files = Files.list(folder.resolve("表"))) {
			assertEquals(Set.of("林草局", "财政局", "农业局", "水利局"),
					files.map(file -> file.getFileName().toString().replaceAll(".*-县|\\.xlsx", "")).collect(Collectors.toSet()));
		}
		try (InputStream in = Files.newInputStream(form("县林草局")); Workbook workbook = new XSSFWorkbook(in)) {
			assertEquals("牵头", row(workbook, "指标", "森林覆盖率").getCell(1).toString());
			Sheet projects = workbook.getSheet("项目");
			assertEquals("岱河防洪治理工程", projects.getRow(2).getCell(4).toString());
			assertTrue(workbook.isSheetVeryHidden(workbook.getSheetIndex("_planwright")));
			Row indicator = row(workbook, "指标", "森林覆盖率");
			assertTrue(workbook.getSheet("指标").getProtect() && indicator.getCell(3).getCellStyle().getLocked());
			assertFalse(indicator.getCell(column(workbook, "指标", "2030年目标")).getCellStyle().getLocked());
			assertFalse(workbook.getSheet("指标").getDataValidations().isEmpty());
		}
		try (InputStream in = Files.newInputStream(form("县水利局")); Workbook workbook = new XSSFWorkbook(in)) {
			assertEquals("石渡灌区改造工程", workbook.getSheet("项目").getRow(2).getCell(4).toString());
			assertTrue(workbook.getSheet("项目").getRow(3).getCell(4).toString().isEmpty());
		}
	}

	@Test
	void formsThatNobodyTouchedChangeNothing() throws IOException {
		CliRun cli = sent();
		Files.delete(form("县水利局"));
		String out = merged(cli, "--take", "new,changed");
		assertTrue(out.contains("县林草局：已返回，未作改动") && out.contains("县水利局：未返回"), out);
		assertEquals(PLAN, cli.read("纲要.plan"));
	}

	@Test
	void whatDepartmentsFilledInIsMerged() throws IOException {
		CliRun cli = sent();
		fill("县林草局", workbook -> {
			row(workbook, "指标", "森林覆盖率").getCell(column(workbook, "指标", "2030年目标")).setCellValue(47);
			row(workbook, "指标", "森林覆盖率").getCell(column(workbook, "指标", "2026年度目标")).setCellValue(44.8);
			Sheet projects = workbook.getSheet("项目");
			Row added = projects.getRow(3);
			added.getCell(2).setCellValue("专栏1");
			added.getCell(4).setCellValue("湿地修复工程");
			added.getCell(column(workbook, "项目", "总投资（万元）")).setCellValue(1200);
		});
		String out = merged(cli, "--take", "new,changed");
		assertTrue(out.contains("县林草局：已填报，2 行有变动"), out);
		assertEquals(PLAN.replace("目标 ≥46.5", "目标 ≥47.0").replace("配合 县财政局\n", "配合 县财政局\n  @ 年度 2026年 44.8\n").replace("治理河长15.5公里。\n  @ 牵头 县林草局\n",
				"治理河长15.5公里。\n  @ 牵头 县林草局\n  3. 湿地修复工程\n  @ 牵头 县林草局\n  @ 投资 1200万元\n"), cli.read("纲要.plan"));
	}

	@Test
	void aNewProjectWithoutABoxIsItsSendersInABoxOfNewOnes() throws IOException {
		CliRun cli = sent();
		fill("县林草局", workbook -> workbook.getSheet("项目").getRow(3).getCell(4).setCellValue("湿地修复工程"));
		merged(cli, "--take", "new");
		assertEquals(PLAN + "\n专栏2：新增项目 {\n  1. 湿地修复工程\n  @ 牵头 县林草局\n}\n", cli.read("纲要.plan"));
	}

	@Test
	void departmentsThatDifferAreAConflict() throws IOException {
		CliRun cli = sent();
		fill("县林草局", workbook -> row(workbook, "指标", "森林覆盖率").getCell(column(workbook, "指标", "2030年目标")).setCellValue(47));
		fill("县财政局", workbook -> row(workbook, "指标", "森林覆盖率").getCell(column(workbook, "指标", "2030年目标")).setCellValue(46));
		String out = merged(cli);
		assertTrue(out.contains("冲突 2 项") && out.contains("与 县财政局"), out);
	}

	@Test
	void aFormIsOutdatedWhenThePlanHasChanged() throws IOException {
		CliRun cli = sent();
		fill("县农业局", workbook -> row(workbook, "指标", "粮食产量").getCell(column(workbook, "指标", "2030年目标")).setCellValue(24));
		cli.with("纲要.plan", PLAN.replace("目标 23.5", "目标 23.8"));
		String out = merged(cli);
		assertTrue(out.contains("县农业局：已填报，1 行有变动，但发出表格后规划已改动"), out);
		assertTrue(out.contains("冲突 1 项") && out.contains("发出时为：23.5"), out);
	}

	@Test
	void damagedFormsAndOtherFilesAreSaid() throws IOException {
		CliRun cli = sent();
		fill("县水利局", workbook -> workbook.getSheet("项目").removeRow(workbook.getSheet("项目").getRow(2)));
		fill("县农业局", workbook -> workbook.removeSheetAt(workbook.getSheetIndex("_planwright")));
		Files.copy(form("县财政局"), folder.resolve("表/财政局改.xlsx"));
		Files.writeString(folder.resolve("表/坏.xlsx"), "坏");
		Files.writeString(folder.resolve("表/~$锁.xlsx"), "锁");
		merged(cli, "--format", "json");
		Set<String> states = JsonParser.parseString(cli.out()).getAsJsonObject().getAsJsonArray("returned").asList().stream().map(each -> each.getAsJsonObject())
				.map(each -> each.get("department").getAsString() + " " + each.get("state").getAsString()).collect(Collectors.toSet());
		assertEquals(Set.of("县林草局 nothing_filled", "县财政局 nothing_filled", "县水利局 damaged", "县农业局 missing", "石泉县十五五纲要-县农业局.xlsx no_form", "县财政局 twice", "坏.xlsx no_form"),
				states);
	}

	@Test
	void rowsMayBeSorted() throws IOException {
		CliRun cli = sent();
		fill("县林草局", workbook -> {
			Sheet sheet = workbook.getSheet("指标");
			sheet.shiftRows(2, 2, 3);
			row(workbook, "指标", "森林覆盖率").getCell(column(workbook, "指标", "2030年目标")).setCellValue(48);
		});
		assertTrue(merged(cli).contains("≥46.5 → ≥48"), cli.out());
	}

	@Test
	void aPlanWithoutDepartmentsIsSaid() throws IOException {
		CliRun cli = CliRun.in(folder).with("空.plan", PLAN.replaceAll("  @ .*\n", ""));
		assertEquals(ExitCodes.UNUSABLE, cli.run("collect", "forms", "空.plan", "-o", "表"));
		assertTrue(cli.err().contains("@ 牵头"), cli.err());
		assertFalse(Files.exists(folder.resolve("表")));
	}

	@Test
	void formsThatAreThereAreNotReplaced() throws IOException {
		CliRun cli = sent();
		assertEquals(ExitCodes.UNUSABLE, cli.run("collect", "forms", "纲要.plan", "-o", "表"));
		assertTrue(cli.err().contains("--force"), cli.err());
		assertEquals(ExitCodes.OK, cli.run("collect", "forms", "纲要.plan", "-o", "表", "--force"), cli.err());
		assertEquals(ExitCodes.UNUSABLE, cli.run("collect"));
		assertEquals(ExitCodes.UNUSABLE, cli.run("collect", "forms", "纲要.plan"));
		assertEquals(ExitCodes.UNUSABLE, cli.run("collect", "merge", "纲要.plan", "没有"));
	}
}
