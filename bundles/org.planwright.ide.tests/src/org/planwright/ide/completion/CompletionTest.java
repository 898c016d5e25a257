package org.planwright.ide.completion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.Range;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.planwright.ide.server.Caret;
import org.planwright.ide.server.SpeaksChinese;
import org.planwright.ide.server.TestServer;

/** Content assist as a client of the language server meets it. ¦ is the caret. */
@ExtendWith(SpeaksChinese.class)
class CompletionTest {

	private static final String CITY = """
			规划：云津市十五五纲要
			地区：云津市  市级

			第一章　目标
			指标表：主要指标 {
			  列 类别、指标、2025年实际、2030年目标、年均、属性
			  指标 森林覆盖率  单位 %  基期 41.2  目标 42  约束性
			  指标 单位地区生产总值能源消耗降低  单位 %  年均 3  约束性
			}
			""";
	private static final String HEAD = """
			规划：岱河县十五五纲要
			地区：岱河县  县级  隶属 云津市
			规划期：2026—2030年  基期 2025年
			上位规划：云津市十五五纲要

			第一章　守护绿水青山

			第一节　空气和水
			加快绿化，森林覆盖率稳步提高。
			@ 牵头 县林业局  配合 县水利局  时限 2030年
			""";
	private static final String TABLE = """

			专栏1：主要指标 {
			  列 类别、指标、2025年实际、2030年目标、属性
			  类别 绿色生态
			  指标 森林覆盖率  单位 %  基期 38.5  目标 ≥40.0  约束性
			  @ 方向 提高
			  指标 城镇调查失业率  单位 %  基期 5.2  目标 ≤5.0  预期性
			}

			专栏2：生态工程 {
			  一、绿化
			  1. 退耕还林工程，规模12万亩。
			  @ 规模 12万亩  地点 桓山乡  支撑 森林覆盖率
			  2. 湿地修复工程，修复湿地3.5万亩。
			}
			""";

	@TempDir
	Path folder;

	@Test
	void insideAReferenceIndicatorsAreListedWithTheirValues() throws Exception {
		List<CompletionItem> items = at(HEAD + "森林覆盖率达到40%「=¦」以上。\n" + TABLE);
		CompletionItem first = items.getFirst();
		assertEquals("森林覆盖率", first.getLabel());
		assertEquals("约束性  38.5→≥40.0  %", first.getDetail());
		assertEquals("森林覆盖率.", inserted(first));
		assertTrue(labels(items).containsAll(List.of("城镇调查失业率", "退耕还林工程", "湿地修复工程", "云津市十五五纲要")), labels(items).toString());
	}

	@Test
	void behindTheDotFacetsAreListedWithWhatTheyPrint() throws Exception {
		List<CompletionItem> items = at(HEAD + "森林覆盖率达到「森林覆盖率.¦。\n" + TABLE);
		CompletionItem target = item(items, "目标");
		assertEquals("≥40.0%", target.getDetail());
		assertEquals("目标」", inserted(target));
		assertEquals("1.5个百分点", item(items, "增量").getDetail());
		assertFalse(labels(items).contains("投资"));
	}

	@Test
	void theClosingSignIsNotWrittenTwice() throws Exception {
		assertEquals("目标", inserted(item(at(HEAD + "达到「森林覆盖率.目¦」。\n" + TABLE), "目标")));
	}

	@Test
	void whatIsInAnotherPlanIsFoundBehindItsName() throws Exception {
		List<CompletionItem> items = at(HEAD + "高于全市「云津市十五五纲要/slfgl¦」。\n" + TABLE);
		assertEquals(List.of("森林覆盖率"), labels(items));
		assertEquals("约束性  42  %", items.getFirst().getDetail());
	}

	@Test
	void pinyinInitialsAndSyllablesFindNames() throws Exception {
		for (String typed : List.of("slfgl", "senlinfugailv", "senlfgl", "森林f")) {
			List<CompletionItem> items = at(HEAD + "提高「" + typed + "¦」。\n" + TABLE);
			assertEquals("森林覆盖率", items.getFirst().getLabel(), typed);
			assertEquals(typed, items.getFirst().getFilterText());
		}
	}

	@Test
	void inProsePinyinOrTheFirstCharactersFindNames() throws Exception {
		assertEquals("退耕还林工程", at(HEAD + "实施tghl¦\n" + TABLE).getFirst().getLabel());
		CompletionItem item = at(HEAD + "实施湿地¦\n" + TABLE).getFirst();
		assertEquals("湿地修复工程", item.getLabel());
		assertEquals("湿地".length(), replaced(item));
		assertEquals(List.of(), at(HEAD + "实施保护¦，\n" + TABLE));
	}

	@Test
	void keysFitTheElementAbove() throws Exception {
		List<String> ofIndicator = labels(at(HEAD + TABLE.replace("  @ 方向 提高\n", "  @ 方向 提高  ¦\n")));
		assertTrue(ofIndicator.containsAll(List.of("口径", "分解", "上级")), ofIndicator.toString());
		assertFalse(ofIndicator.contains("方向") || ofIndicator.contains("投资"), ofIndicator.toString());
		List<String> ofProject = labels(at(HEAD + TABLE.replace("3.5万亩。\n", "3.5万亩。\n  @ ¦\n")));
		assertTrue(ofProject.containsAll(List.of("规模", "投资", "支撑", "建设期")), ofProject.toString());
		assertFalse(ofProject.contains("分解"), ofProject.toString());
		List<String> ofTask = labels(at(HEAD.replace("  时限 2030年", "  ¦") + TABLE));
		assertTrue(ofTask.contains("时限") && !ofTask.contains("牵头"), ofTask.toString());
	}

	@Test
	void valuesFitTheKey() throws Exception {
		assertEquals(List.of("县林业局", "县水利局"), labels(at(HEAD + TABLE.replace("3.5万亩。\n", "3.5万亩。\n  @ 牵头 ¦\n"))));
		assertEquals(List.of("森林覆盖率"), labels(at(HEAD + TABLE.replace("支撑 森林覆盖率", "支撑 slf¦"))));
		assertEquals(List.of("城镇调查失业率"), labels(at(HEAD + TABLE.replace("支撑 森林覆盖率", "支撑 森林覆盖率、城镇¦"))));
		assertTrue(labels(at(HEAD + TABLE.replace("@ 方向 提高", "@ 方向 ¦"))).containsAll(List.of("提高", "降低")));
		assertEquals("2026—2030年", at(HEAD + TABLE.replace("支撑 森林覆盖率", "建设期 ¦")).getFirst().getLabel());
		assertEquals("森林覆盖率", at(HEAD + TABLE.replace("@ 方向 提高", "@ 上级 slf¦")).getFirst().getLabel());
		CompletionItem rule = item(at(HEAD + TABLE.replace("@ 方向 提高", "@ 忽略 V0¦")), "V01");
		assertFalse(rule.getDetail().isBlank());
	}

	@Test
	void unitsBehindANumberFitAScale() throws Exception {
		List<String> units = labels(at(HEAD + TABLE.replace("3.5万亩。\n", "3.5万亩。\n  @ 规模 12¦\n")));
		assertEquals("万亩", units.getFirst());
		assertTrue(units.containsAll(List.of("亩", "吨")), units.toString());
		CompletionItem unit = at(HEAD + TABLE.replace("3.5万亩。\n", "3.5万亩。\n  @ 规模 湿地 12万¦\n")).getFirst();
		assertEquals("万亩", inserted(unit));
		assertEquals(1, replaced(unit));
		assertTrue(labels(at(HEAD + TABLE.replace("@ 规模 12万亩", "@ 规模 12万¦"))).containsAll(List.of("亩", "吨")));
	}

	@Test
	void aSumOfMoneyHasUnitsOfMoneyOnlyAndSourcesTheNamesOfThePlan() throws Exception {
		String plan = TABLE.replace("支撑 森林覆盖率", "支撑 森林覆盖率  投资 900万元 来源 省级 600万元、县级 300万元");
		List<String> units = labels(at(HEAD + plan.replace("3.5万亩。\n", "3.5万亩。\n  @ 投资 12¦\n")));
		assertEquals("万元", units.getFirst());
		assertTrue(units.contains("元") && !units.contains("亩"), units.toString());
		assertEquals(List.of("省级", "县级"), labels(at(HEAD + plan.replace("3.5万亩。\n", "3.5万亩。\n  @ 投资 12亿元 来源 ¦\n"))));
		assertEquals("万元", at(HEAD + plan.replace("3.5万亩。\n", "3.5万亩。\n  @ 投资 12亿元 来源 省级 8¦\n")).getFirst().getLabel());
	}

	@Test
	void whatIsTypedIsNotProposedItself() throws Exception {
		assertEquals(List.of("县林业局"), labels(at(HEAD + TABLE.replace("3.5万亩。\n", "3.5万亩。\n  @ 牵头 县l¦\n"))));
	}

	@Test
	void withinAWordItsRestIsNotWrittenTwice() throws Exception {
		CompletionItem name = item(at(HEAD + TABLE.replace("支撑 森林覆盖率", "支撑 森林¦覆盖率、退耕还林工程")), "森林覆盖率");
		assertEquals("森林覆盖率".length(), replaced(name));
		assertEquals("森林".length(), replaced(item(at(HEAD + "高度重视森林¦资源。\n" + TABLE), "森林覆盖率")));
	}

	@Test
	void anotherFacetTakesThePlaceOfTheOneThatStands() throws Exception {
		CompletionItem base = item(at(HEAD + "达到「森林覆盖率.¦目标」。\n" + TABLE), "基期");
		assertEquals("基期", inserted(base));
		assertEquals("目标".length(), replaced(base));
	}

	@Test
	void behindTheNameOfABoxWhatStandsInIt() throws Exception {
		List<CompletionItem> items = at(HEAD + "实施「专栏2/tg¦」。\n" + TABLE);
		assertEquals(List.of("退耕还林工程"), labels(items));
		assertEquals("退耕还林工程.", inserted(items.getFirst()));
		assertEquals("tg".length(), replaced(items.getFirst()));
	}

	@Test
	void aBlankOpensTheListOnlyWhereSomethingHasToFollow() {
		for (String before : List.of("@ ", "  @　", "@ 牵头 县林业局  支撑 ", "  指标 ", "  指标 森林覆盖率  单位 ")) {
			assertTrue(PlanContentAssist.wantsMore(before), before);
		}
		for (String before : List.of("", "  ", "第一节 ", "@ 牵头 县林业局 ", "  指标 森林覆盖率 ", "加快绿化 ")) {
			assertFalse(PlanContentAssist.wantsMore(before), before);
		}
	}

	@Test
	void theFirstChapterBelowTheFrontMatterIsTheFirst() throws Exception {
		assertEquals("第一章　$0", inserted(item(at(HEAD.replace("\n第一章", "¦\n第一章") + TABLE), "章")));
	}

	@Test
	void theUsualUnitOfAnIndicatorComesFirst() throws Exception {
		CompletionItem unit = at(HEAD + TABLE.replace("  指标 城镇", "  指标 人均预期寿命  单位 ¦\n  指标 城镇")).getFirst();
		assertEquals("岁", unit.getLabel());
		assertEquals("常用单位", unit.getDetail());
	}

	@Test
	void aRowGetsTheKeysItHasNotYet() throws Exception {
		List<String> keys = labels(at(HEAD + TABLE.replace("目标 ≤5.0  预期性", "¦")));
		assertTrue(keys.containsAll(List.of("目标", "约束性", "预期性")), keys.toString());
		assertFalse(keys.contains("单位") || keys.contains("基期"), keys.toString());
	}

	@Test
	void indicatorsOfTheUpperPlanThatAreMissingAreProposedAsRows() throws Exception {
		List<CompletionItem> items = at(HEAD + TABLE.replace("  指标 城镇", "  指标 ¦\n  指标 城镇"));
		assertEquals(List.of("单位地区生产总值能源消耗降低"), labels(items));
		assertEquals("单位地区生产总值能源消耗降低  单位 %  基期 $1  年均 $2  约束性$0", inserted(items.getFirst()));
		assertEquals("云津市十五五纲要的指标", items.getFirst().getDetail());
	}

	@Test
	void aLineBeginsWithWhatItsPlaceMayHave() throws Exception {
		List<CompletionItem> top = at(HEAD + TABLE + "\n¦");
		assertEquals("第二章　$0", inserted(item(top, "章")));
		assertEquals("第二节　$0", inserted(item(top, "节")));
		assertTrue(inserted(item(top, "专栏")).startsWith("专栏3："));
		assertFalse(labels(top).contains("类别"));
		List<CompletionItem> box = at(HEAD + TABLE.replace("3.5万亩。\n", "3.5万亩。\n  ¦\n"));
		assertEquals("3. $0", inserted(item(box, "项目")));
		assertEquals("二、$0", inserted(item(box, "分组")));
		List<CompletionItem> table = at(HEAD + TABLE.replace("  类别 绿色生态\n", "  ¦\n"));
		assertTrue(labels(table).containsAll(List.of("指标", "类别", "注")), labels(table).toString());
	}

	@Test
	void templatesAreFoundByPinyin() throws Exception {
		assertEquals("专栏", at(HEAD + TABLE + "\nzl¦").getFirst().getLabel());
	}

	@Test
	void theFrontMatterGetsTheKeysItHasNotYet() throws Exception {
		List<CompletionItem> items = at(HEAD.replace("\n第一章", "¦\n第一章") + TABLE);
		assertTrue(labels(items).containsAll(List.of("稿次", "编制", "标题")), labels(items).toString());
		assertFalse(labels(items).contains("规划期"), labels(items).toString());
		assertTrue(labels(at(HEAD.replace("\n第一章", "稿次：送¦\n第一章") + TABLE)).contains("送审稿"));
		assertEquals(List.of("云津市十五五纲要"), labels(at(HEAD.replace("上位规划：云津市十五五纲要", "上位规划：¦") + TABLE)));
	}

	@Test
	void anEmptyFileBeginsWithTheFrontMatter() throws Exception {
		assertTrue(labels(at("¦")).containsAll(List.of("规划", "地区", "规划期")));
	}

	private List<CompletionItem> at(String text) throws Exception {
		Files.writeString(folder.resolve("云津市.plan"), CITY);
		Path file = folder.resolve("岱河县.plan");
		Caret caret = Caret.in(text);
		Files.writeString(file, caret.text());
		try (TestServer server = new TestServer(folder)) {
			server.open(file, caret.text());
			return server.completion(file, caret.position());
		}
	}

	private static List<String> labels(List<CompletionItem> items) {
		return items.stream().map(CompletionItem::getLabel).toList();
	}

	private static CompletionItem item(List<CompletionItem> items, String label) {
		return items.stream().filter(item -> item.getLabel().equals(label)).findFirst().orElseThrow(() -> new AssertionError(labels(items)));
	}

	private static int replaced(CompletionItem item) {
		Range range = item.getTextEdit().getLeft().getRange();
		return range.getEnd().getCharacter() - range.getStart().getCharacter();
	}

	private static String inserted(CompletionItem item) {
		return item.getTextEdit().getLeft().getNewText();
	}
}
