package org.planwright.exchange.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.planwright.exchange.export.PrintedPlans;

class PlanDifferencesTest {

	private static final String EARLIER = """
			规划：河湾县十五五纲要
			规划期：2026—2030年  基期 2025年

			第一章　发展目标

			第一节　指导思想

			坚持生态优先、绿色发展，推动全县经济社会发展迈上新台阶。
			到2030年，森林覆盖率达到32.4%，城镇新增就业7000人，粮食产量稳定在23万吨。

			第二节　主要指标

			专栏1：主要指标 {
			  类别 绿色生态
			  指标 森林覆盖率  单位 %  基期 30.3  目标 32.4  约束性
			  @ 牵头 县林业和草原局
			  指标 粮食综合生产能力  单位 万吨  基期 22  目标 23  约束性
			  指标 单位耕地农药用量  单位 千克  基期 2  目标 1  预期性
			}

			第二章　重点任务

			第一节　建设现代灌区

			加快建设灌区改造工程，提高灌溉水利用效率。

			专栏2：重点项目 {
			  1. 河东灌区改造工程，改造渠道118公里。
			  @ 投资 5600万元
			  2. 湿地公园栈道工程，新建栈道6公里。
			  3. 县城污水处理厂扩建工程，日处理能力2万吨。
			}

			第二节　发展乡村旅游

			培育乡村旅游示范村12个，建成沿河旅游公路。

			第三章　保障措施

			各部门要加强协调配合，定期调度进展情况。
			""";

	/** The differences as lines: group, title, name, aspects. */
	private static List<String> lines(String later) {
		return PlanDifferences.between(PrintedPlans.plan(EARLIER), PrintedPlans.plan(later), true).all().stream()
				.map(each -> each.title(Locale.CHINESE) + " " + each.name()
						+ each.aspects().stream().map(aspect -> "｜" + aspect.label(Locale.CHINESE) + " " + aspect.before() + "→" + aspect.after()).collect(Collectors.joining()))
				.toList();
	}

	@Test
	void theSameIsNoDifference() {
		assertEquals(List.of(), lines(EARLIER));
		assertEquals(List.of(), lines(EARLIER.replace("\n\n", "\n").replace("，", "， ") + "// 待核\n"));
	}

	@Test
	void valuesUnitAndAttributeOfAnIndicator() {
		assertEquals(List.of("修改指标 森林覆盖率｜基期 30.3→30.1｜目标 32.4→33｜属性 约束性→预期性"), lines(EARLIER.replace("基期 30.3  目标 32.4  约束性", "基期 30.1  目标 33  预期性")));
		assertEquals(List.of("修改指标 单位耕地农药用量｜单位 千克→公斤/亩"), lines(EARLIER.replace("单位 千克", "单位 公斤/亩")));
	}

	@Test
	void indicatorsComeGoAndAreRenamed() {
		assertEquals(List.of("删除指标 单位耕地农药用量", "新增指标 湿地保护率"), lines(EARLIER.replace("指标 单位耕地农药用量  单位 千克  基期 2  目标 1", "指标 湿地保护率  单位 %  目标 55")));
		assertEquals(List.of("指标改名 粮食综合生产总能力｜名称 粮食综合生产能力→粮食综合生产总能力"), lines(EARLIER.replace("粮食综合生产能力", "粮食综合生产总能力")));
	}

	@Test
	void anIndicatorPutElsewhereInItsTableIsMoved() {
		String row = "  指标 单位耕地农药用量  单位 千克  基期 2  目标 1  预期性\n";
		assertEquals(List.of("移动指标 单位耕地农药用量｜位置 第3项→第1项"), lines(EARLIER.replace(row, "").replace("  指标 森林", row + "  指标 森林")));
		String box = "专栏3：农业指标 {\n" + row + "}\n";
		assertEquals(List.of("新增专栏或表的标题 ", "移动指标 单位耕地农药用量｜位置 第一章第二节 主要指标 专栏1→第三章 保障措施 专栏3｜类别 绿色生态→".replaceAll("(｜位置.*)(｜类别.*)", "$2$1")),
				lines(EARLIER.replace(row, "") + box).stream().map(line -> line.replace("修改指标", "移动指标")).toList());
	}

	@Test
	void projectsAreRenamedMovedAndResized() {
		assertEquals(List.of("修改项目 河东灌区改造工程｜数量 118公里→120公里｜投资 5600万元→6100万元"), lines(EARLIER.replace("118公里", "120公里").replace("5600万元", "6100万元")));
		assertEquals(List.of("项目改名 湿地公园木栈道工程｜名称 湿地公园栈道工程→湿地公园木栈道工程"), lines(EARLIER.replace("湿地公园栈道", "湿地公园木栈道")));
		String project = "  3. 县城污水处理厂扩建工程，日处理能力2万吨。\n";
		assertEquals(List.of("移动项目 县城污水处理厂扩建工程｜位置 第3项→第1项"), lines(EARLIER.replace(project, "").replace("  1. 河东", project + "  1. 河东")));
	}

	@Test
	void aMovedChapterIsOneMove() {
		int second = EARLIER.indexOf("第二章");
		int third = EARLIER.indexOf("第三章");
		String later = EARLIER.substring(0, second) + EARLIER.substring(third).replace("第三章", "第二章") + EARLIER.substring(second, third).replace("第二章", "第三章");
		List<String> lines = lines(later);
		assertEquals(2, lines.size(), lines.toString());
		assertEquals(1, lines.stream().filter(line -> line.startsWith("移动标题")).count(), lines.toString());
		assertEquals(1, lines.stream().filter(line -> line.startsWith("标题改序号")).count(), lines.toString());
	}

	@Test
	void aSectionPutInAnotherChapterIsMoved() {
		int from = EARLIER.indexOf("第二节　发展乡村旅游");
		int to = EARLIER.indexOf("第三章");
		String section = EARLIER.substring(from, to);
		assertEquals(List.of("移动标题 第一节 发展乡村旅游｜序号 第二节→第一节｜位置 第二章 重点任务 / 第二节 发展乡村旅游→第三章 保障措施 / 第一节 发展乡村旅游"),
				lines(EARLIER.replace(section, "") + section.replace("第二节", "第一节")));
	}

	@Test
	void headingsAreRenamedAndRenumbered() {
		assertEquals(List.of("标题改名 第三章 组织实施｜名称 保障措施→组织实施"), lines(EARLIER.replace("第三章　保障措施", "第三章　组织实施")));
		assertEquals(List.of("新增标题 第三章 改革开放", "新增文字 ", "标题改序号 第四章 保障措施｜序号 第三章→第四章"),
				lines(EARLIER.replace("第三章　保障措施", "第三章　改革开放\n\n深化重点领域改革。\n\n第四章　保障措施")));
		assertEquals(List.of("专栏或表的标题改序号 ｜序号 专栏2→专栏3"), lines(EARLIER.replace("专栏2", "专栏3")));
	}

	@Test
	void figuresOfAParagraphAreNamed() {
		assertEquals(List.of("修改文字 ｜文字", "修改数据 森林覆盖率｜数量 达到 32.4%→达到 33%", "修改数据 城镇新增就业｜数量 7000人→8000人"),
				lines(EARLIER.replace("达到32.4%", "达到33%").replace("7000人", "8000人")).stream().map(line -> line.replaceAll("(?s)(文字 ｜文字).*", "$1")).toList());
	}

	@Test
	void whatIsNotPrintedCountsBetweenPlansOnly() {
		String later = EARLIER.replace("牵头 县林业和草原局", "牵头 县自然资源局").replace("基期 2025年", "基期 2024年");
		assertEquals(List.of("修改规划信息 规划期", "修改指标 森林覆盖率｜牵头 县林业和草原局→县自然资源局"), lines(later));
		assertTrue(PlanDifferences.between(PrintedPlans.plan(EARLIER), PrintedPlans.plan(later), false).isEmpty());
	}

	@Test
	void aParagraphMovedAndRewrittenIsOneDifference() {
		String paragraph = "培育乡村旅游示范村12个，建成沿河旅游公路。\n";
		List<String> lines = lines(EARLIER.replace(paragraph, "") + paragraph.replace("12个", "15个"));
		assertEquals("修改文字 ｜文字 培育乡村旅游示范村12个，建成沿河旅游公路。→培育乡村旅游示范村15个，建成沿河旅游公路。｜位置 第二章第二节 发展乡村旅游→第三章 保障措施", lines.get(0), lines.toString());
	}

	@Test
	void sidesAreWhereTheThingsAre() {
		String later = EARLIER.replace("118公里", "120公里");
		Difference project = PlanDifferences.between(PrintedPlans.plan(EARLIER), PrintedPlans.plan(later), true).all().get(0);
		assertTrue(EARLIER.substring(project.before().offset(), project.before().end()).contains("改造渠道118公里"));
		assertTrue(later.substring(project.after().offset(), project.after().end()).contains("改造渠道120公里"));
	}

	@Test
	void manyParagraphsWithoutHeadingsAreStillMatched() {
		StringBuilder text = new StringBuilder();
		for (int i = 0; i < 6000; i++) {
			text.append("推进第").append(i).append("号片区基础设施建设，完善管网").append(i * 7 % 1000).append("公里。\n");
		}
		String later = text.toString().replace("推进第3000号", "加快第3000号");
		assertEquals(1, PlanDifferences.between(PrintedPlans.plan(text.toString()), PrintedPlans.plan(later), true).all().size());
	}
}
