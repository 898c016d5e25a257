package org.planwright.rules.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodsTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "到2030年，公路总里程达到2600公里。|2030-2030 end PLAIN", "2030年末肉牛存栏达到30万头。|2030-2030 end PLAIN",
			"“十五五”期间，新建高标准农田25万亩。|2026-2030 PLAIN", "2026—2030年，营造林40万亩。|2026-2030 PLAIN", "地区生产总值年均增长6%。|null-null ANNUAL_AVERAGE",
			"每年培训农牧民1200人次。|null-null EACH_YEAR", "累计完成投资96亿元。|null-null CUMULATIVE", "2030年牧业年度羊存栏达到150万只。|2030-2030 PASTURE_YEAR",
			"PM2.5浓度比2025年下降8%。|null-null PLAIN", "年屠宰加工肉羊60万只。|null-null EACH_YEAR", "到二〇三五年，常住人口城镇化率达到60%。|2035-2035 end PLAIN",
			"规划期末，供水普及率达到99%。|null-null end PLAIN" })
	void periodOfOneStatement(String sentence, String period) {
		assertEquals(List.of(period), Told.periods(sentence));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "2025年全县生产总值达到80亿元；固定资产投资完成46亿元。|2025-2025 PLAIN|null-null PLAIN",
			"2025年，全县生产总值达到80亿元；固定资产投资完成46亿元。|2025-2025 PLAIN|2025-2025 PLAIN", "2030年末生猪存栏达到40万头，出栏达到90万头。|2030-2030 end PLAIN|2030-2030 end PLAIN",
			"推动一期20兆瓦光伏项目在2027年投产，加快二期60兆瓦光伏项目落地。|2027-2027 PLAIN|null-null PLAIN", "到2030年，全民阅读率达到85%，2035年达到92%以上。|2030-2030 end PLAIN|2035-2035 PLAIN",
			"到2030年，绿化率达到38%。供热面积达到300万平方米。|2030-2030 end PLAIN|null-null PLAIN" })
	void periodHoldsAsFarAsTheSentenceMeansIt(String sentence, String first, String second) {
		assertEquals(List.of(first, second), Told.periods(sentence));
	}
}
