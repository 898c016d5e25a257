package org.planwright.rules.boxes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.planwright.rules.Checks.box;
import static org.planwright.rules.Checks.of;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.planwright.rules.check.Finding;

class GroupP07Test {

	private static List<Finding> check(String project) {
		return of("P07", box("一、传统产业类", "1. " + project, "2. 酒业扩能项目，年产3000吨。", "二、新能源类", "3. 白崖风电项目，装机10万千瓦。", "三、交通运输类", "4. 清岱公路，37公里。"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "北屏生物质热电联产项目，装机3万千瓦。", "石渡光伏发电项目，占地6000亩。", "城关客运站迁建项目，占地40亩。" })
	void projectsOfAnotherGroupAreForAPersonToLookInto(String project) {
		List<Finding> found = check(project);
		assertEquals(1, found.size());
		assertEquals(true, found.get(0).checklist());
	}

	@ParameterizedTest
	@ValueSource(strings = { "玉米深加工项目，年加工30万吨。", "大数据中心，机柜2000个。", "灌区改造，干渠20公里。" })
	void projectsWithoutAGroupOfTheirOwnPass(String project) {
		assertEquals(List.of(), check(project));
	}

	@Test
	void projectsInTheirGroupPass() {
		assertEquals(List.of(), of("P07", box("一、能源水利类", "1. 抽水蓄能电站，装机60万千瓦。", "2. 水库除险加固，3座。", "二、电力类", "3. 变电站，2座。")));
	}
}
