package org.planwright.rules.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComparatorsTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "肉羊出栏达到85万只。|肉羊出栏 = 85万只|LEVEL|达到", "粮食播种面积稳定在210万亩以上。|粮食播种面积 ≥ 210万亩以上|LEVEL|稳定在",
			"城镇调查失业率控制在5.5%以内。|城镇调查失业率 ≤ 5.5%以内|LEVEL|控制在", "能源消费总量控制在42万吨标准煤。|能源消费总量 ≤ 42万吨标准煤|LEVEL|控制在",
			"设施蔬菜面积超过3.2万亩。|设施蔬菜面积 > 超过3.2万亩|LEVEL|''", "研发经费投入不低于1.6亿元。|研发经费投入 ≥ 不低于1.6亿元|LEVEL|''",
			"农村自来水普及率约98%。|农村自来水普及率 ≈ 约98%|LEVEL|''", "职业院校毕业生留县就业比例达到30%左右。|职业院校毕业生留县就业比例 ≈ 30%左右|LEVEL|达到",
			"单位地区生产总值能耗下降13.5%。|单位地区生产总值能耗 = 13.5%|DECREMENT|下降", "常住人口城镇化率提高4.2个百分点。|常住人口城镇化率 = 4.2个百分点|INCREMENT|提高",
			"森林覆盖率提高到24.6%。|森林覆盖率 = 24.6%|LEVEL|提高到", "新增规模以上工业企业18家以上。|规模以上工业企业 ≥ 18家以上|INCREMENT|''",
			"十万人口火灾死亡率小于0.32。|十万人口火灾死亡率 < 小于0.32|LEVEL|''", "普职比达到5：5。|普职比 = 5：5|LEVEL|达到" })
	void comparatorAndKind(String sentence, String told, String kind, String verb) {
		Fact fact = FactReader.read(sentence).facts().get(0);
		assertEquals(List.of(told), Told.values(sentence));
		assertEquals(kind, fact.kind().name());
		assertEquals(verb, fact.verb());
	}

	@Test
	void rangeIsOneFact() {
		assertEquals(List.of("标准化学校建设任务 ~ 4-6所"), Told.values("争取每年完成4-6所标准化学校建设任务。"));
		assertEquals(List.of("RANGE 4-6所"), Told.kinds("争取每年完成4-6所标准化学校建设任务。"));
	}

	@Test
	void changeIsOneFactWithItsStart() {
		Fact fact = FactReader.read("鲜奶产量由2025年的8.5万吨增加到2030年的12万吨。").facts().get(0);
		assertEquals(FactKind.CHANGE, fact.kind());
		assertEquals("8.5万吨", fact.from().orElseThrow().lexeme());
		assertEquals("12万吨", fact.amount().lexeme());
		assertEquals("鲜奶产量", fact.subject().text());
		assertEquals(2030, fact.period().to());
	}

	@Test
	void changeToNoNumberIsNoFact() {
		assertEquals(List.of(), Told.values("贫困发生率从最高时的18%降至零。"));
	}

	@Test
	void compositionChangesAsARatio() {
		Fact fact = FactReader.read("三次产业结构由2025年的28∶35∶37调整为22∶40∶38。").facts().get(0);
		assertEquals("28∶35∶37", fact.from().orElseThrow().lexeme());
		assertEquals("三次产业结构", fact.subject().text());
	}

	@Test
	void totalsAnnualRatesAndMilestonesAreTold() {
		assertEquals(List.of("PERIOD_TOTAL 9000人以上"), Told.kinds("五年累计新增就业9000人以上。"));
		assertEquals(List.of("ANNUAL_RATE 6.5%"), Told.kinds("地区生产总值年均增长6.5%。"));
		assertEquals(List.of("MILESTONE 12个"), Told.kinds("到2028年底，建成12个乡镇应急避难场所。"));
		assertEquals(List.of("MILESTONE 全覆盖"), Told.kinds("到2027年实现村级卫生室标准化建设全覆盖。"));
	}

	@Test
	void spansAreThoseOfTheText() {
		String text = "　　全县生猪存栏达到３６万头以上。";
		Fact fact = FactReader.read(text).facts().get(0);
		assertEquals("３６万头以上", fact.amountSpan().of(text));
		assertEquals("生猪存栏", fact.subject().span().of(text));
		assertEquals("全县", fact.subject().scope());
	}
}
