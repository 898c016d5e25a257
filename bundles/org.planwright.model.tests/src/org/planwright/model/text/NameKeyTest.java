package org.planwright.model.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class NameKeyTest {

	@Test
	void ignoresBlanksWidthAndCase() {
		assertSame("每千人拥有3岁 以下婴幼儿托位数", "每千人拥有３岁以下婴幼儿托位数");
		assertSame("使用 5G 网络人口占比", "使用5g网络人口占比");
		assertSame("单位地区生产总值二氧化碳排放降低(%)", "单位地区生产总值二氧化碳排放降低（％）");
		assertSame("地表水达到或好于Ⅲ类水体比例", "地表水达到或好于 III 类水体比例");
		assertSame("属 性", "属\u3000性");
		assertSame("“三北”防护林", "\"三北\"防护林");
		assertSame("“三北”防护林", "「三北」防护林");
		assertSame("音德尔—新林公路", "音德尔-新林公路");
		assertSame("建筑面积㎡", "建筑面积m²");
		assertSame("A·B", "A・B");
	}

	@Test
	void keepsWhatTellsNamesApart() {
		assertNotEquals(NameKey.of("森林覆盖率"), NameKey.of("森林覆盖率增量"));
		assertNotEquals(NameKey.of("204线"), NameKey.of("S204线"));
		assertNotEquals(NameKey.of("城、镇"), NameKey.of("城镇"));
		assertNotEquals(NameKey.of("𠅤村"), NameKey.of("村"));
	}

	@Test
	void isItsOwnKey() {
		for (String name : new String[] { "每千人口拥有执业（助理）医师数", "Ⅲ 类 ㎡ ①", "“A”—B～C·D", "𠅤 村" }) {
			NameKey key = NameKey.of(name);
			assertEquals(key, NameKey.of(key.key()));
		}
		assertTrue(NameKey.of(" \u3000\u00A0").isEmpty());
	}

	private static void assertSame(String one, String two) {
		assertEquals(NameKey.of(one), NameKey.of(two));
	}
}
