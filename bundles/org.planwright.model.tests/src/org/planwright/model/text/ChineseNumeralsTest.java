package org.planwright.model.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Random;

import org.junit.jupiter.api.Test;

class ChineseNumeralsTest {

	@Test
	void readsBackEveryNumberItWrites() {
		for (long number = 0; number < 100_000; number++) {
			assertEquals(OptionalLong.of(number), ChineseNumerals.parse(ChineseNumerals.format(number)), ChineseNumerals.format(number));
		}
		Random random = new Random(35);
		for (int round = 0; round < 100_000; round++) {
			long number = random.nextLong(1 - ChineseNumerals.LIMIT, ChineseNumerals.LIMIT) >> random.nextInt(40);
			assertEquals(OptionalLong.of(number), ChineseNumerals.parse(ChineseNumerals.format(number)), ChineseNumerals.format(number));
		}
	}

	@Test
	void readsBackEveryYearItWrites() {
		for (long year = 0; year < 10_000; year++) {
			assertEquals(OptionalLong.of(year), ChineseNumerals.parse(ChineseNumerals.formatYear(year)));
		}
	}

	@Test
	void writesTheUsualForm() {
		Map<Long, String> forms = Map.ofEntries(Map.entry(0L, "零"), Map.entry(2L, "二"), Map.entry(10L, "十"), Map.entry(11L, "十一"), Map.entry(20L, "二十"),
				Map.entry(35L, "三十五"), Map.entry(100L, "一百"), Map.entry(105L, "一百零五"), Map.entry(110L, "一百一十"), Map.entry(115L, "一百一十五"),
				Map.entry(1005L, "一千零五"), Map.entry(1050L, "一千零五十"), Map.entry(10_000L, "一万"), Map.entry(10_010L, "一万零一十"),
				Map.entry(10_500L, "一万零五百"), Map.entry(15_000L, "一万五千"), Map.entry(100_000L, "十万"), Map.entry(110_000L, "十一万"),
				Map.entry(100_010_000L, "一亿零一万"), Map.entry(105_000_000L, "一亿零五百万"), Map.entry(150_000_000L, "一亿五千万"),
				Map.entry(1_000_000_000_000L, "一万亿"), Map.entry(-12L, "负十二"));
		forms.forEach((number, form) -> assertEquals(form, ChineseNumerals.format(number)));
		assertEquals("二〇三五", ChineseNumerals.formatYear(2035));
	}

	@Test
	void readsTheVariantsOfRealDocuments() {
		Map<String, Long> forms = Map.ofEntries(Map.entry("二〇三五", 2035L), Map.entry("二○三五", 2035L), Map.entry("二零三五", 2035L), Map.entry("2035", 2035L),
				Map.entry("２０３５", 2035L), Map.entry("一十一", 11L), Map.entry("廿三", 23L), Map.entry("廿", 20L), Map.entry("卅一", 31L), Map.entry("两千", 2000L),
				Map.entry("两万五千", 25_000L), Map.entry("壹仟贰佰叁拾肆", 1234L), Map.entry("伍万陆仟柒佰捌拾玖", 56_789L), Map.entry("一百十", 110L),
				Map.entry("三萬", 30_000L), Map.entry("十二万三千", 123_000L), Map.entry("〇", 0L), Map.entry(" 十四\u3000", 14L), Map.entry("一万零零五", 10_005L),
				Map.entry("二三", 23L));
		forms.forEach((form, number) -> assertEquals(OptionalLong.of(number), ChineseNumerals.parse(form), form));
	}

	@Test
	void refusesWhatIsNoNumeralOrAmbiguous() {
		for (String text : List.of("", " ", "百", "万", "亿", "第一", "一百五", "一千五", "一万五", "一百零", "十十", "一百二百", "五百千", "一亿亿", "一万万", "负", "章", "1.5", "-3",
				"九".repeat(17), "一".repeat(100_000))) {
			assertEquals(OptionalLong.empty(), ChineseNumerals.parse(text), text);
		}
	}

	@Test
	void refusesToWriteWhatItCannotRead() {
		assertThrows(IllegalArgumentException.class, () -> ChineseNumerals.format(ChineseNumerals.LIMIT));
		assertThrows(IllegalArgumentException.class, () -> ChineseNumerals.format(Long.MIN_VALUE));
		assertThrows(IllegalArgumentException.class, () -> ChineseNumerals.formatYear(-1));
	}

	@Test
	void findsTheEndOfANumeral() {
		assertEquals(3, ChineseNumerals.end("第十一章", 1));
		assertEquals(2, ChineseNumerals.end("第8章", 1));
		assertEquals(2, ChineseNumerals.end("十二、", 0));
		assertEquals(0, ChineseNumerals.end("章", 0));
		assertEquals(2, ChineseNumerals.end("第一", 1));
		assertTrue(ChineseNumerals.isNumeral('〇'));
		assertFalse(ChineseNumerals.isNumeral('第'));
	}
}
