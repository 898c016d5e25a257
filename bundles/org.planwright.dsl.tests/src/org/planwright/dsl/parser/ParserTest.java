package org.planwright.dsl.parser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.planwright.dsl.NoLoggedErrors;
import org.planwright.dsl.Plans;
import org.planwright.model.plan.ApprovalHeader;
import org.planwright.model.plan.Box;
import org.planwright.model.plan.CellRole;
import org.planwright.model.plan.Columns;
import org.planwright.model.plan.Damaged;
import org.planwright.model.plan.DataTable;
import org.planwright.model.plan.Direction;
import org.planwright.model.plan.DraftStage;
import org.planwright.model.plan.Facet;
import org.planwright.model.plan.Figure;
import org.planwright.model.plan.Heading;
import org.planwright.model.plan.HeadingKeyword;
import org.planwright.model.plan.Indicator;
import org.planwright.model.plan.IndicatorAttribute;
import org.planwright.model.plan.IndicatorKind;
import org.planwright.model.plan.IndicatorTable;
import org.planwright.model.plan.InvestmentDetail;
import org.planwright.model.plan.NamesDetail;
import org.planwright.model.plan.SuppressionDetail;
import org.planwright.model.plan.Annotation;
import org.planwright.model.plan.NoteMark;
import org.planwright.model.plan.Paragraph;
import org.planwright.model.plan.Plan;
import org.planwright.model.plan.PlanKind;
import org.planwright.model.plan.PlanPackage;
import org.planwright.model.plan.Principle;
import org.planwright.model.plan.Project;
import org.planwright.model.plan.QuantityDetail;
import org.planwright.model.plan.Reference;
import org.planwright.model.plan.RegionLevel;
import org.planwright.model.plan.SeriesDetail;
import org.planwright.model.plan.TableRow;
import org.planwright.model.plan.Term;
import org.planwright.model.plan.TextDetail;
import org.planwright.model.plan.TextRole;
import org.planwright.model.plan.YearsDetail;

/** Every element has a syntax, and what is written lands where it belongs. */
@ExtendWith(NoLoggedErrors.class)
class ParserTest {

	@Test
	void theFrontMatter() {
		Plan plan = Plans.plan("""
				格式：1
				规划：甲县生态规划
				标题：甲县“十五五”生态环境保护规划
				类型：专项规划  领域 生态环境
				地区：甲县  县级  隶属 乙市
				规划期：2026—2030年  基期 2025年  远景 2035年
				稿次：送审稿
				编制：甲县人民政府
				批准：甲县人大  日期 2026年1月20日
				""");
		assertEquals("甲县生态规划", plan.getName());
		assertEquals("甲县“十五五”生态环境保护规划", plan.getTitle());
		assertEquals(PlanKind.SPECIAL, plan.getKind());
		assertEquals("甲县", plan.getRegion());
		assertEquals(RegionLevel.COUNTY, plan.getRegionLevel());
		assertEquals("乙市", plan.getParentRegion());
		assertEquals(2026, plan.getPeriod().from());
		assertEquals(2030, plan.getPeriod().to());
		assertEquals(2025, plan.getBaseYear());
		assertEquals(2035, plan.getHorizon());
		assertEquals(DraftStage.SUBMISSION, plan.getStage());
		assertEquals("2026年1月20日", ((ApprovalHeader) plan.getHeaders().get(8)).getDate());
	}

	@Test
	void headingsOfAllLevelsKeepTheirNumbers() {
		Plan plan = Plans.plan("第一篇 开篇\n第三章　蓝图\n第2节 目标\n一、总体\n（一）做强\n1.道路\n（1）路面\n章 附则\n目 六、没有 终点的，标题，\n");
		List<Heading> headings = plan.getBlocks().stream().map(Heading.class::cast).toList();
		assertEquals(List.of(1, 2, 3, 4, 5, 6, 7, 2, 4), headings.stream().map(Heading::getLevel).toList());
		assertEquals(List.of("第一篇", "第三章", "第2节", "一、", "（一）", "1.", "（1）"), headings.subList(0, 7).stream().map(Heading::getNumber).toList());
		assertEquals(HeadingKeyword.CHAPTER, headings.get(7).getKeyword());
		assertEquals("附则", headings.get(7).getTitle());
		assertEquals("六、", headings.get(8).getNumber());
		assertEquals("没有 终点的，标题，", headings.get(8).getTitle());
	}

	@Test
	void proseWithReferencesMarksAndEscapes() {
		Plan plan = Plans.plan("森林覆盖率达到32%「=森林覆盖率.目标」，共「森林覆盖率.增量」点^⑧，写作\\「甲.目标」。\n——坚持绿色发展。\n\\第一章 不是标题\n图3：布局\n专栏1：目标 {\n指标 森林覆盖率\n}");
		Paragraph prose = (Paragraph) plan.getBlocks().get(0);
		Reference check = (Reference) prose.getContent().get(1);
		assertTrue(check.isCheck());
		assertEquals(Facet.TARGET, check.getFacet());
		assertSame(plan.indicators().get(0), check.getTarget());
		assertFalse(((Reference) prose.getContent().get(3)).isCheck());
		assertEquals(8, ((NoteMark) prose.getContent().get(5)).getNumber());
		assertTrue(prose.getText().endsWith("写作「甲.目标」。"));
		assertEquals("坚持绿色发展。", assertInstanceOf(Principle.class, plan.getBlocks().get(1)).getText());
		assertEquals("第一章 不是标题", ((Paragraph) plan.getBlocks().get(2)).getText());
		assertEquals("布局", ((Figure) plan.getBlocks().get(3)).getTitle());
	}

	@Test
	void anIndicatorHasTypedCells() {
		Plan plan = Plans.plan("""
				指标表：主要指标 {
				  列 类别、指标、2020年实际、2025年目标、年均/累计、属性
				  类别 绿色生态
				  指标 1. 单位 GDP 能耗  单位 %（吨）  往期 6.0  基期 [3.4]  目标 ≥45  年均 与 GDP 增速同步  栏7 约14  约束性  预计  可比价
				  @ 方向 降低  类型 降幅  口径 不变价  代码 ST01  牵头 县发展改革局
				  @ 分解 音德尔镇 5、图牧吉镇 3  年度 2021年 31、2022年 31.4  实绩 2021年 30.9
				  指标 目标 属性 参考性
				  注：1. [ ]内为五年累计数。
				}
				""");
		IndicatorTable table = (IndicatorTable) plan.getBlocks().get(0);
		assertEquals("主要指标", table.getTitle());
		assertEquals(List.of(CellRole.CATEGORY, CellRole.INDICATOR, CellRole.BASE), ((Columns) table.getLines().get(0)).getColumns().stream().limit(3)
				.map(each -> each.getRole() == CellRole.EARLIER ? CellRole.BASE : each.getRole()).toList());
		Indicator energy = plan.indicators().get(0);
		assertEquals("单位 GDP 能耗", energy.getName());
		assertEquals("1.", energy.getNumber());
		assertEquals("%（吨）", energy.getUnit());
		assertEquals(IndicatorAttribute.BINDING, energy.getAttribute());
		assertTrue(energy.isEstimated() && energy.isComparablePrice());
		assertEquals("绿色生态", energy.getCategory().getName());
		assertEquals("≥45", energy.cell(CellRole.TARGET).lexeme());
		assertEquals(List.of("6.0", "[3.4]", "≥45", "与 GDP 增速同步", "约14"), energy.getCells().stream().map(cell -> cell.getValue().lexeme()).toList());
		assertEquals(Direction.DOWN, energy.getDirection());
		assertEquals(IndicatorKind.DECLINE, energy.getKind());
		assertEquals("ST01", energy.getCode());
		SeriesDetail parts = (SeriesDetail) energy.getAnnotations().get(1).getDetails().get(0);
		assertEquals(List.of("音德尔镇", "图牧吉镇"), parts.getValues().stream().map(value -> value.getLabel()).toList());
		assertEquals("参考性", plan.indicators().get(1).getAttributeText());
		assertEquals("目标", plan.indicators().get(1).getName());
	}

	@Test
	void aSuppressionHasRulesAndAReason() {
		Plan plan = Plans.plan("正文。\n@ 忽略 N04、V11 理由 沿用上级文件、口径 一致  牵头 县财政局\n@ 忽略 N04\n@ 备注 理由 充分\n");
		List<Annotation> annotations = ((Paragraph) plan.getBlocks().get(0)).getAnnotations();
		SuppressionDetail full = (SuppressionDetail) annotations.get(0).getDetails().get(0);
		assertEquals(List.of("N04", "V11"), full.getRules());
		assertEquals("沿用上级文件、口径 一致", full.getReason());
		assertEquals(2, annotations.get(0).getDetails().size());
		assertNull(((SuppressionDetail) annotations.get(1).getDetails().get(0)).getReason());
		assertEquals("理由 充分", ((TextDetail) annotations.get(2).getDetails().get(0)).getText());
	}

	@Test
	void aBoxHasGroupsAndProjectsWithTheirDetails() {
		Plan plan = Plans.plan("""
				专栏6：水利 {
				  一、防洪
				  1. 堤防工程，规模12.5万亩，其中改良7.5万亩。
				  @ 名称 堤防  地点 北屏镇、石渡镇  性质 新建  业主 水利公司  牵头 县水利局  配合 县财政局  建设期 2026—2028年
				  @ 规模 12.5万亩 其中 退化草原改良 7.5万亩、毒害草治理 5万亩  支撑 堤防
				  @ 规模 治理面积 45万亩 即 300平方公里  投资 5000万元 来源 中央 2000万元、自治区 3000万元 分年 2026年 1000万元  时限 2028年  备注 已批复
				  建在河东岸。
				  组 数字经济类
				  项 一、数据中心
				}
				""");
		Box box = plan.boxes().get(0);
		assertEquals("水利", box.getTitle());
		Project project = plan.projects().get(0);
		assertEquals("堤防", project.getName());
		assertEquals("一、", project.getGroup().getNumber());
		assertEquals(2028, project.getPeriod().to());
		assertEquals(List.of("建在河东岸。"), project.description().stream().map(Paragraph::getText).toList());
		assertEquals(List.of("北屏镇", "石渡镇"), ((NamesDetail) project.getAnnotations().get(0).getDetails().get(1)).getNames());
		QuantityDetail scale = (QuantityDetail) project.getAnnotations().get(1).getDetails().get(0);
		assertNull(scale.getQuantities().get(0).getName());
		assertEquals("毒害草治理", scale.getParts().get(1).getName());
		QuantityDetail area = (QuantityDetail) project.getAnnotations().get(2).getDetails().get(0);
		assertEquals("300平方公里", area.getEquivalents().get(0).lexeme());
		InvestmentDetail money = (InvestmentDetail) project.getAnnotations().get(2).getDetails().get(1);
		assertEquals("5000万元", money.getAmount().lexeme());
		assertEquals("自治区", money.getSources().get(1).getName());
		assertEquals("2026年", money.getYears().get(0).getName());
		assertInstanceOf(YearsDetail.class, project.getAnnotations().get(2).getDetails().get(2));
		assertEquals(TextRole.REMARK, ((TextDetail) project.getAnnotations().get(2).getDetails().get(3)).getRole());
		assertSame(project, project.supports().get(0));
		assertEquals("数据中心", plan.projects().get(1).getName());
		assertEquals("数字经济类", plan.projects().get(1).getGroup().getTitle());
	}

	@Test
	void tablesGlossariesAndContents() {
		Plan plan = Plans.plan("目录 {\n  第一章 总则……1\n  \\// 附\n}\n表2：分区 {\n  | 区 | 面积 |\n  | 甲\\|乙 | |\n}\n名词解释 {\n  ② 两品一标：指绿色食品：等。\n  河长制\n}\n");
		assertEquals("第一章 总则……1", ((Paragraph) plan.getBlocks().get(0).eContents().get(0)).getText());
		TableRow row = (TableRow) ((DataTable) plan.getBlocks().get(1)).getLines().get(1);
		assertEquals("甲|乙", row.getCells().get(0).getText());
		assertEquals(2, row.getCells().size());
		Term term = plan.terms().get(0);
		assertEquals(List.of("②", "两品一标", "指绿色食品：等。"), List.of(term.getMark(), term.getName(), term.getDefinition()));
	}

	@Test
	void aLineWithoutAPlaceIsKeptAsDamaged() {
		Plan plan = Plans.plan("}\n正文。\n");
		assertEquals("}", ((Damaged) plan.getBlocks().get(0)).getText());
	}

	@Test
	void aPlanMayBeEmptyOrBeginWithAByteOrderMark() {
		assertEquals(List.of(), Plans.plan("").getBlocks());
		assertEquals("甲", Plans.plan("\uFEFF规划：甲\r\n").getName());
	}

	@Test
	void aLineMayBeAMegabyteLong() {
		Plan plan = Plans.plan("第一章 总则\n" + "建设现代化新县城，".repeat(120_000) + "\n第二章 目标\n");
		assertEquals(3, plan.getBlocks().size());
		assertEquals(1_080_000, ((Paragraph) plan.getBlocks().get(1)).getText().length());
	}

	@Test
	void theSamplesAreWithoutErrors() throws Exception {
		XtextResourceSet set = Plans.set();
		for (Path sample : Plans.samples()) {
			XtextResource resource = Plans.add(set, sample.getFileName().toString().replace(".plan", ""), Files.readString(sample));
			assertEquals(List.of(), resource.getErrors(), sample.toString());
		}
		for (var resource : List.copyOf(set.getResources())) {
			assertEquals(List.of(), Plans.issues((XtextResource) resource).stream().map(Object::toString).toList());
		}
	}

	@Test
	void everyClassOfTheModelHasASyntax() throws Exception {
		Set<EClass> seen = new HashSet<>();
		List<String> texts = new ArrayList<>(List.of("规划：甲\n无名的一行\n标题：甲县规划\n\n指标表：主要指标 {\n}\n}\n\n正文。\n@ 无此键 甲\n@ 忽略 N04 理由 甲\n"));
		for (Path sample : Plans.samples()) {
			texts.add(Files.readString(sample));
		}
		for (String text : texts) {
			Plan plan = Plans.plan(text);
			seen.add(plan.eClass());
			plan.eAllContents().forEachRemaining(element -> seen.add(element.eClass()));
		}
		Set<String> missing = new TreeSet<>();
		for (var classifier : PlanPackage.eINSTANCE.getEClassifiers()) {
			if (classifier instanceof EClass type && !type.isAbstract() && !seen.contains(type)) {
				missing.add(type.getName());
			}
		}
		assertEquals(Set.of(), missing);
	}
}
