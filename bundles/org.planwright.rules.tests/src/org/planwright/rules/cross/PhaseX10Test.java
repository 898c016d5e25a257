package org.planwright.rules.cross;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.planwright.rules.Checks.of;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.planwright.rules.check.Finding;

class PhaseX10Test {

	private static List<Finding> check(String body, String project) {
		return of("X10", "地区：岱河县  县级\n第一章 交通建设\n" + body + "\n专栏1：交通重点项目 {\n  1. " + project + "\n}\n");
	}

	@Test
	void quotesBothPlaces() {
		List<Finding> findings = check("加快建设1个机场（岱河通用机场）、2条铁路（龙山铁路和岱河至柳坞铁路），形成综合运输体系。", "开展岱河县-柳坞铁路项目可行性研究");
		assertEquals("“开展岱河县-柳坞铁路项目可行性研究”正文写“加快建设”，专栏1仅列“可行性研究”，阶段不一致。", findings.get(0).message());
		assertEquals("开展岱河县-柳坞铁路项目可行性研究", findings.get(0).related().get(0).quote());
		assertEquals(1, findings.size());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "建成青石岭抽水蓄能电站，提升调峰能力。 | 青石岭抽水蓄能电站前期工作", "开工建设青石岭抽水蓄能电站项目。 | 开展青石岭抽水蓄能电站项目可研", "柳坞至白塔铁路建成通车。 | 柳坞至白塔铁路前期" })
	void promisesAreFound(String body, String project) {
		assertEquals(1, check(body, project).size(), body);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "推进青石岭抽水蓄能电站前期工作。 | 青石岭抽水蓄能电站前期工作", "争取青石岭抽水蓄能电站开工建设。 | 青石岭抽水蓄能电站前期工作", "建成青石岭抽水蓄能电站。 | 青石岭抽水蓄能电站项目，完成前期工作并开工建设。",
			"加快建设柳坞至白塔铁路。 | 开展柳坞至汤泉铁路可行性研究", "加快建设柳坞至白塔公路。 | 开展柳坞至白塔铁路可行性研究", "建设白塔河大桥，谋划青石岭抽水蓄能电站。 | 青石岭抽水蓄能电站前期工作" })
	void preparationAndOtherProjectsPass(String body, String project) {
		assertEquals(List.of(), check(body, project), body);
	}
}
