package org.planwright.rules.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.planwright.model.text.NameKey;

class NearNamesTest {

	private static Optional<String> nearest(String name, String... others) {
		NearNames<String> names = new NearNames<>();
		for (String other : others) {
			names.add(other, other);
		}
		return names.nearest(name);
	}

	@Test
	void aWordMoreOrLessIsNear() {
		assertEquals(Optional.of("畜禽粪污资源化利用工程"), nearest("畜禽粪污资源化综合利用工程", "城镇老旧小区改造工程", "畜禽粪污资源化利用工程"));
	}

	@Test
	void otherNumbersAndDirectionsAreOtherThings() {
		assertEquals(Optional.empty(), nearest("县城第二污水处理厂建设项目", "县城第三污水处理厂建设项目"));
		assertEquals(Optional.empty(), nearest("屏山北麓国土绿化工程", "屏山南麓国土绿化工程"));
	}

	@Test
	void twoEquallyNearNamesAreNone() {
		assertEquals(Optional.empty(), nearest("岱河湿地保护修复工程", "岱河湿地保护修复工程甲", "岱河湿地保护修复工程乙"));
	}

	@Test
	void aThingWithTwoNamesIsNoRivalOfItself() {
		NearNames<String> names = new NearNames<>();
		names.add("岱河湿地保护修复工程甲", "湿地");
		names.add("岱河湿地保护修复工程乙", "湿地");
		assertEquals(Optional.of("湿地"), names.nearest("岱河湿地保护修复工程"));
	}

	@Test
	void namesAreFoundInTextsWhateverTheirWidth() {
		NameKey insured = NameKey.of("基本养老保险参保率");
		NameKey doctors = NameKey.of("每千人口拥有执业（助理）医师数");
		Mentions mentions = new Mentions(List.of(insured, doctors));
		mentions.in("每千人口拥有执业(助理)医师数由省统一监测。");
		mentions.in(null);
		assertTrue(mentions.has(doctors));
		assertFalse(mentions.has(insured));
	}
}
