package org.planwright.exchange.export.word;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.planwright.exchange.Drafts;
import org.planwright.exchange.ImportException;
import org.planwright.exchange.PlanImporter;
import org.planwright.exchange.export.PrintedPlans;

/** A plan that goes out as a Word document and comes in again prints the same. */
class RoundTripTest {

	private static final String PLAN = """
			标题：河湾县国民经济和社会发展第十五个五年规划纲要
			地区：河湾县  县级  隶属 平川市
			规划期：2026—2030年  基期 2025年
			稿次：征求意见稿
			编制：河湾县人民政府

			本纲要依据中共河湾县委关于制定国民经济和社会发展第十五个五年规划的建议编制，阐明全县发展方向。

			第一章　立足新起点　把握发展大势

			第一节　发展基础

			“十四五”以来，全县上下同心协力，经济社会发展取得扎实成效。推广“两品一标”^②产品和“林长制”^①管护。
			——坚持生态优先、绿色发展。守好清流和林海。
			——坚持城乡一体、共建共享。推动公共资源按常住人口配置。

			一、综合实力稳步提升

			（一）地区生产总值

			地区生产总值由2020年的140.6亿元增加到2025年的186.4亿元，年均增长5.8%。

			1. 工业增加值

			规模以上工业企业发展到46家。

			第二章　锚定新目标

			专栏1：“十五五”时期经济社会发展主要指标 {
			  列 类别、指标、单位、2025年实际、2030年目标、年均/累计、属性
			  类别 经济发展
			    指标 1. 地区生产总值增长  单位 %  基期 5.8*  目标 —  年均 6左右  预期性
			    指标 2. 常住人口城镇化率  单位 %  基期 46.2  目标 51.0  年均 —  预期性
			  类别 绿色生态
			    指标 3. 森林覆盖率  单位 %  基期 44.4  目标 ≥46.5  年均 —  约束性
			    指标 4. 单位地区生产总值能耗降低  单位 %  基期 [11.8]  目标 —  累计 完成上级下达目标  约束性
			  注：1. [ ]内为五年累计数。
			  注：2. 带*的为预计数。
			}

			专栏2：水利重点项目 {
			  一、灌区
			  1. 灌区改造工程，改造渠道118公里，新增灌溉面积14万亩。
			  2. 水库除险加固工程，加固小型水库9座。
			  二、防洪
			  1. 城区防洪工程，新建堤防12.5公里。
			}

			第三章　保障实施

			表1：水系概况 {
			  | 河流 | 长度（公里） | 流域 |
			  | 岱河 | 118 | 全县 |
			  | 清河 | 46 | 东部乡镇 |
			}

			图1 岱河水系图

			本纲要由县人民政府组织实施。

			名词解释 {
			  ① 两品一标：指的是绿色食品、有机农产品和农产品地理标志。
			  ② 林长制：指由各级党政负责人担任林长的制度。
			}
			""".replace("^②", "^⓪").replace("^①", "^②").replace("^⓪", "^①");

	private static String roundTrip(String plan) throws ImportException {
		return new PlanImporter().importContent("规划.docx", WordFiles.write(plan)).planText();
	}

	/** What is printed, without contents, which the document generates, and without the title of the list of terms, which footnotes do not have. */
	private static List<String> printed(String plan) {
		String text = PrintedPlans.write("txt", plan);
		Pattern entry = Pattern.compile("\\s*(目录|.*[^0-9] [0-9]+)");
		Pattern glossary = Pattern.compile("\\s*(名词解释|脚注)");
		return text.lines().map(String::stripTrailing).filter(line -> !line.isBlank() && !entry.matcher(line).matches() && !glossary.matcher(line).matches()).toList();
	}

	@Test
	void whatTheFormatCanCarryComesBack() throws ImportException {
		assertEquals(String.join("\n", printed(PLAN)), String.join("\n", printed(roundTrip(PLAN))));
	}

	@Test
	void structureComesBackAsStructure() throws ImportException {
		String plan = roundTrip(PLAN);
		for (String part : List.of("稿次：征求意见稿", "编制：河湾县人民政府", "地区：河湾县", "规划期：2026—2030年", "第一章", "第一节", "（一）地区生产总值", "类别 绿色生态",
				"指标 3. 森林覆盖率  单位 %  基期 44.4  目标 ≥46.5", "约束性", "1. 灌区改造工程，改造渠道118公里，新增灌溉面积14万亩。", "| 岱河 | 118 | 全县 |", "图1", "^①", "林长制：")) {
			assertTrue(plan.contains(part), part + "\nin " + plan);
		}
	}

	@Test
	void itemsWithoutNumbersComeBackAsItems() throws ImportException {
		String box = """
				专栏1：民生重点项目 {
				  一、教育
				  项 县第一中学扩建工程，新增学位800个。
				  项 城区幼儿园建设工程，新建幼儿园3所。
				  二、卫生
				  项 县医院迁建工程，设置床位300张。
				  三、养老
				  组 社区服务
				  项 日间照料中心建设工程，新建照料中心6处。
				}
				""";
		String back = roundTrip(PLAN.substring(0, PLAN.indexOf("专栏2")) + box);
		assertTrue(back.contains(box.strip()), back);
	}

	/** What a Word document of a published plan does not hold. */
	@Test
	void whatTheFormatCannotCarryIsGone() throws ImportException {
		String plan = roundTrip("""
				规划：河湾县十五五纲要
				标题：河湾县国民经济和社会发展第十五个五年规划纲要
				类型：纲要
				上位规划：平川市十五五纲要

				// 待林草局核实
				第一章　发展目标

				到2030年，森林覆盖率达到「森林覆盖率.目标」，提高2.1个百分点「=森林覆盖率.增量」，推广“两品一标”^②产品。
				@ 牵头 县林草局  时限 2030年

				专栏1：主要指标 {
				  指标 森林覆盖率  单位 %  基期 44.4  目标 46.5  约束性
				  @ 年度 2026年 44.8、2027年 45.2
				}

				名词解释 {
				  ① 林长制：指由各级党政负责人担任林长的制度。
				  ② 两品一标：指的是绿色食品等。
				}
				""");
		assertFalse(plan.contains("待林草局核实"), "comments");
		assertFalse(plan.contains("@ 牵头") || plan.contains("@ 年度"), "lines that say something about another");
		assertFalse(plan.contains("「"), "references, which are values, and checks");
		assertTrue(plan.contains("森林覆盖率达到46.5%，提高2.1个百分点，"));
		assertFalse(plan.contains("上位规划："), "header lines that are not printed");
		assertTrue(plan.contains("目录 {"), "contents are generated");
		assertTrue(plan.contains("^①产品"), "footnotes are numbered in order of appearance");
	}

	@Test
	void realDraftsComeBack() throws Exception {
		for (String region : List.of("扎赉特旗", "杭锦后旗")) {
			String plan = new PlanImporter().importFile(Drafts.of(region)).planText();
			String back = roundTrip(plan);
			List<String> before = printed(withoutMarks(plan));
			List<String> after = printed(withoutMarks(back));
			assertEquals(String.join("\n", before), String.join("\n", after), region);
			assertEquals(terms(plan), terms(back), region);
		}
	}

	private static Set<String> terms(String plan) {
		return PrintedPlans.plan(plan).terms().stream().map(term -> term.getName() + "：" + term.getDefinition()).collect(Collectors.toCollection(TreeSet::new));
	}

	/** Marks and terms are renumbered, and the terms become footnotes. */
	private static String withoutMarks(String plan) {
		return plan.replaceAll("\\^(\\[?[0-9]+\\]?|[①-㊿])", "").replaceAll("(?s)\n名词解释(：脚注)? \\{.*?\n\\}", "").replaceAll("(?s)目录 \\{.*?\n\\}", "");
	}
}
