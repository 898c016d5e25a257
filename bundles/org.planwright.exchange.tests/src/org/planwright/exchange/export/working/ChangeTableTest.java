package org.planwright.exchange.export.working;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.planwright.exchange.export.PrintedPlans;
import org.planwright.model.plan.Plan;

class ChangeTableTest {

	private static final String EARLIER = """
			第一章　发展目标

			第一节　指导思想

			坚持生态优先、绿色发展，推动全县经济社会发展迈上新台阶。
			坚持以人民为中心，着力补齐民生短板。

			第二节　主要指标

			专栏1：主要指标 {
			  指标 森林覆盖率  单位 %  基期 30.3  目标 32.4  约束性
			  指标 粮食综合生产能力  单位 万吨  基期 22  目标 23  约束性
			  指标 单位耕地农药用量  单位 千克  基期 2  目标 1  预期性
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

	private static TableDocument table(String earlier, String later) {
		Plan before = PrintedPlans.plan(earlier);
		return WorkingTables.of("修改对照表").orElseThrow().make(WorkingInput.of(PrintedPlans.plan(later), "河湾县十五五纲要", Locale.CHINESE).withEarlier(before));
	}

	/** Without the number; the lines of a cell joined by /. */
	private static List<String> rows(String later) {
		return table(EARLIER, later).rows().stream()
				.map(row -> row.cells().stream().skip(1).map(cell -> cell.text().replace("\n", "/")).collect(Collectors.joining("|"))).toList();
	}

	@Test
	void figuresOfAnIndicatorAreOneRowWithTheReason() {
		assertEquals(List.of("第一章第二节 主要指标/专栏1|修改指标|森林覆盖率：目标 32.4，属性 约束性|森林覆盖率：目标 33.0，属性 预期性|按省下达任务调整"),
				rows(EARLIER.replace("目标 32.4  约束性", "目标 33.0  预期性\n  @ 备注 按省下达任务调整")));
	}

	@Test
	void indicatorsComeAndGoWithAllTheirFigures() {
		assertEquals(List.of("第一章第二节 主要指标/专栏1|删除指标|单位耕地农药用量：单位 千克，基期 2，目标 1，预期性||", "第一章第二节 主要指标/专栏1|新增指标||湿地保护率：单位 %，目标 55，预期性|"),
				rows(EARLIER.replace("指标 单位耕地农药用量  单位 千克  基期 2  目标 1", "指标 湿地保护率  单位 %  目标 55")));
	}

	@Test
	void projectsAreComparedByNameWithSizeAndCost() {
		assertEquals(List.of("第二章 重点任务/专栏2|修改项目|河东灌区改造工程，改造渠道118公里。/投资 5600万元|河东灌区改造工程，改造渠道120公里。/投资 6100万元|",
				"第二章 重点任务/专栏2|删除项目|湿地公园栈道工程，新建栈道6公里。||", "第二章 重点任务/专栏2|新增项目||污水处理厂扩建工程，日处理能力2万吨。|"),
				rows(EARLIER.replace("118公里", "120公里").replace("5600万元", "6100万元").replace("湿地公园栈道工程，新建栈道6公里", "污水处理厂扩建工程，日处理能力2万吨")));
	}

	@Test
	void rewrittenParagraphsStandBesideEachOtherAndOthersAreLeftOut() {
		assertEquals(List.of("第一章第一节 指导思想|修改文字|坚持生态优先、绿色发展，推动全县经济社会发展迈上新台阶。|坚持生态优先、绿色发展，推动全县高质量发展迈上新台阶。|",
				"第一章第一节 指导思想|新增文字||完善体制机制。|征求意见后补充"),
				rows(EARLIER.replace("全县经济社会发展", "全县高质量发展").replace("民生短板。\n", "民生短板。\n完善体制机制。\n@ 备注 征求意见后补充\n")));
	}

	@Test
	void anotherNumberIsNoChange() {
		String later = EARLIER.replace("第三章　保障措施", "第三章　改革开放\n\n深化重点领域改革。\n\n第四章　保障措施").replace("专栏2", "专栏3");
		assertEquals(List.of("第三章 改革开放|新增标题||第三章 改革开放|", "第三章 改革开放|新增文字||深化重点领域改革。|"), rows(later));
	}

	@Test
	void chaptersWithoutTitlesAreFoundByTheirNumbers() {
		String untitled = EARLIER.replace("第三章　保障措施", "第三章");
		assertTrue(table(untitled, untitled).rows().isEmpty());
	}

	@Test
	void aRetitledChapterIsFoundByWhatItHolds() {
		assertEquals(List.of("第三章 组织实施|修改标题|第三章 保障措施|第三章 组织实施|"), rows(EARLIER.replace("第三章　保障措施", "第三章　组织实施")));
	}

	@Test
	void whatIsGoneStandsWhereItWas() {
		assertEquals(List.of("第二章 重点任务|删除标题|第二章 重点任务||", "第二章 重点任务|删除文字|加快建设灌区改造工程，提高灌溉水利用效率。||", "第二章 重点任务|删除专栏或表的标题|重点项目||",
				"第二章 重点任务/专栏2|删除项目|河东灌区改造工程，改造渠道118公里。||", "第二章 重点任务/专栏2|删除项目|湿地公园栈道工程，新建栈道6公里。||",
				"第三章 保障措施|修改文字|各部门要加强协调配合，定期调度进展情况。|各部门要加强协调配合，定期调度工作进展情况。|"),
				rows(EARLIER.replaceFirst("(?s)第二章.*第三章", "第三章").replace("调度进展", "调度工作进展")));
	}

	@Test
	void aParagraphPutElsewhereIsMoved() {
		String moved = "坚持以人民为中心，着力补齐民生短板。\n";
		assertEquals(List.of("第三章 保障措施|移动文字|原在：第一章第一节 指导思想|坚持以人民为中心，着力补齐民生短板。|"), rows(EARLIER.replace(moved, "") + moved));
	}

	@Test
	void aChapterPutElsewhereIsNoChange() {
		int second = EARLIER.indexOf("第二章");
		int third = EARLIER.indexOf("第三章");
		assertEquals(List.of(), rows(EARLIER.substring(0, second) + EARLIER.substring(third) + EARLIER.substring(second, third)));
	}

	@Test
	void whatAReaderTakesForSomethingElseIsTheSame() {
		String read = EARLIER.replace("  @ 投资 5600万元\n", "").replace("  2. 湿地公园栈道工程", "  湿地公园栈道工程").replace("  1. 河东", "  （1）河东")
				.replace("加快建设灌区", "1. 加快建设灌区");
		assertTrue(table(read, EARLIER).rows().isEmpty(), table(read, EARLIER).rows().toString());
		String rows = "表1：交通发展目标 {\n  | 路网密度 | 公里/百平方公里 | 30.3 | 32.4 |\n}\n";
		assertTrue(table(rows, rows.replace("表1：交通", "指标表：表1　交通").replace("| 路网密度 | 公里/百平方公里 | 30.3 | 32.4 |", "指标 路网密度  单位 公里/百平方公里  基期 30.3  目标 32.4")).rows().isEmpty());
	}

	@Test
	void termsAreComparedWhateverTheirGlossaryIsCalled() {
		String terms = "名词解释 {\n  ① 两屏三带：北部屏障与三条生态带。\n}\n";
		assertEquals(List.of(), rows(EARLIER + terms).stream().filter(row -> row.contains("标题")).toList());
		assertEquals(List.of("第三章 保障措施|新增名词解释||两屏三带：北部屏障与三条生态带。|"), rows(EARLIER + terms).stream().map(row -> row.replace("/名词解释", "")).toList());
	}

	@Test
	void oneNameInTwoTablesIsTwoThings() {
		String done = "指标表：“十四五”完成情况 {\n  指标 森林覆盖率  单位 %  目标 30.1\n}\n\n";
		assertEquals(List.of("|新增专栏或表的标题||“十四五”完成情况|", "/“十四五”完成情况|新增指标||森林覆盖率：单位 %，目标 30.1|"), rows(done + EARLIER).stream().map(row -> row.replaceFirst("^“", "/“")).toList());
	}

	@Test
	void draftsThatSayTheSameSaySo() {
		TableDocument table = table(EARLIER, EARLIER);
		assertTrue(table.rows().isEmpty());
		assertEquals(List.of("两稿内容相同。"), table.notes());
	}
}
