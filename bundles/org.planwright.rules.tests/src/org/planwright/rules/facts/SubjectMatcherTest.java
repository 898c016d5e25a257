package org.planwright.rules.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.planwright.rules.facts.SubjectMatcher.How;
import org.planwright.rules.facts.SubjectMatcher.Match;
import org.planwright.rules.facts.SubjectMatcher.Target;

class SubjectMatcherTest {

	private static final SubjectMatcher<String> PLAN = new SubjectMatcher<>(List.of(indicator("1.地区生产总值增长率", "%"), indicator("粮食综合生产能力", "亿斤"), indicator("森林覆盖率（%）", "%"),
			indicator("常住人口城镇化率", "%"), indicator("单位地区生产总值能源消耗降低", "%"), indicator("城镇居民人均可支配收入增长", "%"), indicator("城镇调查失业率", "%"),
			indicator("城镇新增就业人数", "人"), indicator("规模以上工业企业数", "家"), project("5.北湖湿地修复工程"), project("丰谷年产60万吨玉米饲料加工项目"), project("应急指挥中心建设项目"),
			project("音河镇供热管网一期工程"), project("音河镇供热管网二期工程")));

	private static Target<String> indicator(String name, String unit) {
		return new Target<>(name, unit, false, name);
	}

	private static Target<String> project(String name) {
		return new Target<>(name, "", true, name);
	}

	private static Optional<Match<String>> match(String sentence) {
		List<Fact> facts = FactReader.read(sentence).facts();
		return PLAN.match(facts.get(0));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "GDP年均增速预期6%。|1.地区生产总值增长率|NAME", "全县森林覆盖率达到24%。|森林覆盖率（%）|NAME", "森林覆盖率提高2.1个百分点。|森林覆盖率（%）|NAME",
			"城镇化率达到55%。|常住人口城镇化率|NAME", "到2030年，粮食生产能力稳定在12亿斤以上。|粮食综合生产能力|NAME", "单位GDP能耗下降13%。|单位地区生产总值能源消耗降低|NAME",
			"城镇居民人均可支配收入年均增长6%。|城镇居民人均可支配收入增长|NAME", "规上工业企业达到40家以上。|规模以上工业企业数|NAME", "五年累计城镇新增就业6000人。|城镇新增就业人数|SCOPED",
			"北湖湿地修复工程，规模1.4万亩。|5.北湖湿地修复工程|CONTEXT", "应急指挥中心3000平方米。|应急指挥中心建设项目|NAME", "岱河县应急管理局应急指挥中心项目，建筑面积4000㎡。|应急指挥中心建设项目|CONTEXT", "加快丰谷30万吨玉米饲料加工项目建设。|丰谷年产60万吨玉米饲料加工项目|NAME",
			"加快丰谷牧业30万吨饲料加工项目建设。|丰谷年产60万吨玉米饲料加工项目|SIMILAR" })
	void fits(String sentence, String name, How how) {
		assertEquals(Optional.of(new Match<>(name, how)), match(sentence));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "地区生产总值达到96亿元。", "地区生产总值占全市比重达到8%。", "城镇登记失业率控制在4.5%以内。", "示范村森林覆盖率达到45%。", "粮食产量达到12亿斤。", "人均地区生产总值年均增长6%。",
			"森林覆盖率面积达到24万亩。", "音河镇供热管网12公里。", "音河镇三期供热管网工程9公里。", "丰谷东厂玉米饲料加工项目8万吨。", "农村居民人均可支配收入年均增长8%。", "指挥中心2000平方米。" })
	void doesNotFit(String sentence) {
		assertEquals(Optional.empty(), match(sentence));
	}

	@Test
	void unitOfAnotherDimensionDoesNotFit() {
		assertEquals(Optional.empty(), match("森林覆盖率达到24万亩。"));
	}
}
