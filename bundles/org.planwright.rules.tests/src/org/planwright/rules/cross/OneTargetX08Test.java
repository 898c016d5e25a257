package org.planwright.rules.cross;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.planwright.rules.Checks.of;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.planwright.rules.check.Finding;

class OneTargetX08Test {

	private static List<Finding> check(String first, String later) {
		return of("X08", "规划期：2026—2030年  基期 2025年\n第一章 农业发展\n" + first + "\n第二章 人居环境\n" + later + "\n");
	}

	@Test
	void quotesBothChapters() {
		List<Finding> findings = check("到2030年，全县畜禽养殖粪污资源化综合利用水平达到85%以上。", "着力整治农业废弃物，畜禽粪污综合利用率达到80%以上。");
		assertEquals("此处“畜禽粪污综合利用率”为80%以上，另一处“畜禽养殖粪污资源化综合利用水平”为85%以上，同一指标目标不一致。", findings.get(0).message());
		assertEquals("80%以上", findings.get(0).quote());
		assertEquals("85%以上", findings.get(0).related().get(0).quote());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "秸秆综合利用率提升到92%。 | 农作物秸秆综合利用率达到90%。", "到2030年，城镇绿化覆盖率达到38%。 | 绿化覆盖率达到40%以上。", "农膜回收率达到85%以上。 | 农用地膜回收利用率达到90%以上。" })
	void twoTargetsAreFound(String first, String later) {
		assertEquals(1, check(first, later).size(), first);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "秸秆综合利用率提升到90%。 | 农作物秸秆综合利用率达到90%以上。", "到2028年，秸秆综合利用率达到88%。 | 秸秆综合利用率达到92%。", "柳坞镇污水处理率达到99%。 | 污水处理率达到95%。",
			"到2030年，柳坞镇更新管网，污水处理率达到99%。 | 污水处理率达到95%。", "示范村测土配方施肥技术覆盖率达到95%。 | 主要农作物测土配方施肥技术覆盖率达到90%。", "2025年，秸秆综合利用率达到86%。 | 秸秆综合利用率达到90%。",
			"农村自来水普及率达到96%。 | 城镇自来水普及率达到99%。", "高中阶段毛入学率达到95%以上。 | 学前三年毛入园率达到97%以上。", "数字经济增加值增长12%。 | 数字经济增加值占比达到12%。" })
	void oneTargetAndOtherThingsPass(String first, String later) {
		assertEquals(List.of(), check(first, later), first);
	}
}
