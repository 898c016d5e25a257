package org.planwright.model.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrdinalTest {

	@ParameterizedTest
	@CsvSource({ "第九章,9,第十章", "（十九）,19,（二十）", "1.,1,2.", "09,9,10", "①,1,②", "专栏3,3,专栏4", "3、,3,4、", "（１）,1,（2）", "第十条,10,第十一条" })
	void whatFollowsHasTheSameForm(String written, int value, String next) {
		assertEquals(value, Ordinal.value(written).getAsInt());
		assertEquals(next, Ordinal.after(written));
	}

	@Test
	void zerosInFrontAreKept() {
		assertEquals("03", Ordinal.with("02", 3));
		assertEquals("003", Ordinal.with("012", 3));
	}

	@Test
	void aTextWithoutNumberHasNone() {
		assertTrue(Ordinal.value("附则").isEmpty());
		assertTrue(Ordinal.value(null).isEmpty());
		assertEquals("", Ordinal.after("附则"));
	}

	@Test
	void whatAFormCannotWriteIsNotWritten() {
		assertNull(Ordinal.with("㊿", 51));
		assertNull(Ordinal.with("1.", 0));
	}
}
