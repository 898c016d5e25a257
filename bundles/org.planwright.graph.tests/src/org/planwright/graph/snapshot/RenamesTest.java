package org.planwright.graph.snapshot;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.planwright.graph.Plans;

class RenamesTest {

	private static final String PLAN = """
			专栏1：主要指标 {
			  指标 森林覆盖率  单位 %  基期 30.3  目标 32.4  约束性
			  指标 城镇化率  单位 %  基期 50  目标 55  预期性
			}
			专栏2：农业工程 {
			  1. 退牧还草工程，规模12.5万亩。
			  2. 水库清淤工程，清淤20万立方米。
			  3. 灌区改造工程，改造渠道64公里。
			}
			""";

	private static Map<String, String> renames(String after) {
		return Renames.between(Plans.support(PLAN), Plans.support(after));
	}

	@Test
	void aNewNameAtTheOldPlaceIsARename() {
		assertEquals(Map.of("project/岱水水库清淤工程", "project/水库清淤工程", "indicator/常住人口城镇化率", "indicator/城镇化率"),
				renames(PLAN.replace("水库清淤工程", "岱水水库清淤工程").replace("指标 城镇化率", "指标 常住人口城镇化率")));
	}

	@Test
	void whatIsNewOrGoneIsNoRename() {
		assertEquals(Map.of(), renames(PLAN.replace("  3. 灌区", "  3. 公园建设工程，建设一处。\n  4. 灌区")));
		assertEquals(Map.of(), renames(PLAN.replace("  2. 水库清淤工程，清淤20万立方米。\n", "")));
		assertEquals(Map.of(), renames(PLAN));
	}

	@Test
	void aRenameBesideAnEditElsewhereIsFound() {
		assertEquals(Map.of("project/草原恢复工程", "project/退牧还草工程"),
				renames(PLAN.replace("退牧还草工程", "草原恢复工程").replace("  3. 灌区改造工程，改造渠道64公里。\n", "  3. 灌区改造工程，改造渠道64公里。\n  4. 公园建设工程，建设一处。\n")));
	}
}
