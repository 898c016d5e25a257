package org.planwright.rules.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

class SubjectsTest {

	@Test
	void whatIsCountedStandsBehindTheNumber() {
		assertEquals(List.of("污水处理站 = 9座", "排水管网 = 46公里"), Told.values("建设9座污水处理站、铺设排水管网46公里。"));
		assertEquals(List.of("卫生厕所 = 1.8万个"), Told.values("大力推进厕所改造，建成1.8万个卫生厕所。"));
	}

	@Test
	void sizeInsideANameIsLeftOut() {
		assertEquals(List.of("岱河玉米深加工项目 = 20万吨"), Told.values("2.岱河20万吨玉米深加工项目"));
		assertEquals(List.of("绿源乳业奶粉项目 = 3000吨"), Told.values("3.绿源乳业年产3000吨奶粉项目"));
	}

	@Test
	void scopeIsNoPartOfTheSubject() {
		Fact fact = FactReader.read("柳树镇新建2座消防救援站。").facts().get(0);
		assertEquals("消防救援站", fact.subject().text());
		assertEquals("柳树镇", fact.subject().scope());
	}

	@Test
	void namesThatBeginLikeScopeOrVerbStayWhole() {
		assertEquals(List.of("城镇化率 = 52%"), Told.values("城镇化率达到52%。"));
		assertEquals(List.of("建筑面积 = 4200平方米"), Told.values("建筑面积4200平方米。"));
		assertEquals(List.of("新增就业 = 6000人"), Told.values("城镇新增就业6000人。"));
	}

	@Test
	void missingSubjectIsThatOfTheStatementBefore() {
		List<Fact> facts = FactReader.read("社会消费品零售总额达到68亿元，年均增长7%。").facts();
		assertEquals("社会消费品零售总额", facts.get(1).subject().text());
		assertTrue(facts.get(1).subject().inherited());
		assertEquals(FactKind.ANNUAL_RATE, facts.get(1).kind());
	}

	@Test
	void projectIsTheContextOfItsSizes() {
		List<Fact> facts = FactReader.read("4. 北湖湿地修复工程，规模1.4万亩，总投资6800万元。").facts();
		assertEquals(List.of("规模", "总投资"), facts.stream().map(fact -> fact.subject().text()).toList());
		assertEquals("北湖湿地修复工程", facts.get(0).subject().context());
	}

	@Test
	void rhythmIsNoPartOfTheName() {
		assertEquals(List.of("GDP = 6%"), Told.values("GDP年均增速预期6%。"));
	}

	@Test
	void wordsThatOnlyLookLikeVerbsStay() {
		assertEquals(List.of("数字经济核心产业增加值占地区生产总值比重 = 10%"), Told.values("数字经济核心产业增加值占地区生产总值比重达10%。"));
		assertEquals(List.of("县城建成区常住人口 = 12万人"), Told.values("县城建成区常住人口12万人。"));
		assertEquals(List.of("年度计划投资 = 41亿元"), Told.values("年度计划投资41亿元。"));
	}

	@Test
	void comparisonWithAnotherYearIsNoSubject() {
		assertEquals(List.of("重点项目 = 120个", "重点项目 = 36个", "城镇化率 = 51%", "城镇化率 = 8个百分点"),
				Told.values("安排重点项目120个，较去年增加36个；城镇化率达到51%，比“十四五”末提高了8个百分点。"));
	}

	@Test
	void descriptionOfTheSubjectIsNoValueOfItsOwn() {
		assertEquals(List.of("20户以上自然村通硬化路率 = 100%"), Told.values("实现20户以上自然村通硬化路率100%。"));
		assertEquals(List.of("每千人口拥有3岁以下婴幼儿托位数 = 4.6个"), Told.values("每千人口拥有3岁以下婴幼儿托位数4.6个。"));
	}

	@Test
	void roundMeasuresInNumeralsAreNumbers() {
		Fact fact = FactReader.read("打造百亿元乳产业集群。").facts().get(0);
		assertEquals("100", fact.number().orElseThrow().toPlainString());
		assertEquals("亿元", fact.amount().unitLexeme().orElseThrow());
	}
}
