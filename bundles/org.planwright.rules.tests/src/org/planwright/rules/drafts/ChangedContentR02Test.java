package org.planwright.rules.drafts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.planwright.rules.Checks;
import org.planwright.rules.check.CheckOptions;
import org.planwright.rules.check.Finding;

class ChangedContentR02Test {

	private static final String FOREST = "指标 森林覆盖率  单位 %  基期 44.4  目标 46.5  约束性";
	private static final String WETLAND = "指标 湿地保护率  单位 %  基期 52.1  目标 55.0  约束性";
	private static final String EARLIER = Checks.table(FOREST) + "第一章 总体要求\n全县生态优先。\n第二章 建设美丽岱河\n加强保护。\n" + Checks.box("1. 岱河湿地修复工程，修复湿地1200公顷。", "2. 清岱一级公路，建设37公里。");

	private static List<Finding> check(String earlier, String text) {
		return Checks.against(earlier, text, CheckOptions.all(Locale.CHINESE)).stream().filter(finding -> finding.rule().equals("R02")).toList();
	}

	private static List<String> messages(String earlier, String text) {
		return check(earlier, text).stream().map(Finding::message).toList();
	}

	@Test
	void whatIsNewIsOneFindingAKind() {
		String later = EARLIER.replace(FOREST, FOREST + "\n  " + WETLAND + "\n  指标 人均预期寿命  单位 岁  基期 77.9  目标 79.2  预期性")
				.replace("第二章", "第二章 壮大县域经济\n发展产业。\n第三章").replace("  2. 清", "  3. 城关污水处理厂，日处理能力1万立方米。\n  2. 清");
		assertEquals(List.of("比上一稿新增2个指标：湿地保护率、人均预期寿命。", "比上一稿新增1个章节：壮大县域经济。", "比上一稿新增1个项目：城关污水处理厂。"), messages(EARLIER, later));
	}

	@Test
	void whatIsGoneIsShownInTheEarlierDraft() {
		String earlier = EARLIER.replace(FOREST, FOREST + "\n  " + WETLAND);
		List<Finding> findings = check(earlier, EARLIER.replace("  2. 清岱一级公路，建设37公里。\n", ""));
		assertEquals(List.of("比上一稿删去1个指标：湿地保护率。", "比上一稿删去1个项目：清岱一级公路。"), findings.stream().map(Finding::message).toList());
		assertEquals(List.of("湿地保护率", "2. 清岱一级公路，建设37公里。"), findings.stream().map(finding -> finding.related().get(0).quote()).toList());
	}

	@Test
	void remarksExplainWhatIsNew() {
		assertEquals(List.of(), messages(EARLIER, EARLIER.replace(FOREST, FOREST + "\n  " + WETLAND + "\n  @ 备注 根据审议意见增加")));
	}

	@Test
	void renumberedRenamedAndMovedThingsAreTheSame() {
		assertEquals(List.of(), messages(EARLIER, EARLIER.replace("第二章 建设美丽岱河", "第十章 加快建设美丽岱河").replace("1. 岱河湿地修复工程", "（一）岱河湿地保护修复工程")));
	}

	@Test
	void whatIsGoneFromAPlanWithNothingLeftIsReportedAtThePlan() {
		assertEquals(List.of("比上一稿删去1个指标：森林覆盖率。"), messages(Checks.table(FOREST), "标题：岱河县国民经济和社会发展第十五个五年规划纲要\n全县生态优先。\n"));
	}
}
