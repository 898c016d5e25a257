package org.planwright.model.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import javax.measure.IncommensurableException;
import javax.measure.Unit;
import javax.measure.quantity.Area;

import org.junit.jupiter.api.Test;

class UnitsTest {

	private static final BigDecimal SEVEN_AND_A_HALF = new BigDecimal("7.5");

	@Test
	void findsAUnitByEveryWayOfWritingIt() {
		for (String text : List.of("千瓦", "KW", "kW", "kw", "ＫＷ", "㎾", "千 瓦")) {
			assertEquals("千瓦", unit(text).symbol(), text);
		}
		for (String text : List.of("平方米", "㎡", "m²", "m2", "平米", "M²")) {
			assertEquals("平方米", unit(text).symbol(), text);
		}
		for (String text : List.of("头只口", "头", "只", "口", "头（只）", "头(只、口)", "头(只，口)")) {
			assertEquals("头只口", unit(text).symbol(), text);
		}
		assertEquals("百分点", unit("个百分点").symbol());
		assertEquals("%", unit("％").symbol());
		assertEquals("摄氏度", unit("℃").symbol());
	}

	@Test
	void putsMultipliersBeforeAnyUnit() {
		assertConverts("12.5", "万亩", "125000", "亩");
		assertConverts("3.6", "万KW", "36", "兆瓦");
		assertConverts("2", "千万元", "0.2", "亿元");
		assertConverts("3", "百万千瓦", "3000", "兆瓦");
		assertConverts("5", "万头只口", "50000", "只");
		assertConverts("1", "万伏", "10", "千伏");
		assertEquals("万千瓦", unit("万KW").symbol());
	}

	@Test
	void convertsAreasMassesAndPowerExactly() {
		assertConverts("1", "平方公里", "100", "公顷");
		assertConverts("1", "平方公里", "1500", "亩");
		assertConverts("1", "公顷", "15", "亩");
		assertConverts("375", "平方公里", "56.25", "万亩");
		assertConverts("45", "万亩", "300", "平方公里");
		assertConverts("38", "亿斤", "190", "万吨");
		assertConverts("6.0", "亿斤", "30", "万吨");
		assertConverts("35", "千伏", "35000", "伏");
		assertConverts("1.5", "亿元", "15000", "万元");
		assertConverts("5", "‰", "0.5", "%");
		assertConverts("1", "年", "12", "个月");
		assertConverts("0", "亩", "0", "公顷");
		assertConverts("-2", "公里", "-2000", "米");
	}

	@Test
	void roundsOnlyWhatHasNoFiniteDecimal() {
		BigDecimal hectares = unit("亩").convert(BigDecimal.ONE, unit("公顷")).orElseThrow();
		assertEquals(34, hectares.precision());
		assertTrue(hectares.toPlainString().startsWith("0.0666666"));
	}

	@Test
	void keepsDimensionsApart() {
		for (String[] pair : new String[][] { { "%", "百分点" }, { "人", "户" }, { "人", "人次" }, { "亩", "公里" }, { "千瓦", "千伏" }, { "千瓦", "千瓦时" }, { "岁", "年" },
				{ "天", "月" }, { "个", "处" }, { "斤", "亩" }, { "只", "羊单位" }, { "万元/人", "万元" }, { "人/亩", "亩/人" }, { "吨标准煤", "吨" }, { "元", "美元" } }) {
			assertFalse(unit(pair[0]).sameDimension(unit(pair[1])), pair[0] + " " + pair[1]);
			assertEquals(Optional.empty(), unit(pair[0]).convert(BigDecimal.ONE, unit(pair[1])));
		}
	}

	@Test
	void readsQuotientsOfAnyTwoUnits() {
		assertEquals("currency/count.person", unit("万元/人").dimension().id());
		assertConverts("12.5", "万元/人", "125000", "元/人");
		assertConverts("0.5", "吨标准煤/万元", "5000", "吨标准煤/亿元");
		assertConverts("12", "件/万人", "1.2", "件/千人");
		assertConverts("35", "微克/立方米", "0.035", "毫克/m³");
		assertConverts("1", "公斤/亩", "15", "千克/公顷");
		assertConverts("8", "MB/s", "64", "Mbps");
		assertTrue(unit("万元/人").dimension().isQuotient());
	}

	@Test
	void tellsCountsAndPercentages() {
		assertTrue(unit("万户").dimension().isCount());
		assertTrue(unit("处").dimension().isCount());
		assertFalse(unit("亩").dimension().isCount());
		assertFalse(unit("人/户").dimension().isCount());
		assertTrue(unit("%").dimension().isPercentageLike());
		assertTrue(unit("‰").dimension().isPercentageLike());
		assertFalse(unit("百分点").dimension().isPercentageLike());
		assertFalse(unit("倍").dimension().isPercentageLike());
	}

	@Test
	void findsNothingInOrdinaryText() {
		for (String text : List.of("", " ", "目标", "万", "亿", "G", "/", "万元/", "/人", "万元/好", "亩地", "x".repeat(1000))) {
			assertEquals(Optional.empty(), Units.find(text), text);
		}
	}

	@Test
	void findsTheLongestUnitInRunningText() {
		assertAt("万亩", 2, "45万亩300平方公里");
		assertAt("平方公里", 7, "45万亩300平方公里");
		assertAt("千瓦时", 1, "3千瓦时储能");
		assertAt("个百分点", 3, "2.1个百分点，水环境");
		assertAt("公里", 3, "119公里旅游路");
		assertAt("㎡", 4, "4000㎡，地上");
		assertAt("人次", 3, "400人次以上");
		assertEquals(Optional.empty(), Units.at("5G网络", 1));
		assertEquals(Optional.empty(), Units.at("3mmol", 1));
		assertEquals(Optional.empty(), Units.at("第七中学", 0));
		assertEquals(Optional.empty(), Units.at("12", 2));
	}

	@Test
	void agreesWithTheUnitLibraryOnEveryUnit() {
		for (UnitOfMeasure one : Units.all()) {
			for (UnitOfMeasure two : Units.all()) {
				Unit<?> first = one.measure();
				Unit<?> second = two.measure();
				assertEquals(isCompatible(first, second), one.sameDimension(two), one + " " + two);
				one.convert(SEVEN_AND_A_HALF, two)
						.ifPresent(v -> assertEquals(1, libraryConverts(first, second) / v.doubleValue(), 1e-9, one + " " + two));
			}
		}
	}

	@Test
	void offersTypedUnitsForPhysicalDimensions() throws Exception {
		Unit<Area> mu = unit("万亩").measure().asType(Area.class);
		Unit<Area> squareKilometre = unit("平方公里").measure().asType(Area.class);
		assertEquals(56.25, squareKilometre.getConverterTo(mu).convert(375), 1e-9);
	}

	@Test
	void everyDimensionHasABaseUnit() {
		for (UnitOfMeasure unit : Units.all()) {
			boolean hasBase = Units.all().stream().anyMatch(u -> u.sameDimension(unit) && u.factor().equals(Rational.ONE));
			assertTrue(hasBase || unit.dimension().isQuotient() || unit.dimension().equals(Dimension.RATIO), unit.dimension().id());
		}
		assertTrue(Units.all().size() > 100);
	}

	@SuppressWarnings({ "unchecked", "rawtypes" })
	private static boolean isCompatible(Unit one, Unit two) {
		return one.isCompatible(two);
	}

	private static double libraryConverts(Unit<?> from, Unit<?> to) {
		try {
			return from.getConverterToAny(to).convert(SEVEN_AND_A_HALF).doubleValue();
		} catch (IncommensurableException e) {
			throw new AssertionError(from + " " + to, e);
		}
	}

	private static UnitOfMeasure unit(String text) {
		return Units.find(text).orElseThrow(() -> new AssertionError("unknown unit " + text));
	}

	private static void assertConverts(String value, String from, String expected, String to) {
		assertEquals(0, new BigDecimal(expected).compareTo(unit(from).convert(new BigDecimal(value), unit(to)).orElseThrow()), from + " → " + to);
	}

	private static void assertAt(String expected, int from, String text) {
		Units.Found found = Units.at(text, from).orElseThrow(() -> new AssertionError(text));
		assertEquals(expected, text.substring(from, found.end()), text);
	}
}
