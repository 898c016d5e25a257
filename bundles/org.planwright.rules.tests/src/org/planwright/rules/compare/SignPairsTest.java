package org.planwright.rules.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class SignPairsTest {

	private static double alike(String one, String other) {
		return SignPairs.of(one).alike(SignPairs.of(other));
	}

	@Test
	void commonPairsCountAsOftenAsBothHaveThem() {
		assertEquals(1, alike("河湾县", "河湾县"));
		assertEquals(0.5, alike("河湾县", "河湾市"));
		assertEquals(0.5, alike("哈哈哈哈", "哈哈"));
		assertEquals(0, alike("河湾县", "县湾河"));
	}

	@Test
	void textsWithoutPairsAreAlikeToNone() {
		assertEquals(0, alike("县", "县"));
		assertEquals(0, alike("", "河湾"));
	}
}
