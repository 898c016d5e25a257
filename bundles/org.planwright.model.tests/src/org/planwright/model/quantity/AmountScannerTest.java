package org.planwright.model.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.planwright.model.values.CellValue;

class AmountScannerTest {

	@Test
	void findsEveryAmountOfASentence() {
		assertFinds("实施坡耕地整治375平方公里56万亩。", "375平方公里", "56万亩");
		assertFinds("总规模60万亩，其中改良47.5万亩、补播12.5 万亩。", "60万亩", "47.5万亩", "12.5 万亩");
		assertFinds("新建粮库２座，库容３．６万吨；装机2×30兆瓦", "２座", "３．６万吨", "2×30兆瓦");
		assertFinds("建设渠道12,000米、水闸3处", "12,000米", "3处");
	}

	@Test
	void takesTheWordsThatLimitANumberAlong() {
		assertFinds("产能稳定在38亿斤以上，损失率不超过4.5%，覆盖约20%左右的村", "38亿斤以上", "不超过4.5%", "约20%左右");
		assertFinds("每乡新建3—5所，幅度5%-6%，流转30余万亩", "3—5所", "5%-6%", "30余万亩");
		List<AmountScanner.Occurrence> found = AmountScanner.scan("产能稳定在38亿斤以上，损失率不超过4.5%");
		assertInstanceOf(CellValue.Comparison.class, found.get(0).amount().value());
		assertEquals(Optional.of(new BigDecimal("4.5")), found.get(1).amount().number());
		assertInstanceOf(CellValue.Range.class, AmountScanner.scan("新建3—5所").get(0).amount().value());
	}

	@Test
	void leavesDatesRoadsAndNamesAlone() {
		assertFinds("2025年底前完成，5月1日起执行，改造S204线、Ｇ111线和305国道，建成5G基站，第3中学");
		assertFinds("2021—2025年累计治理", new String[0]);
		assertFinds("工期3年，2025年完工", "3年");
	}

	@Test
	void keepsOffsetsOfTheOriginalText() {
		String text = "\uFEFF𠅤村：面积１２．５\u3000万亩以上，投资约３亿元";
		List<AmountScanner.Occurrence> found = AmountScanner.scan(text);
		assertEquals(2, found.size());
		for (AmountScanner.Occurrence one : found) {
			assertEquals(one.amount().lexeme(), text.substring(one.start(), one.end()));
		}
	}

	@Test
	void survivesAnyText() {
		int[] points = "0123456789.,×-—至约超过以上万亿亩斤元年月日个头%SG 　余𠅤".codePoints().toArray();
		Random random = new Random(11);
		for (int round = 0; round < 30_000; round++) {
			StringBuilder builder = new StringBuilder();
			for (int i = random.nextInt(24); i >= 0; i--) {
				builder.appendCodePoint(points[random.nextInt(points.length)]);
			}
			String text = builder.toString();
			int last = 0;
			for (AmountScanner.Occurrence one : AmountScanner.scan(text)) {
				assertTrue(one.start() >= last && one.end() > one.start(), text);
				assertEquals(text.substring(one.start(), one.end()), one.amount().lexeme(), text);
				assertTrue(one.amount().unit().isPresent(), text + " → " + one.amount());
				last = one.end();
			}
		}
	}

	private static void assertFinds(String text, String... lexemes) {
		assertEquals(List.of(lexemes), AmountScanner.scan(text).stream().map(o -> o.amount().lexeme()).toList());
	}
}
