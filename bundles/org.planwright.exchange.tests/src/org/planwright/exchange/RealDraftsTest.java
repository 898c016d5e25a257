package org.planwright.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.planwright.exchange.document.NoiseKind;
import org.planwright.exchange.report.Counted;
import org.planwright.exchange.report.EntryKind;
import org.planwright.exchange.report.ImportReport;
import org.planwright.model.plan.Box;
import org.planwright.model.plan.CellRole;
import org.planwright.model.plan.Indicator;
import org.planwright.model.plan.Plan;
import org.planwright.model.plan.Project;
import org.planwright.model.text.NameKey;

/** The two real drafts become plans with everything that is in them. */
class RealDraftsTest {

	private static final String Z = "扎赉特旗";
	private static final String H = "杭锦后旗";

	private static ImportResult imported(String region) throws Exception {
		return new PlanImporter().importFile(Drafts.of(region));
	}

	@Test
	void nothingOfTheFirstDraftIsLost() throws Exception {
		Losses.assertNone(imported(Z));
	}

	@Test
	void nothingOfTheSecondDraftIsLost() throws Exception {
		Losses.assertNone(imported(H));
	}

	@Test
	void theFirstDraftIsRecognisedWhole() throws Exception {
		ImportReport report = imported(Z).report();
		assertEquals(9, report.count(Counted.BOX));
		assertEquals(127, report.count(Counted.PROJECT));
		assertEquals(17, report.count(Counted.INDICATOR));
		assertEquals(15, report.count(Counted.GROUP));
		assertEquals(6, report.count(Counted.CHAPTER));
		assertEquals(5, report.count(Counted.PRINCIPLE));
		assertEquals(180, report.noiseCount(NoiseKind.BOOKMARK));
		assertEquals(1, report.noiseCount(NoiseKind.PAGE_NUMBER));
		assertEquals(1, report.entries(EntryKind.TITLE_RECOVERED).size());
		assertEquals(2, report.entries(EntryKind.TITLE_MISSING).size());
		assertEquals(List.of(), report.entries(EntryKind.NOT_RECOGNISED));
		assertEquals(List.of(), report.entries(EntryKind.HEALED_BREAK));
	}

	@Test
	void theSecondDraftIsRecognisedWhole() throws Exception {
		ImportReport report = imported(H).report();
		assertEquals(21, report.count(Counted.BOX));
		assertEquals(93, report.count(Counted.PROJECT));
		assertEquals(19, report.count(Counted.INDICATOR));
		assertEquals(1, report.count(Counted.INDICATOR_TABLE));
		assertEquals(12, report.count(Counted.CHAPTER));
		assertEquals(54, report.count(Counted.SECTION));
		assertEquals(66, report.count(Counted.CONTENTS_ENTRY));
		assertEquals(20, report.count(Counted.TERM));
		assertEquals(3, report.count(Counted.NOTE));
		assertEquals(2, report.count(Counted.FIGURE));
		assertEquals(List.of(), report.entries(EntryKind.NOT_RECOGNISED));
		assertTrue(report.entries(EntryKind.HEALED_BREAK).size() >= 55, "healed breaks");
	}

	@Test
	void everyIndicatorHasItsNameUnitValuesAndAttribute() throws Exception {
		List<String> wrong = new ArrayList<>();
		int compared = 0;
		for (String region : List.of(Z, H)) {
			List<Indicator> indicators = Parsed.plan(imported(region).planText()).indicators();
			List<String[]> expected = Drafts.cases("indicators.tsv").stream().filter(row -> row[0].equals(region)).toList();
			assertEquals(expected.size(), indicators.size());
			for (int i = 0; i < indicators.size(); i++) {
				compared++;
				compare(expected.get(i), indicators.get(i), wrong);
			}
		}
		assertEquals(List.of(), wrong);
		assertEquals(36, compared);
	}

	private static void compare(String[] row, Indicator indicator, List<String> wrong) {
		String name = row[3].replaceAll("[（(](?:%|万元/人|年|亿斤)[）)]", "");
		String unit = row[4].replaceAll(" \\+ (.*)", "（$1）");
		check(row, "name", NameKey.of(name).toString(), NameKey.of(indicator.getLabel()).toString(), wrong);
		check(row, "unit", unit, indicator.getUnit(), wrong);
		check(row, "base", row[5], cell(indicator, CellRole.BASE), wrong);
		check(row, "target", row[6], cell(indicator, CellRole.TARGET), wrong);
		check(row, "average", row[7], cell(indicator, CellRole.AVERAGE), wrong);
		check(row, "attribute", row[8], indicator.getAttribute().getLiteral(), wrong);
		check(row, "category", row[2], indicator.getCategory().getName(), wrong);
	}

	private static String cell(Indicator indicator, CellRole role) {
		return indicator.cell(role).lexeme();
	}

	private static void check(String[] row, String what, String expected, String actual, List<String> wrong) {
		if (!expected.equals(actual == null ? "" : actual)) {
			wrong.add(row[1] + " " + what + ": " + expected + " ≠ " + actual);
		}
	}

	@Test
	void theProjectsOfEachBoxAreThoseOfTheDraft() throws Exception {
		assertEquals(List.of(0, 10, 12, 23, 11, 48, 5, 14, 4), projectsOfBoxes(Z));
		assertEquals(List.of(3, 4, 5, 4, 10, 6, 2, 3, 5, 2, 3, 3, 2, 7, 3, 4, 5, 7, 3, 7, 5), projectsOfBoxes(H));
	}

	private static List<Integer> projectsOfBoxes(String region) throws Exception {
		Plan plan = Parsed.plan(imported(region).planText());
		List<Integer> counts = new ArrayList<>();
		for (Box box : plan.boxes()) {
			counts.add((int) box.getLines().stream().filter(Project.class::isInstance).count());
		}
		return counts;
	}

	@Test
	void everyProjectOfTheSecondDraftHasItsDescription() throws Exception {
		for (Project project : Parsed.plan(imported(H).planText()).projects()) {
			assertEquals(1, project.description().size(), project.getText());
		}
	}

	@Test
	void theFormatterHasNothingToChange() throws Exception {
		for (String region : List.of(Z, H)) {
			String plan = imported(region).planText();
			assertEquals(plan, Parsed.formatted(plan));
		}
	}

	@Test
	void theCoverBecomesHeaderLines() throws Exception {
		String plan = imported(H).planText();
		assertTrue(plan.startsWith("""
				规划：杭锦后旗十四五纲要
				标题：杭锦后旗国民经济和社会发展第十四个五年规划和2035年远景目标纲要
				地区：杭锦后旗  县级
				规划期：2021—2025年  基期 2020年  远景 2035年
				稿次：草案
				编制：杭锦后旗人民政府
				批准：杭锦后旗第十七届人民代表大会第四次会议  日期 2021年1月19日
				"""), plan.substring(0, 300));
	}

	@Test
	void aDraftCutOffAnywhereIsImportedOrRefusedWithoutFailing() throws Exception {
		for (String region : List.of(Z, H)) {
			Path file = Drafts.of(region);
			byte[] bytes = Files.readAllBytes(file);
			for (int length = 1; length < bytes.length; length += 9601) {
				try {
					ImportResult result = new PlanImporter().importContent("cut.txt", Arrays.copyOf(bytes, length));
					Losses.assertNone(result);
				} catch (ImportException e) {
					assertTrue(length < 5000 || e.reason() == ImportException.Reason.CUT_OFF, "refused at " + length + ": " + e.message(Locale.ENGLISH));
				}
			}
		}
	}
}
