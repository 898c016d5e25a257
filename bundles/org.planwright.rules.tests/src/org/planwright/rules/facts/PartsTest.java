package org.planwright.rules.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

class PartsTest {

	private static Breakdown only(String text) {
		List<Breakdown> all = FactReader.read(text).breakdowns();
		assertEquals(1, all.size(), () -> all.toString());
		return all.get(0);
	}

	private static List<String> parts(Breakdown breakdown) {
		return breakdown.parts().stream().map(part -> part.amount().lexeme()).toList();
	}

	@Test
	void partsBehindAmongThem() {
		Breakdown breakdown = only("实施国土绿化48万亩，其中人工造林20万亩，封山育林28万亩。");
		assertEquals("48万亩", breakdown.whole().amount().lexeme());
		assertEquals(List.of("20万亩", "28万亩"), parts(breakdown));
		assertFalse(breakdown.complete());
	}

	@Test
	void partsThatAreSaidToBeAll() {
		assertTrue(only("治理沙化土地30万亩，包括固沙造林18万亩、草方格12万亩。").complete());
		assertFalse(only("治理沙化土地30万亩，包括固沙造林10万亩、草方格12万亩等。").complete());
	}

	@Test
	void peersEndTheParts() {
		assertEquals(List.of("5家", "12家"), parts(only("合作社达到210家，其中国家级示范社5家、省级示范社12家，家庭农场达到480家。")));
	}

	@Test
	void otherDimensionEndsTheParts() {
		assertEquals(List.of("60万亩"), parts(only("粮食播种面积达到150万亩，其中玉米60万亩，产量达到9亿斤。")));
	}

	@Test
	void sharesHaveNoParts() {
		assertEquals(List.of(), FactReader.read("良种覆盖率达到96%，其中玉米良种覆盖率达到100%。").breakdowns());
	}
}
