package org.planwright.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.planwright.exchange.document.NoiseKind;
import org.planwright.exchange.report.Counted;
import org.planwright.exchange.report.EntryKind;
import org.planwright.exchange.report.ImportReport;
import org.planwright.model.plan.CellRole;
import org.planwright.model.plan.Indicator;
import org.planwright.model.plan.Plan;
import org.planwright.model.plan.Project;

/** Two whole drafts of our own, which differ in form as real ones do. */
class SampleDraftsTest {

	@ParameterizedTest
	@ValueSource(strings = { Fixtures.COUNTY, Fixtures.CITY })
	void nothingIsLost(String draft) {
		Losses.assertNone(Fixtures.imported(Fixtures.text(draft)));
	}

	@ParameterizedTest
	@ValueSource(strings = { Fixtures.COUNTY, Fixtures.CITY })
	void lineEndsAndCharacterSetsMakeNoDifference(String draft) throws ImportException {
		String text = Fixtures.text(draft);
		String plan = Fixtures.imported(text).planText();
		for (Charset charset : List.of(Charset.forName("GB18030"), StandardCharsets.UTF_8)) {
			ImportResult result = new PlanImporter().importContent("draft.txt", text.replace("\n", "\r\n").getBytes(charset));
			assertEquals(plan, result.planText());
			assertEquals(charset.name(), result.document().coding());
			Losses.assertNone(result);
		}
		ImportResult marked = new PlanImporter().importContent("draft.txt", ('\ufeff' + text).getBytes(StandardCharsets.UTF_16LE));
		assertEquals(plan, marked.planText());
		assertEquals(plan, new PlanImporter().importContent("draft.txt", text.replace('\n', '\r').getBytes(StandardCharsets.UTF_8)).planText());
	}

	@ParameterizedTest
	@ValueSource(strings = { Fixtures.COUNTY, Fixtures.CITY })
	void whereverADraftIsCutOffNothingOfTheRestIsLostUnlessARowIsCut(String draft) throws Exception {
		String text = Fixtures.text(draft);
		for (int length = 700; length < text.length(); length += 23) {
			try {
				Losses.assertNone(new PlanImporter().importContent("cut.txt", text.substring(0, length).getBytes(StandardCharsets.UTF_8)));
			} catch (ImportException e) {
				assertEquals(ImportException.Reason.CUT_OFF, e.reason(), e.getMessage());
			}
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { Fixtures.COUNTY, Fixtures.CITY })
	void whateverLineIsDamagedNothingOfTheOthersIsLost(String draft) {
		List<String> lines = Fixtures.text(draft).lines().toList();
		for (int i = 0; i < lines.size(); i++) {
			String line = lines.get(i);
			for (String damaged : new String[] { "", line + "\n" + line, line.isEmpty() ? "\t" : line.substring(1), line + "\t", line.strip() + "\f" }) {
				List<String> changed = new ArrayList<>(lines);
				changed.set(i, damaged);
				Losses.assertAllReached(Fixtures.imported(String.join("\n", changed)));
			}
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { Fixtures.COUNTY, Fixtures.CITY })
	void theFormatterHasNothingToChange(String draft) throws Exception {
		String plan = Fixtures.imported(Fixtures.text(draft)).planText();
		assertEquals(plan, Parsed.formatted(plan));
	}

	@Test
	void theCountyDraftIsRecognised() {
		ImportReport report = Fixtures.imported(Fixtures.text(Fixtures.COUNTY)).report();
		assertEquals(List.of(3, 5, 4, 3, 5, 9, 5, 2), counts(report, Counted.CHAPTER, Counted.SECTION, Counted.SUBHEADING, Counted.BOX,
				Counted.GROUP, Counted.PROJECT, Counted.INDICATOR, Counted.PRINCIPLE));
		assertEquals(10, report.noiseCount(NoiseKind.BOOKMARK));
		assertEquals(1, report.noiseCount(NoiseKind.PAGE_NUMBER));
		assertEquals(List.of("守护碧水青山 建设美丽岱河"), report.entries(EntryKind.TITLE_RECOVERED).get(0).arguments());
		assertEquals(1, report.entries(EntryKind.TITLE_MISSING).size());
	}

	@Test
	void theCityDraftIsRecognised() {
		ImportReport report = Fixtures.imported(Fixtures.text(Fixtures.CITY)).report();
		assertEquals(List.of(3, 5, 2, 4, 5, 1, 1, 2, 3, 1, 6), counts(report, Counted.CHAPTER, Counted.SECTION, Counted.BOX,
				Counted.PROJECT, Counted.INDICATOR, Counted.INDICATOR_TABLE, Counted.TABLE, Counted.NOTE, Counted.TERM, Counted.FIGURE,
				Counted.CONTENTS_ENTRY));
		assertEquals(4, report.entries(EntryKind.HEALED_BREAK).size());
		assertEquals(3, report.noiseCount(NoiseKind.PAGE_NUMBER));
		assertEquals(6, report.noiseCount(NoiseKind.EMPHASIS));
	}

	private static List<Integer> counts(ImportReport report, Counted... what) {
		List<Integer> counts = new ArrayList<>();
		for (Counted each : what) {
			counts.add(report.count(each));
		}
		return counts;
	}

	@Test
	void theIndicatorsOfOneCellALineHaveTheirValues() throws Exception {
		List<Indicator> indicators = Parsed.plan(Fixtures.imported(Fixtures.text(Fixtures.COUNTY)).planText()).indicators();
		assertEquals(List.of("经济发展 地区生产总值增长 % 5.2 - 5.5", "经济发展 全员劳动生产率 %（万元/人）  -- 6",
				"经济发展 常住人口城镇化率 ％ 46.3 ≥50 -", "绿色生态 森林覆盖率 % 38.40 39.0 -", "绿色生态 单位地区生产总值能耗降低 % - - 完成市下达目标"),
				indicators.stream().map(SampleDraftsTest::facts).toList());
	}

	@Test
	void theIndicatorsOfOneRowALineHaveTheirValues() throws Exception {
		List<Indicator> indicators = Parsed.plan(Fixtures.imported(Fixtures.text(Fixtures.CITY)).planText()).indicators();
		assertEquals(List.of("经济发展 地区生产总值增长 % 6.1 —— 6", "经济发展 研发经费投入占地区生产总值比重 % 1.9 2.50 ——",
				"民生福祉 居民人均可支配收入增长 % 6.4 —— 与 GDP 增速同步", "民生福祉 每千人口拥有3岁 以下婴幼儿托位数 个 3.1 > 4.5 ——",
				"绿色生态 空气质量优良天数比率 % 88.2 —— 完成省下达指标"), indicators.stream().map(SampleDraftsTest::facts).toList());
	}

	private static String facts(Indicator indicator) {
		List<Object> facts = new ArrayList<>(List.of(indicator.getCategory().getName(), indicator.getLabel(), indicator.getUnit()));
		for (CellRole role : List.of(CellRole.BASE, CellRole.TARGET, CellRole.AVERAGE)) {
			facts.add(indicator.cell(role).lexeme());
		}
		return String.join(" ", facts.stream().map(Object::toString).toList());
	}

	@Test
	void groupsAndProjectsKeepTheirOrderAndSentences() throws Exception {
		Plan plan = Parsed.plan(Fixtures.imported(Fixtures.text(Fixtures.COUNTY)).planText());
		assertEquals(List.of("林草修复|退耕还林工程，规模8万亩，其中，坡耕地退耕5万亩，沙化地退耕3万亩。", "林草修复|封山育林工程，以北岗、石桥为重点，实施封育6.5万亩",
				"林草修复|200公顷湿地恢复工程，位于岱河下游。", "水土保持|侵蚀沟治理工程，治理120条。", "水土保持|小流域治理工程：", "基地建设|绿色杂粮基地建设项目",
				"基地建设|肉羊良种繁育场扩建项目，存栏5000只", "加工物流|粮食仓储物流园项目", "加工物流|冷链中心项目（一期）"),
				plan.projects().stream().map(project -> project.getGroup().getTitle() + "|" + project.getText()).toList());
	}

	@Test
	void aBoxEndsBeforeTheProseOfItsSection() throws Exception {
		Plan plan = Parsed.plan(Fixtures.imported(Fixtures.text(Fixtures.CITY)).planText());
		List<Project> projects = plan.projects();
		assertEquals(List.of("澄湖实验室建设", "科技企业倍增计划", "安居行动", "启航行动"), projects.stream().map(Project::getText).toList());
		assertTrue(projects.stream().allMatch(project -> project.description().size() == 1));
	}

	@Test
	void theReportReadsInBothLanguages() {
		ImportReport report = Fixtures.imported(Fixtures.text(Fixtures.CITY)).report();
		String chinese = report.render(Locale.CHINESE);
		assertTrue(chinese.contains("3章、5节") && chinese.contains("已略去：页码 3 个（第 45, 61, 102 行）")
				&& chinese.contains("第 39 行：已接合被截断的段落：力显著增强，｜民生支出占比"), chinese);
		String english = report.render(Locale.ENGLISH);
		assertTrue(english.contains("3 chapters, 5 sections") && english.contains("Left out: 3 page numbers (lines 45, 61, 102)"), english);
		assertTrue(report.render(Locale.FRENCH).startsWith("Import report"), "other languages fall back to English");
	}
}
