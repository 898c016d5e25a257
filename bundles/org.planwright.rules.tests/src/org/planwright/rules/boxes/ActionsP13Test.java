package org.planwright.rules.boxes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.planwright.rules.Checks.of;

import java.util.List;

import org.junit.jupiter.api.Test;

class ActionsP13Test {

	private static final String ACTIONS = " {\n  （一）志愿服务行动\n  加强志愿者注册管理，弘扬志愿精神，推进精神文明建设。\n  （二）创业就业行动计划\n  提供政策咨询和培训。\n  （三）青年驿站项目\n  新建驿站3处。\n}\n";

	@Test
	void actionsAmongProjectsAreOneFindingABox() {
		List<List<String>> found = of("P13", "专栏1：青年工作重点项目" + ACTIONS).stream().map(finding -> finding.arguments().subList(0, 2)).toList();
		assertEquals(List.of(List.of("3", "2")), found);
	}

	@Test
	void aBoxOfActionsMayHoldThem() {
		assertEquals(List.of(), of("P13", "专栏1：青年工作重点行动" + ACTIONS));
	}

	@Test
	void whatIsBuiltIsAProjectWhateverItsName() {
		assertEquals(List.of(), of("P13", "专栏1：重点项目 {\n  （一）厕所革命行动\n  新建户厕3.5万个。\n  （二）河道清洁行动\n  治理河道40公里。\n  （三）青少年活动中心\n  建筑面积3000平方米。\n}\n"));
	}
}
