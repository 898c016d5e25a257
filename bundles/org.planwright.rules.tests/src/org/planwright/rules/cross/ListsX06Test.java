package org.planwright.rules.cross;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.planwright.rules.Checks.of;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.planwright.rules.check.Finding;

class ListsX06Test {

	private static final String ROADS = "专栏1：交通重点项目 {\n  一、公路\n  1. 省道217线白塔至柳坞段公路项目，102公里\n  2. 国道336线岱河至汤泉段建设项目，88公里\n  3. 省道309线东山至西营段项目120公里\n  4. 农村公路提质改造项目\n}\n";
	private static final String SCHOOLS = "专栏1：教育重点项目 {\n  1. 柳坞中心小学：校舍3000平方米。\n  2. 白塔第二中学扩建：教学楼6000平方米。\n  3. 白塔第三中学扩建：实验楼3000平方米。\n  4. 岱河县职业技术学校：实训楼5000平方米。\n}\n";

	private static List<Finding> check(String body, String box) {
		return of("X06", "地区：岱河县  县级\n第一章 重点任务\n" + body + "\n" + box);
	}

	@Test
	void oneFindingSaysWhatIsMissingOnEitherSide() {
		List<Finding> findings = check("改造国省干线公路4条，包括217柳坞至白塔102公里、Ｓ501龙山至北沟6公里、Ｓ309西营至东山120公里、Ｓ205河口至青石岭108.4公里。", ROADS);
		assertEquals(List.of("正文所列项目中有2项未列入专栏1：Ｓ501龙山至北沟、Ｓ205河口至青石岭；专栏1另有1项正文未列：国道336线岱河至汤泉段建设项目。"), findings.stream().map(Finding::message).toList());
		assertEquals("包括217柳坞至白塔102公里、Ｓ501龙山至北沟6公里、Ｓ309西营至东山120公里、Ｓ205河口至青石岭108.4公里", findings.get(0).quote());
	}

	@Test
	void shortNamesOnAListAreThoseOfTheBox() {
		List<Finding> findings = check("重点建设柳坞中心小学、白塔第二中学、第三中学、第七中学、4所农村学校教师周转宿舍等项目。", SCHOOLS);
		assertEquals(List.of("正文所列项目中有2项未列入专栏1：第七中学、农村学校教师周转宿舍。"), findings.stream().map(Finding::message).toList());
	}

	@ParameterizedTest
	@ValueSource(strings = { "重点建设柳坞中心小学、白塔第二中学、第三中学、岱河县职业技术学校等项目。", "重点建设柳坞中心小学、东山中心小学、西营中心小学、北沟中心小学。", "促进柳坞、白塔、汤泉等镇协调发展，推进学校建设。",
			"围绕柳坞中心小学、白塔第二中学、第三中学、第七中学等领域引进社会力量建设。", "发展小麦、玉米、大豆、马铃薯等作物，建设粮食基地。" })
	void completeListsAndListsOfOtherThingsPass(String body) {
		assertEquals(List.of(), check(body, SCHOOLS));
	}
}
