package org.planwright.model.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.planwright.model.values.Bounds;
import org.planwright.model.values.CellValue;
import org.planwright.model.values.Operator;

class AmountTest {

	@Test
	void separatesNumberAndUnit() {
		assertAmount("12.5", "万亩", "area", "12.5万亩");
		assertAmount("45", "万亩", "area", "45 万亩");
		assertAmount("300", "平方公里", "area", "300平方公里");
		assertAmount("3.6", "万KW", "power", "3.6万KW");
		assertAmount("2.1", "个百分点", "percentagepoint", "2.1个百分点");
		assertAmount("280", "万头只口", "count.livestock", "280万头只口");
		assertAmount("500", "MW", "power", "500 MW");
		assertAmount("12000", "平方米", "area", "12,000平方米");
		assertAmount("5260.36", "公顷", "area", "５２６０．３６公顷");
		assertAmount("12.5", "万元/人", "currency/count.person", "12.5万元/人");
		assertAmount("0.52", "吨标准煤/万元", "coalequivalent/currency", "0.52吨标准煤/万元");
		assertAmount("300", "张床位", "count.bed", "300张床位");
		assertAmount("99", "%", "ratio", "99%");
		assertAmount("6.0", "亿斤", "mass", "6.0亿斤");
	}

	@Test
	void keepsComparisonAndRange() {
		CellValue.Comparison atLeast = assertInstanceOf(CellValue.Comparison.class, Amount.parse("38亿斤以上").value());
		assertEquals(Operator.AT_LEAST, atLeast.operator());
		assertEquals(Optional.of("亿斤"), Amount.parse("≥38亿斤").unitLexeme());
		assertEquals(Bounds.between(new BigDecimal("3"), new BigDecimal("5")), Amount.parse("3-5所").bounds());
		assertEquals(Optional.of("所"), Amount.parse("3-5所").unitLexeme());
		assertTrue(Amount.parse("约30公里").value().isApproximate());
	}

	@Test
	void multipliesACountIn() {
		Amount generators = Amount.parse("2×30兆瓦");
		assertEquals(Optional.of(new BigDecimal("2")), generators.count());
		assertEquals(Optional.of(new BigDecimal("60")), generators.number());
		assertEquals(Bounds.exactly(new BigDecimal("60")), generators.bounds());
		assertEquals(Dimension.POWER, generators.unit().orElseThrow().dimension());
		assertEquals(Optional.of(new BigDecimal("30")), Amount.parse("1×30兆瓦").number());
		assertEquals(Optional.of(new BigDecimal("100")), Amount.parse("2*50 MW").number());
	}

	@Test
	void keepsUnknownUnitsAndWholeText() {
		Amount amount = Amount.parse("14 榀网架");
		assertEquals("14 榀网架", amount.lexeme());
		assertEquals(Optional.of("榀网架"), amount.unitLexeme());
		assertEquals(Optional.empty(), amount.unit());
		assertEquals(Optional.of(new BigDecimal("14")), amount.number());
		assertEquals(Optional.of("个以上的村开展整治"), Amount.parse("12个以上的村开展整治").unitLexeme());
		assertInstanceOf(CellValue.Qualitative.class, Amount.parse("若干").value());
		assertEquals("", Amount.parse(null).lexeme());
	}

	@Test
	void convertsWithinADimensionOnly() {
		assertEquals(Optional.of(new BigDecimal("56.25")), Amount.parse("375平方公里").convert(unit("万亩")));
		assertEquals(Optional.of(new BigDecimal("60")), Amount.parse("2×30兆瓦").convert(unit("MW")));
		assertEquals(Optional.of(new BigDecimal("6")), Amount.parse("2×3万千瓦").convert(unit("万千瓦")));
		assertEquals(Optional.empty(), Amount.parse("375平方公里").convert(unit("公里")));
		assertEquals(Optional.empty(), Amount.parse("3-5所").convert(unit("所")));
		assertEquals(Optional.empty(), Amount.parse("14榀").convert(unit("个")));
	}

	@Test
	void measuresHowFarTwoAmountsAreApart() {
		Difference rounding = Amount.parse("375平方公里").difference(Amount.parse("56万亩")).orElseThrow();
		assertEquals(new BigDecimal("56.25"), rounding.converted());
		assertTrue(rounding.withinWriting());
		assertFalse(rounding.exceeds(new BigDecimal("0.005")));
		assertTrue(rounding.exceeds(new BigDecimal("0.004")));

		Difference equal = Amount.parse("45万亩").difference(Amount.parse("300平方公里")).orElseThrow();
		assertEquals(0, equal.relative().signum());
		assertTrue(equal.withinWriting());

		Difference wrong = Amount.parse("30万亩").difference(Amount.parse("300平方公里")).orElseThrow();
		assertFalse(wrong.withinWriting());
		assertTrue(wrong.exceeds(new BigDecimal("0.3")));

		Difference precise = Amount.parse("375.00平方公里").difference(Amount.parse("56.00万亩")).orElseThrow();
		assertFalse(precise.withinWriting());

		assertEquals(0, Amount.parse("0亩").difference(Amount.parse("0公顷")).orElseThrow().relative().signum());
		assertEquals(Optional.empty(), Amount.parse("731条").difference(Amount.parse("375平方公里")));
		assertEquals(Optional.empty(), Amount.parse("2%").difference(Amount.parse("2个百分点")));
	}

	@Test
	void isTotalAndKeepsEveryText() {
		int[] points = "0123456789.,×xX*万亿千亩斤头只口%/以上约-—至 （）\u3000kKwW²𠅤".codePoints().toArray();
		Random random = new Random(7);
		for (int round = 0; round < 30_000; round++) {
			StringBuilder text = new StringBuilder();
			for (int i = random.nextInt(12); i >= 0; i--) {
				text.appendCodePoint(points[random.nextInt(points.length)]);
			}
			Amount amount = Amount.parse(text.toString());
			assertEquals(text.toString(), amount.toString());
			assertEquals(amount, Amount.parse(amount.lexeme()));
			amount.difference(amount).ifPresent(d -> assertEquals(0, d.relative().signum(), text::toString));
		}
		for (String piece : List.of("1", "1×", "1万", "亩")) {
			String text = piece.repeat(50_000);
			assertEquals(text, Amount.parse(text).lexeme());
		}
	}

	private static UnitOfMeasure unit(String text) {
		return Units.find(text).orElseThrow();
	}

	private static void assertAmount(String number, String unitLexeme, String dimension, String text) {
		Amount amount = Amount.parse(text);
		assertEquals(text, amount.lexeme());
		assertEquals(Optional.of(new BigDecimal(number)), amount.number(), text);
		assertEquals(Optional.of(unitLexeme), amount.unitLexeme(), text);
		assertEquals(dimension, amount.unit().orElseThrow(() -> new AssertionError(text)).dimension().id(), text);
	}
}
