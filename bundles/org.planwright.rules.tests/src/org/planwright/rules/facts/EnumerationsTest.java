package org.planwright.rules.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

class EnumerationsTest {

	private static Enumeration only(String text) {
		List<Enumeration> all = FactReader.read(text).enumerations();
		assertEquals(1, all.size(), () -> all.toString());
		return all.get(0);
	}

	@Test
	void namesInParentheses() {
		Enumeration towns = only("以四个重点镇（东河镇、柳树镇、白石镇、清泉镇）为节点。");
		assertEquals(4, towns.declared());
		assertEquals("重点镇", towns.noun());
		assertEquals(List.of("东河镇", "柳树镇", "白石镇", "清泉镇"), towns.items());
		assertTrue(towns.agrees());
	}

	@Test
	void oneNameTooFew() {
		assertFalse(only("以四个重点镇（东河镇、柳树镇、白石镇）为节点。").agrees());
	}

	@Test
	void namesBehindAVerb() {
		assertEquals(List.of("岱柳线36公里", "岱白线22公里", "清东线18公里"), only("改造县道3条，包括岱柳线36公里、岱白线22公里、清东线18公里。").items());
	}

	@Test
	void namesBeforeTheNumber() {
		Enumeration towns = only("辐射东河镇、柳树镇、白石镇三个乡镇。");
		assertEquals(List.of("东河镇", "柳树镇", "白石镇"), towns.items());
		assertTrue(towns.agrees());
		assertFalse(only("建设东河镇、柳树镇、白石镇四个乡镇服务站。").agrees());
	}

	@Test
	void andJoinsTheLastName() {
		assertEquals(List.of("东河镇", "柳树镇", "白石镇"), only("重点建设3个特色小镇（东河镇、柳树镇和白石镇）。").items());
	}

	@Test
	void moreThanAreNamed() {
		Enumeration marks = only("申报“岱河小米”“岱河黑豆”等6个地理标志。");
		assertEquals(List.of("“岱河小米”", "“岱河黑豆”"), marks.items());
		assertTrue(marks.open());
		assertTrue(marks.agrees());
	}

	@Test
	void factIsOfTheKindOfAnEnumeration() {
		assertEquals(FactKind.ENUMERATION, FactReader.read("建设2个园区（岱河工业园、柳树物流园）。").facts().get(0).kind());
	}

	@Test
	void codeIsReadWhereItIsCountedOut() {
		List<CodeName> codes = FactReader.read("建设1个机场（岱河机场）、2条铁路（岱白铁路、岱清铁路）、3大枢纽（东枢纽、西枢纽、北枢纽），形成“123”交通体系。").codes();
		assertEquals(1, codes.size());
		assertEquals("123", codes.get(0).digits());
		assertEquals(List.of("1个", "2条", "3大"), codes.get(0).counts().stream().map(fact -> fact.amount().lexeme()).toList());
	}

	@Test
	void codeAloneSaysNothing() {
		ProseFacts facts = FactReader.read("构建“123”交通体系，新建公路56公里。");
		assertEquals(List.of(), facts.codes());
		assertEquals(1, facts.facts().size());
	}
}
