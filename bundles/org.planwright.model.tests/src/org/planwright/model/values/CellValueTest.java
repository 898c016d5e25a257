package org.planwright.model.values;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class CellValueTest {

	private static final Map<Class<? extends CellValue>, List<String>> BY_KIND = Map.ofEntries(
			Map.entry(CellValue.Number.class,
					List.of("3.4", "6.0", "100", "-3", "－3", "−0.5", "+2", "12,000", "１２．５％", "12 000", "45%", "45 %", "1.2万", "3万5千人", "1亿2000万元",
							"16.24万人", "2万元/人", "300m²", "2.1个百分点", "15万头（只）", "达到45", "10.5*", "7①", "7^1", "7^⑧", "5[注]", "5注1", "2¹", "1. 5")),
			Map.entry(CellValue.Comparison.class,
					List.of("≥45", "> 10", "＞10", "≤6", "＜ 3.5", ">=92", "<=4.5%", "≧5", "38亿斤以上", "95%及以上", "4.5%以内", "10 以下", "不低于95%", "不超过 4.5%",
							"超过350万亩", "大于7", "控制在4.5%以内", "力争达到50以上", "≥45①", "突破90万亩", "不足3%", "≥ 38 亿斤")),
			Map.entry(CellValue.Range.class, List.of("3-5", "3—5", "3～5", "3~5%", "3至5", "3到5所", "5.5%-6%", "3万-5万亩", "3－5", "5-6左右", "3——5")),
			Map.entry(CellValue.Approximate.class, List.of("约 20%", "20左右", "20%上下", "20余家", "30多个", "近50", "大约7", "≈20", "3万余人")),
			Map.entry(CellValue.Ratio.class, List.of("40.5:29.1:30.4", "40.5：29.1：30.4", "40.5∶29.1∶30.4", "7/9", "7／9", "40%:29%:31%", "1 : 2 : 3")),
			Map.entry(CellValue.AnnualRate.class,
					List.of("年均 7", "年均增长7%", "年均增长 7.5 左右", "年均下降3%", "年均≥7", "7（年均）", "年均增速6.5%以上", "年均 5-6", "年均与GDP增速同步")),
			Map.entry(CellValue.FiveYearTotal.class,
					List.of("[13.5]", "〔13.5〕", "【13.5】", "［ 13.5 ］", "[≥13.5]", "[13.5]%", "[13.5]①", "累计 13.5", "累计下降13.5%", "五年累计7000人以上",
							"13.5（累计）", "[完成自治区下达任务]")),
			Map.entry(CellValue.HandedDown.class,
					List.of("达到自治区要求", "完成市下达指标", "达到上级下达目标", "按自治区下达任务", "以自治区下达为准", "上级下达（达到自治区要求）", "上级下达", "完成上级下达的年度控制目标", "达到国家、自治区要求",
							"完成自治区能源局下达目标", "控制在省下达指标内", "完成下达任务", "自治区下达", "完成 市 下达 指标", "完成市下达指标①", "达到兴安盟下达要求", "落实国家要求")),
			Map.entry(CellValue.InStep.class, List.of("与GDP增速同步", "与 GDP 增速同步", "与经济增长基本同步", "和经济发展保持同步", "与地区生产总值同步增长")),
			Map.entry(CellValue.Qualitative.class,
					List.of("全覆盖", "基本建成", "达到国家二级标准", "达到小区要求", "100个村全部达标", "2025年达到45", "100%全覆盖", "7 9", "2025-12-31", "1×30兆瓦", "完成目标", "持续改善",
							"高于全区平均水平", "[持续改善]", "年均改善", "3人-5万人", "1.2.3", "Ⅲ类", "123456789012345678901234567890123456")),
			Map.entry(CellValue.Dash.class, List.of("-", "--", "—", "——", "–", "－", "－－", "/", "／", "…", "……", "...", "- -", " — ", "—①", "─", "―")),
			Map.entry(CellValue.Empty.class, List.of("", " ", "\u3000", "\u00A0\t", "\n", "①", "\uFEFF")));

	@TestFactory
	Stream<DynamicTest> classifiesEveryForm() {
		return BY_KIND.entrySet().stream().flatMap(e -> e.getValue().stream().map(
				text -> DynamicTest.dynamicTest(e.getKey().getSimpleName() + " 「" + text + "」", () -> assertInstanceOf(e.getKey(), CellValue.parse(text)))));
	}

	@Test
	void keepsTheTextOfEveryForm() {
		for (List<String> texts : BY_KIND.values()) {
			for (String text : texts) {
				for (String padded : List.of(text, " " + text, text + "\u3000", "\t" + text + "\n")) {
					CellValue value = CellValue.parse(padded);
					assertEquals(padded, value.lexeme());
					assertEquals(padded, value.toString());
					assertEquals(CellValue.parse(text).getClass(), value.getClass(), padded);
				}
			}
		}
	}

	@Test
	void equalsByTheTextAlone() {
		assertEquals(CellValue.parse("≥45①"), CellValue.parse("≥45①"));
		assertEquals(CellValue.parse("≥45①").hashCode(), CellValue.parse("≥45①").hashCode());
		assertNotEquals(CellValue.parse("≥45"), CellValue.parse("≥ 45"));
		assertNotEquals(CellValue.parse("6"), CellValue.parse("6.0"));
	}

	@Test
	void keepsTheWrittenScale() {
		assertEquals(new BigDecimal("6.0"), CellValue.parse("6.0").number().orElseThrow());
		assertEquals(new BigDecimal("7.50"), CellValue.parse("年均增长 7.50%").number().orElseThrow());
		assertEquals(new BigDecimal("1.2E+4"), CellValue.parse("1.2万").number().orElseThrow());
		assertEquals(0, new BigDecimal("35000").compareTo(CellValue.parse("3万5千人").number().orElseThrow()));
		assertEquals(0, new BigDecimal("120000000").compareTo(CellValue.parse("1亿2000万元").number().orElseThrow()));
		assertEquals(new BigDecimal("-0.5"), CellValue.parse("−0.5").number().orElseThrow());
		assertEquals(new BigDecimal("12000"), CellValue.parse("12 000").number().orElseThrow());
	}

	@Test
	void separatesUnitFromNumberAndNoteMark() {
		assertUnit("%", "45 ％");
		assertUnit("亿斤", "38亿斤以上");
		assertUnit("万人", "16.24万人①");
		assertUnit("m²", "300m²");
		assertUnit("家", "20余家");
		assertUnit("所", "3至5所");
		assertUnit("万亩", "3万-5万亩");
		assertUnit("%", "[13.5]%");
		assertUnit("万元/人", "2万元/人");
		assertEquals(Optional.empty(), CellValue.parse("1.2万").unit());
	}

	@Test
	void findsTheNoteMarkAsWritten() {
		assertMark("①", "7①");
		assertMark("＊", "7 ＊");
		assertMark("^1", "7^1");
		assertMark("^⑧", "达到自治区要求^⑧");
		assertMark("注1", "5注1");
		assertMark("[注]", "5 [注]");
		assertMark("［注２］", "5［注２］");
		assertMark("¹", "2¹");
		assertMark("②", "[13.5]②");
		assertMark("②", "[13.5②]");
		assertMark("①", "——①");
		assertEquals(Optional.empty(), CellValue.parse("持续关注1").noteMark());
		assertEquals(Optional.empty(), CellValue.parse("[13.5]").noteMark());
		assertEquals(Optional.empty(), CellValue.parse("300m²").noteMark());
	}

	@Test
	void readsTheOperatorFromSignOrWord() {
		assertComparison(Operator.AT_LEAST, "45", "≥45");
		assertComparison(Operator.AT_LEAST, "38", "38亿斤以上");
		assertComparison(Operator.AT_LEAST, "95", "不低于95%");
		assertComparison(Operator.MORE_THAN, "10", "> 10");
		assertComparison(Operator.MORE_THAN, "350", "超过350万亩");
		assertComparison(Operator.AT_MOST, "4.5", "控制在4.5%以内");
		assertComparison(Operator.AT_MOST, "6", "≤6");
		assertComparison(Operator.LESS_THAN, "3", "不足3%");
		assertComparison(Operator.AT_LEAST, "10", "≥10以上");
	}

	@Test
	void viewsEveryNumericKindAsBounds() {
		assertEquals(new Bounds(new BigDecimal("45"), true, null, false), CellValue.parse("≥45").bounds());
		assertEquals(new Bounds(new BigDecimal("10"), false, null, false), CellValue.parse("> 10").bounds());
		assertEquals(new Bounds(null, false, new BigDecimal("6"), true), CellValue.parse("≤6").bounds());
		assertEquals(Bounds.between(new BigDecimal("3"), new BigDecimal("5")), CellValue.parse("3—5").bounds());
		assertEquals(Bounds.between(new BigDecimal("3"), new BigDecimal("5")), CellValue.parse("5至3").bounds());
		assertEquals(Bounds.exactly(new BigDecimal("13.5")), CellValue.parse("〔13.5〕").bounds());
		assertTrue(CellValue.parse("达到自治区要求").bounds().isUnbounded());
		assertTrue(CellValue.parse("——").bounds().isUnbounded());
		assertFalse(CellValue.parse("> 10").bounds().contains(new BigDecimal("10.0")));
		assertTrue(CellValue.parse("≥10").bounds().contains(new BigDecimal("10.0")));
		assertTrue(CellValue.parse("3-5").bounds().contains(new BigDecimal("5")));
		assertFalse(CellValue.parse("3-5").bounds().contains(new BigDecimal("5.01")));
		assertTrue(CellValue.parse("6.0").bounds().isPoint());
	}

	@Test
	void namesWhoHandsDown() {
		assertIssuer(Optional.of("自治区"), "达到自治区要求", "达到自治区要求");
		assertIssuer(Optional.of("市"), "完成市下达指标", "完成市下达指标");
		assertIssuer(Optional.of("国家、自治区"), "达到国家、自治区要求", "达到国家、自治区要求");
		assertIssuer(Optional.empty(), "达到上级下达目标", "达到上级下达目标");
		assertIssuer(Optional.of("自治区"), "达到自治区要求", "上级下达（达到自治区要求）");
		assertIssuer(Optional.empty(), "上级下达", "上级下达");
		assertTrue(CellValue.parse("[完成自治区下达任务]").isDelegated());
		assertFalse(CellValue.parse("与GDP增速同步").isDelegated());
	}

	@Test
	void namesTheReferenceOfGrowthInStep() {
		assertEquals("GDP增速", assertInstanceOf(CellValue.InStep.class, CellValue.parse("与 GDP 增速同步")).reference());
		assertEquals("经济增长", assertInstanceOf(CellValue.InStep.class, CellValue.parse("与经济增长基本同步")).reference());
	}

	@Test
	void keepsThePartsOfARatio() {
		CellValue.Ratio ratio = assertInstanceOf(CellValue.Ratio.class, CellValue.parse("40.5：29.1∶30.40"));
		assertEquals(List.of(new BigDecimal("40.5"), new BigDecimal("29.1"), new BigDecimal("30.40")), ratio.parts());
	}

	@Test
	void tellsDeclineFromGrowth() {
		assertTrue(assertInstanceOf(CellValue.AnnualRate.class, CellValue.parse("年均下降3%")).decline());
		assertFalse(assertInstanceOf(CellValue.AnnualRate.class, CellValue.parse("年均增长3%")).decline());
		assertTrue(assertInstanceOf(CellValue.FiveYearTotal.class, CellValue.parse("累计下降13.5%")).decline());
	}

	@Test
	void onlyDashAndEmptyAreBlank() {
		assertTrue(CellValue.parse("——").isBlank());
		assertTrue(CellValue.parse("\u3000").isBlank());
		assertFalse(CellValue.parse("0").isBlank());
		assertFalse(CellValue.parse("无").isBlank());
	}

	@Test
	void readsNullAsEmpty() {
		assertEquals(CellValue.parse(""), CellValue.parse(null));
	}

	@Test
	void survivesAnyText() {
		String alphabet = "0123456789.,，:：∶/／-—～~至到 \u3000[]〔〕【】()（）≥≤><＞＜%％‰万亿千百十亩斤个年均累计约左右以上下内达到自治区要求完成市下达指标与同步增长①^*注¹²𠅤";
		int[] points = alphabet.codePoints().toArray();
		Random random = new Random(20260721);
		for (int round = 0; round < 50_000; round++) {
			StringBuilder text = new StringBuilder();
			for (int i = random.nextInt(14); i >= 0; i--) {
				text.appendCodePoint(points[random.nextInt(points.length)]);
			}
			CellValue value = CellValue.parse(text.toString());
			assertEquals(text.toString(), value.lexeme());
			assertEquals(value, CellValue.parse(value.lexeme()));
			value.number().ifPresent(n -> assertTrue(value.bounds().lower() == n || value.bounds().upper() == n, text::toString));
		}
	}

	@Test
	void survivesVeryLongTextQuickly() {
		for (String piece : List.of("1", "1万", "1,000", "与", "[", "年均", "自治区", "①", "-", "1:")) {
			String text = piece.repeat(100_000);
			assertEquals(text, CellValue.parse(text).lexeme());
		}
	}

	private static void assertUnit(String unit, String text) {
		assertEquals(Optional.of(unit), CellValue.parse(text).unit(), text);
	}

	private static void assertMark(String mark, String text) {
		assertEquals(Optional.of(mark), CellValue.parse(text).noteMark(), text);
	}

	private static void assertComparison(Operator operator, String number, String text) {
		CellValue.Comparison value = assertInstanceOf(CellValue.Comparison.class, CellValue.parse(text));
		assertEquals(operator, value.operator(), text);
		assertEquals(new BigDecimal(number), value.value(), text);
	}

	private static void assertIssuer(Optional<String> issuer, String printed, String text) {
		CellValue.HandedDown value = assertInstanceOf(CellValue.HandedDown.class, CellValue.parse(text));
		assertEquals(issuer, value.issuer(), text);
		assertEquals(printed, value.printed(), text);
	}
}
