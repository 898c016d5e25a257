package org.planwright.model.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.OptionalInt;

import org.junit.jupiter.api.Test;

class CircledNumbersTest {

	@Test
	void readsBackEveryCircleItWrites() {
		for (int number = 0; number <= CircledNumbers.MAX_CIRCLED; number++) {
			char circle = CircledNumbers.format(number);
			assertEquals(OptionalInt.of(number), CircledNumbers.valueOf(circle));
			assertTrue(CircledNumbers.isCircled(circle));
		}
		assertEquals('①', CircledNumbers.format(1));
		assertEquals('⑳', CircledNumbers.format(20));
		assertEquals('㉑', CircledNumbers.format(21));
		assertEquals('㊿', CircledNumbers.format(50));
	}

	@Test
	void readsOtherOneCharacterNumbers() {
		assertEquals(OptionalInt.of(1), CircledNumbers.valueOf('⑴'));
		assertEquals(OptionalInt.of(12), CircledNumbers.valueOf('⒓'));
		assertEquals(OptionalInt.of(10), CircledNumbers.valueOf('㈩'));
		assertEquals(OptionalInt.of(3), CircledNumbers.valueOf('❸'));
		assertFalse(CircledNumbers.isCircled('⑴'));
	}

	@Test
	void leavesOrdinaryCharactersAlone() {
		assertEquals(OptionalInt.empty(), CircledNumbers.valueOf('1'));
		assertEquals(OptionalInt.empty(), CircledNumbers.valueOf('一'));
		assertThrows(IllegalArgumentException.class, () -> CircledNumbers.format(51));
		assertThrows(IllegalArgumentException.class, () -> CircledNumbers.format(-1));
	}
}
