package org.planwright.exchange.threeway;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class PlanMergeTest {

	private static final String BASE = """
			规划：河湾县十五五纲要
			规划期：2026—2030年  基期 2025年

			第一章　发展目标

			坚持生态优先。推动绿色发展。着力补齐民生短板。深化改革开放。

			专栏1：主要指标 {
			  指标 森林覆盖率  单位 %  基期 30.3  目标 32.4  约束性
			  @ 牵头 县林业和草原局
			  指标 粮食综合生产能力  单位 万吨  基期 22  目标 23  约束性
			}

			第二章　重点任务

			加快建设灌区改造工程，提高灌溉水利用效率。

			专栏2：重点项目 {
			  1. 河东灌区改造工程，改造渠道118公里。
			  @ 投资 5600万元
			  2. 湿地公园栈道工程，新建栈道6公里。
			}

			第三章　保障措施

			各部门要加强协调配合，定期调度进展情况。
			""";

	private static String edit(String from, String to) {
		assertTrue(BASE.contains(from), from);
		return BASE.replace(from, to);
	}

	private static String clean(String ours, String theirs) {
		MergedPlan merged = PlanMerge.merge(BASE, ours, theirs, PlanMerge.Marks.USUAL);
		assertEquals(0, merged.conflicts(), merged.text());
		assertEquals(0, PlanMerge.merge(BASE, theirs, ours, PlanMerge.Marks.USUAL).conflicts());
		return merged.text();
	}

	private static String disputed(int conflicts, String ours, String theirs) {
		MergedPlan merged = PlanMerge.merge(BASE, ours, theirs, PlanMerge.Marks.USUAL);
		assertEquals(conflicts, merged.conflicts(), merged.text());
		return merged.text();
	}

	private static String chapter(int number) {
		String[] starts = { "第一章", "第二章", "第三章" };
		int from = BASE.indexOf(starts[number - 1]);
		return BASE.substring(from, number < 3 ? BASE.indexOf(starts[number]) : BASE.length());
	}

	@Test
	void theTextComesOutOfTheTree() {
		for (String text : new String[] { BASE, "", "\n\n", "一行", "\n// 注\n@ 坏\n}\n", "专栏1：甲\n  1. 乙\n第一章　丙\n专栏2：丁 {\n专栏3：戊 {\n}\n}\n\n", BASE.replace("}", "") }) {
			assertEquals(text.endsWith("\n") || text.isEmpty() ? text : text + "\n", String.join("", PlanTree.read(text).text().stream().map(line -> line + "\n").toList()));
		}
	}

	@Test
	void oneSideAloneIsTakenToTheLetter() {
		String changed = edit("目标 32.4", "目标 33").replace("\n", "\r\n") + "  // 末行";
		assertEquals(changed, PlanMerge.merge(BASE, changed, BASE, PlanMerge.Marks.USUAL).text());
		assertEquals(changed, PlanMerge.merge(BASE, BASE, changed, PlanMerge.Marks.USUAL).text());
		assertEquals(changed, PlanMerge.merge(BASE, changed, changed, PlanMerge.Marks.USUAL).text());
	}

	@Test
	void neighbouringElementsMerge() {
		assertEquals(edit("目标 32.4", "目标 33").replace("目标 23", "目标 24"), clean(edit("目标 32.4", "目标 33"), edit("目标 23", "目标 24")));
		assertEquals(edit("118公里", "120公里").replace("6公里", "8公里"), clean(edit("118公里", "120公里"), edit("6公里", "8公里")));
	}

	@Test
	void anElementAndWhatIsSaidBelowItMerge() {
		assertEquals(edit("118公里", "120公里").replace("5600万元", "6100万元"), clean(edit("118公里", "120公里"), edit("5600万元", "6100万元")));
	}

	@Test
	void valuesOfOneIndicatorMergeUnlessTheyAreTheSameValue() {
		assertEquals(edit("基期 30.3  目标 32.4", "基期 30.1  目标 33"), clean(edit("基期 30.3", "基期 30.1"), edit("目标 32.4", "目标 33")));
		assertEquals(edit("目标 32.4  约束性", "目标 33  远景 36  预期性"), clean(edit("目标 32.4", "目标 33  远景 36"), edit("32.4  约束性", "32.4  预期性")));
		assertEquals(edit("  指标 森林覆盖率  单位 %  基期 30.3  目标 32.4  约束性\n  @ 牵头 县林业和草原局\n", """
				<<<<<<< ours
				  指标 森林覆盖率  单位 %  基期 30.3  目标 33  约束性
				  @ 牵头 县林业和草原局
				=======
				  指标 森林覆盖率  单位 %  基期 30.3  目标 34  约束性
				  @ 牵头 县林业和草原局
				>>>>>>> theirs
				"""), disputed(1, edit("目标 32.4", "目标 33"), edit("目标 32.4", "目标 34")));
	}

	@Test
	void sentencesApartMergeAndNeighbouringOnesDoNot() {
		assertEquals(edit("坚持生态优先。推动绿色发展。着力补齐民生短板。深化改革开放。", "坚持生态立县。推动绿色发展。着力补齐民生短板。全面深化改革开放。"),
				clean(edit("生态优先", "生态立县"), edit("深化改革", "全面深化改革")));
		assertTrue(disputed(1, edit("生态优先", "生态立县"), edit("生态优先", "生态为先")).contains("""
				<<<<<<< ours
				坚持生态立县。推动绿色发展。着力补齐民生短板。深化改革开放。
				=======
				坚持生态为先。推动绿色发展。着力补齐民生短板。深化改革开放。
				>>>>>>> theirs
				"""));
	}

	@Test
	void differentThingsAtOnePlaceAreBothKept() {
		String merged = clean(edit("新建栈道6公里。\n", "新建栈道6公里。\n  3. 污水处理厂扩建工程，日处理能力2万吨。\n"), edit("新建栈道6公里。\n", "新建栈道6公里。\n  3. 乡村旅游公路工程，全长40公里。\n"));
		assertEquals(edit("新建栈道6公里。\n", "新建栈道6公里。\n  3. 污水处理厂扩建工程，日处理能力2万吨。\n  3. 乡村旅游公路工程，全长40公里。\n"), merged);
		assertTrue(disputed(1, edit("新建栈道6公里。\n", "新建栈道6公里。\n  3. 污水处理厂扩建工程，日处理能力2万吨。\n"),
				edit("新建栈道6公里。\n", "新建栈道6公里。\n  3. 污水处理厂扩建工程，日处理能力3万吨。\n")).contains("=======\n  3. 污水处理厂扩建工程，日处理能力3万吨。\n>>>>>>>"));
		assertTrue(disputed(1, BASE + "强化法治保障。\n", BASE + "强化资金保障。\n").endsWith("<<<<<<< ours\n强化法治保障。\n=======\n强化资金保障。\n>>>>>>> theirs\n"));
		assertEquals(BASE + "强化法治保障。\n健全监测评估。\n", clean(BASE + "强化法治保障。\n健全监测评估。\n", BASE + "强化法治保障。\n"));
	}

	@Test
	void whatOneSideTookOutAndTheOtherChangedIsDisputed() {
		String gone = edit("  2. 湿地公园栈道工程，新建栈道6公里。\n", "");
		assertEquals(edit("  2. 湿地公园栈道工程，新建栈道6公里。\n", "<<<<<<< ours\n=======\n  2. 湿地公园栈道工程，新建栈道8公里。\n>>>>>>> theirs\n"), disputed(1, gone, edit("6公里", "8公里")));
		assertEquals(gone.replace("118公里", "120公里"), clean(gone, edit("118公里", "120公里")));
		String merged = disputed(1, BASE.replace(chapter(2), ""), edit("118公里", "120公里"));
		assertTrue(merged.contains("<<<<<<< ours\n=======\n第二章　重点任务\n") && merged.contains("120公里"), merged);
	}

	@Test
	void aChapterOneSideMovedTakesTheChangesOfTheOther() {
		String moved = BASE.replace(chapter(2), "") .replace(chapter(3), chapter(3) + "\n" + chapter(2));
		String merged = clean(moved, edit("118公里", "120公里").replace("改革开放。\n", "改革开放。\n\n强化法治保障。\n"));
		assertEquals(moved.replace("118公里", "120公里").replace("改革开放。\n", "改革开放。\n\n强化法治保障。\n"), merged);
	}

	@Test
	void aParagraphPutInAnotherChapterTakesTheChangesOfTheOther() {
		String paragraph = "加快建设灌区改造工程，提高灌溉水利用效率。\n";
		assertEquals(BASE.replace(paragraph, "") + paragraph.replace("加快", "全面"), clean(BASE.replace(paragraph, "") + paragraph, edit("加快建设", "全面建设")));
	}

	@Test
	void bothSidesMovedItElsewhere() {
		String paragraph = "加快建设灌区改造工程，提高灌溉水利用效率。\n";
		String merged = disputed(2, BASE.replace(paragraph, "") + paragraph, edit(paragraph, "").replace("短板。深化改革开放。\n", "短板。深化改革开放。\n" + paragraph));
		assertTrue(merged.endsWith("<<<<<<< ours\n" + paragraph + "=======\n>>>>>>> theirs\n"), merged);
		assertTrue(merged.contains("<<<<<<< ours\n=======\n" + paragraph + "\n>>>>>>> theirs\n"), merged);
	}

	@Test
	void headingsMergeApartFromWhatIsBelowThem() {
		assertEquals(edit("第二章　重点任务", "第二章　主要任务").replace("118公里", "120公里"), clean(edit("第二章　重点任务", "第二章　主要任务"), edit("118公里", "120公里")));
	}

	@Test
	void withoutABaseWhatBothHaveIsTakenOnce() {
		MergedPlan merged = PlanMerge.merge("", BASE, edit("目标 32.4", "目标 33"), PlanMerge.Marks.USUAL);
		assertTrue(merged.conflicts() > 0 && merged.text().contains("目标 32.4") && merged.text().contains("目标 33"), merged.text());
		assertEquals(BASE + "强化法治保障。\n", PlanMerge.merge("", BASE, BASE + "强化法治保障。\n", PlanMerge.Marks.USUAL).text());
	}

	@Test
	void marksAreAsAsked() {
		String merged = PlanMerge.merge(BASE, edit("目标 32.4", "目标 33").replace("\n", "\r\n"), edit("目标 32.4", "目标 34"), new PlanMerge.Marks("发改局", "林草局", 9)).text();
		assertTrue(merged.contains("<<<<<<<<< 发改局\r\n") && merged.contains("\r\n=========\r\n") && merged.contains("\r\n>>>>>>>>> 林草局\r\n"), merged);
	}
}
