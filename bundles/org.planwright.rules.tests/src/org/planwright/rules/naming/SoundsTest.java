package org.planwright.rules.naming;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Signs that sound alike. */
class SoundsTest {

	@Test
	void signsOfOneSoundAreAlikeWhateverTheirTone() {
		assertTrue(Sounds.alike('查', '察'));
		assertTrue(Sounds.alike('北', '贝'));
		assertTrue(Sounds.alike('巴', '芭'));
	}

	@Test
	void signsOfOtherSoundsAreNot() {
		assertFalse(Sounds.alike('南', '东'));
		assertFalse(Sounds.alike('巴', '拜'));
		assertFalse(Sounds.alike('林', '灵'));
	}

	@Test
	void signsWithoutAKnownSoundAreAlikeOnlyToThemselves() {
		assertTrue(Sounds.alike('、', '、'));
		assertFalse(Sounds.alike('、', '。'));
		assertFalse(Sounds.alike('a', '啊'));
	}
}
