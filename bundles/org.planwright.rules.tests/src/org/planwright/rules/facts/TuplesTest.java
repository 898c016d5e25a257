package org.planwright.rules.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

class TuplesTest {

	@Test
	void oneWordForTwoSubjects() {
		assertEquals(List.of("城镇居民人均可支配收入 = 6%", "农村居民人均可支配收入 = 8%"), Told.values("城乡居民人均可支配收入年均增长分别为6%和8%。"));
		assertEquals(List.of("ANNUAL_RATE 6%", "ANNUAL_RATE 8%"), Told.kinds("城乡居民人均可支配收入年均增长分别为6%和8%。"));
	}

	@Test
	void listedSubjects() {
		assertEquals(List.of("绿化覆盖率 = 39%", "绿地率 = 35%", "人均公园绿地面积 = 18平方米"), Told.values("绿化覆盖率、绿地率、人均公园绿地面积分别达到39%、35%和18平方米。"));
	}

	@Test
	void subjectsOfTheStatementsBefore() {
		assertEquals(List.of("接待游客 = 120万人次", "旅游总收入 = 9.6亿元", "接待游客 = 12%", "旅游总收入 = 15%"), Told.values("接待游客120万人次，旅游总收入9.6亿元，年均分别增长12%和15%。"));
	}

	@Test
	void twoChangesAtOnceAndTheirRates() {
		List<Fact> facts = FactReader.read("城乡居民收入由2020年的26000元、15000元增长到2025年的36000元、22500元，年均增长6.7%、8.4%。").facts();
		assertEquals(List.of("城镇居民收入", "农村居民收入", "城镇居民收入", "农村居民收入"), facts.stream().map(fact -> fact.subject().text()).toList());
		assertEquals("15000元", facts.get(1).from().orElseThrow().lexeme());
		assertEquals(FactKind.ANNUAL_RATE, facts.get(3).kind());
	}

	@Test
	void listWithoutTheWordIsNoTuple() {
		assertEquals(List.of("老旧小区改造 = 40个", "老旧小区改造 = 72栋", "老旧小区改造 = 2100户"), Told.values("实施老旧小区改造40个、72栋、2100户。"));
	}
}
