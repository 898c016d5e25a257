package org.planwright.rules.sets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.planwright.rules.Checks.box;
import static org.planwright.rules.Checks.of;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.planwright.rules.check.Finding;

class ItemNumbersN03Test {

	private static List<String> messages(String... lines) {
		return of("N03", box(lines)).stream().map(Finding::message).toList();
	}

	@Test
	void restartFromTheMiddleIsReportedOnce() {
		assertEquals(List.of("本组条目号从“2.”开始，既不是从1重新编号，也没有接续前一组的“3.”（应为4）。"), messages("一、交通", "1. 北环路，8公里。", "2. 客运站，一处。", "3. 岱河大桥，600米。", "二、城镇",
				"2. 供热管网，12公里。", "3. 排水管网，9公里。", "4. 停车场，三处。"));
	}

	@Test
	void groupsMayBeginAnewOrGoOn() {
		assertEquals(List.of(), messages("一、交通", "1. 北环路，8公里。", "2. 客运站，一处。", "二、城镇", "1. 供热管网，12公里。", "2、排水管网，9公里。"));
		assertEquals(List.of(), messages("一、交通", "1. 北环路，8公里。", "2. 客运站，一处。", "二、城镇", "3、供热管网，12公里。", "4. 排水管网，9公里。"));
	}

	@Test
	void repeatedAndMissingNumbersAreFound() {
		assertEquals(List.of("条目号“2.”与前面的“2.”重复或倒退，应为3。"), messages("1. 北环路，8公里。", "2. 客运站，一处。", "2. 岱河大桥，600米。", "3. 停车场，三处。"));
		assertEquals(List.of("条目号“4.”与前一条“2.”不连续，应为3。"), messages("1. 北环路，8公里。", "2. 客运站，一处。", "4. 岱河大桥，600米。"));
		assertEquals(List.of("条目号从“3.”开始，前面的条目缺失。"), messages("3. 北环路，8公里。", "4. 客运站，一处。"));
	}

	@Test
	void lowerLevelsBeginAnewBelowEachItem() {
		assertEquals(List.of(), messages("（一）交通", "1. 北环路，8公里。", "2. 客运站，一处。", "（二）城镇", "1. 供热管网，12公里。"));
	}

	@Test
	void groupsAreNumberedToo() {
		assertEquals(List.of("条目号“三、”与前一条“一、”不连续，应为2。"), messages("一、交通", "1. 北环路，8公里。", "三、城镇", "1. 供热管网，12公里。"));
		assertEquals(List.of(), messages("组 1、 交通", "1. 北环路，8公里。", "二、城镇", "1. 供热管网，12公里。"));
	}

	@Test
	void aBoxThatContinuesAnotherMayBeginAnywhere() {
		assertEquals(List.of(), of("N03", "专栏3：重点项目（续） {\n  9. 北环路，8公里。\n  10. 客运站，一处。\n}\n"));
	}

	@Test
	void itemsMayBeNumberedThroughSeveralBoxes() {
		assertEquals(List.of(), of("N03", box("1. 北环路，8公里。", "2. 客运站，一处。") + "专栏2：供水供热 {\n  3. 供热管网，12公里。\n  4. 水厂，一处。\n}\n"));
	}

	@Test
	void aTitleThatIsNoGroupStillLetsNumbersBeginAnew() {
		assertEquals(List.of(), messages("1. 北环路，8公里。", "2. 客运站，一处。", "城镇基础设施", "1. 供热管网，12公里。"));
	}
}
