package org.planwright.exchange.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.planwright.exchange.Drafts;
import org.planwright.exchange.Parsed;
import org.planwright.exchange.PlanImporter;
import org.planwright.exchange.export.ExportInput;
import org.planwright.exchange.export.PlanWriters;
import org.planwright.exchange.sheet.ColumnMeaning;
import org.planwright.exchange.sheet.EntryReader;
import org.planwright.exchange.sheet.FoundTables;
import org.planwright.exchange.sheet.HeaderWords;
import org.planwright.exchange.sheet.PlanFields;
import org.planwright.exchange.sheet.PlanYears;
import org.planwright.exchange.sheet.SheetReader;
import org.planwright.exchange.sheet.SheetRemark;
import org.planwright.exchange.sheet.TableFinder;
import org.planwright.model.plan.Indicator;
import org.planwright.model.plan.Plan;
import org.planwright.model.plan.Project;

/** A plan written as a workbook and read again says the same, as far as a workbook can say it. */
class RoundTripTest {

	private static String sample(String name) throws IOException {
		return Files.readString(Path.of("../org.planwright.samples/plans", name + ".plan"));
	}

	private static byte[] workbook(Plan plan) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		PlanWriters.of("xlsx").orElseThrow().write(ExportInput.of(plan, "规划", Locale.CHINESE), out);
		return out.toByteArray();
	}

	private static EntryReader.Entries read(byte[] workbook, PlanYears years) throws Exception {
		return EntryReader.read(find(workbook, years));
	}

	private static FoundTables find(byte[] workbook, PlanYears years) throws Exception {
		return TableFinder.find(new SheetReader().read("规划.xlsx", workbook), HeaderWords.standard(), years);
	}

	private static String alone(Plan plan) throws Exception {
		FoundTables found = find(workbook(plan), PlanYears.UNKNOWN);
		return SheetPlans.text("规划", found.tables(), EntryReader.read(found).entries());
	}

	@ParameterizedTest
	@ValueSource(strings = { "daihe-county", "daihe-county-environment", "yunjin-city", "beiyuan-province", "national-outline-14", "shuoyuan-region", "qinglan-league", "wuquan-banner" })
	void mergingAPlansOwnWorkbookChangesNothing(String name) throws Exception {
		assertNothingChanges(sample(name));
	}

	@ParameterizedTest
	@ValueSource(strings = { "扎赉特旗", "杭锦后旗" })
	void mergingTheWorkbookOfARealDraftChangesNothing(String region) throws Exception {
		assertNothingChanges(new PlanImporter().importFile(Drafts.of(region)).planText());
	}

	private static void assertNothingChanges(String text) throws Exception {
		Plan plan = Parsed.plan(text);
		MergePreview preview = PlanMerger.preview(plan, read(workbook(plan), PlanYears.of(plan)), Locale.CHINESE);
		assertEquals(List.of(), Merging.lines(preview));
		assertEquals(text, preview.apply(item -> true));
		List<String> unexpected = preview.remarks().stream().filter(remark -> remark.kind() != SheetRemark.Kind.ROW_LEFT_OUT).map(remark -> remark.message(Locale.CHINESE)).toList();
		assertEquals(List.of(), unexpected);
	}

	/** Everything that the workbook carries comes back; the fields below are all that does not. */
	@ParameterizedTest
	@ValueSource(strings = { "daihe-county", "yunjin-city" })
	void aWorkbookAloneBecomesAPlanWithTheSameIndicatorsAndProjects(String name) throws Exception {
		Plan plan = Parsed.plan(sample(name));
		String made = alone(plan);
		Plan again = Parsed.plan(made);
		assertEquals(indicators(plan), indicators(again));
		assertEquals(projects(plan), projects(again));
		assertEquals(PlanYears.of(plan).base(), PlanYears.of(again).base());
		assertEquals(PlanYears.of(plan).end(), PlanYears.of(again).end());
	}

	private static List<String> indicators(Plan plan) {
		List<String> found = new ArrayList<>();
		for (Indicator indicator : plan.indicators()) {
			found.add((indicator.getCategory() == null ? "" : indicator.getCategory().getName()) + "/" + indicator.getName() + sorted(PlanFields.of(indicator)));
		}
		return found;
	}

	private static List<String> projects(Plan plan) {
		List<String> found = new ArrayList<>();
		for (Project project : plan.projects()) {
			Map<ColumnMeaning, String> fields = PlanFields.of(project);
			fields.keySet().removeIf(field -> field.meaning().isMoney());
			found.add((project.getGroup() == null ? "" : project.getGroup().getTitle()) + "/" + project.getName() + sorted(fields));
		}
		return found;
	}

	private static List<String> sorted(Map<ColumnMeaning, String> fields) {
		return fields.entrySet().stream().map(field -> field.getKey().word() + "=" + field.getValue()).sorted().toList();
	}

	/** What a workbook cannot carry. A line that is carried one day fails here. */
	@Test
	void whatAWorkbookDoesNotCarry() throws Exception {
		String made = alone(Parsed.plan(sample("daihe-county")));
		for (String lost : List.of("第一章", "// 瑕疵", "上位规划", "注：1.", "名词解释", "表1：", "上级 云津市", "分解 城关镇", "类型 增长率", "预计", "可比价", "「", "图1", "目录", "| 分年任务", "1. 地区生产总值")) {
			assertFalse(made.contains(lost), lost);
		}
	}
}
