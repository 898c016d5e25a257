package org.planwright.rules.cross;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.planwright.rules.Checks.of;
import static org.planwright.rules.Checks.table;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.planwright.rules.check.Finding;

class ServedIndicatorsX07Test {

	private static final String TABLE = table("指标 常住人口城镇化率  单位 %  基期 46.2  目标 51  预期性", "指标 空气质量优良天数比率  单位 %  基期 90.2  目标 91  约束性", "指标 森林覆盖率  单位 %  基期 44.4  目标 46  约束性",
			"指标 粮食综合生产能力  单位 亿斤  基期 22.6  目标 23.5  约束性", "指标 劳动年龄人口平均受教育年限  单位 年  基期 10.2  目标 11  约束性", "指标 城镇调查失业率  单位 %  基期 5.2  目标 ≤5.5  预期性",
			"指标 每千人口执业（助理）医师数  单位 人  基期 2.8  目标 3.2  预期性", "指标 基本养老保险参保率  单位 %  基期 93  目标 95  预期性",
			"指标 地表水达到或好于Ⅲ类水体比例  单位 %  基期 92  目标 94  约束性", "指标 城区绿地率  单位 %  基期 36  目标 38  预期性", "指标 单位地区生产总值能源消耗降低  单位 %  年均 上级下达（云津市下达）  约束性",
			"指标 每万人高价值发明专利拥有量  单位 件  基期 0.4  目标 0.8  预期性", "指标 智能渔港覆盖率  单位 %  基期 10  目标 40  预期性");
	private static final String TASKS = "第一章 重点任务\n推进以人为核心的新型城镇化，加强大气污染防治，实施造林绿化。\n稳定粮食播种面积，办好人民满意的教育，稳定和扩大就业。\n充实医疗卫生队伍，扩大养老保险覆盖面，整治水环境，增加公园绿地，推进工业节能。\n";

	private static List<String> check(String text) {
		return of("X07", text).stream().map(Finding::message).toList();
	}

	@Test
	void oneFindingNamesAll() {
		assertEquals(List.of("有2项指标在正文中没有对应的任务、项目或表述：每万人高价值发明专利拥有量、智能渔港覆盖率。"), check(TABLE + TASKS));
	}

	@Test
	void tasksProjectsAndSupportServe() {
		String box = "专栏2：重点项目 {\n  1. 智能渔港建设工程\n  2. 企业技术中心\n  @ 支撑 每万人高价值发明专利拥有量\n}\n";
		assertEquals(List.of(), check(TABLE + TASKS + box));
		assertEquals(List.of("有1项指标在正文中没有对应的任务、项目或表述：每万人高价值发明专利拥有量。"), check(TABLE + TASKS + box.replace("  @ 支撑 每万人高价值发明专利拥有量\n", "")));
	}

	@Test
	void whatLooksBackServesNothing() {
		assertEquals(1, check(TABLE + "第一章 “十四五”发展成就\n专利申请量大幅增加，智能渔港覆盖面扩大。\n" + TASKS.replace("第一章", "第二章")).size());
	}

	@Test
	void aTableWithoutATextSaysNothing() {
		assertEquals(List.of(), check(TABLE));
		assertEquals(List.of(), check(TABLE + "第一章 重点任务\n推进城镇化。\n"));
	}
}
