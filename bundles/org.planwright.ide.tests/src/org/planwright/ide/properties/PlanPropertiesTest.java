package org.planwright.ide.properties;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.planwright.exchange.monitor.MonitoringBeside;
import org.planwright.exchange.sheet.ColumnMeaning;
import org.planwright.exchange.sheet.Meaning;
import org.planwright.ide.elements.ElementKind;
import org.planwright.ide.language.Language;
import org.planwright.ide.properties.ElementProperties.Section;
import org.planwright.ide.server.SpeaksChinese;
import org.planwright.model.plan.Plan;
import org.planwright.rules.RulesStandaloneSetup;
import org.planwright.rules.monitoring.MonitoringRules;

@ExtendWith(SpeaksChinese.class)
class PlanPropertiesTest {

	private static final String CITY = """
			规划：平川市十五五纲要
			地区：平川市  市级
			规划期：2026—2030年  基期 2025年

			专栏1：主要指标 {
			  指标 森林覆盖率  单位 %  基期 40.8  目标 42.0  约束性
			  @ 分解 河湾县 46.5、石渡县 38
			}
			""";

	private static final String COUNTY = """
			规划：河湾县十五五纲要
			标题：河湾县国民经济和社会发展第十五个五年规划纲要
			地区：河湾县  县级  隶属 平川市
			规划期：2026—2030年  基期 2025年  远景 2035年
			稿次：征求意见稿
			上位规划：平川市十五五纲要

			第一章　守护绿水青山
			第一节　国土绿化
			森林覆盖率达到46.5%「=森林覆盖率.目标」。
			@ 牵头 县自然资源局  时限 2030年
			第二章　增进民生福祉
			完善县域医疗卫生服务体系。

			专栏1：主要指标 {
			  类别 绿色生态
			  指标 森林覆盖率  单位 %  基期 44.4  目标 ≥46.5  约束性
			  @ 方向 提高  口径 含灌木林  年度 2026年 44.8、2027年 45.2  牵头 县自然资源局  配合 县财政局
			}
			专栏2：生态工程 {
			  1. 北山国土绿化工程，完成营造林13.5万亩。
			  @ 地点 北屏镇  规模 13.5万亩  牵头 县自然资源局  建设期 2026—2030年  投资 16200万元 来源 中央 9000万元  支撑 森林覆盖率
			}
			""";

	private static PlanProperties properties(String... texts) {
		return PlanProperties.of(Language.plans(texts).getLast(), Optional.empty());
	}

	private static ElementProperties at(String place) {
		return properties(CITY, COUNTY).at(COUNTY.indexOf(place) + 1).orElseThrow();
	}

	private static String said(ElementProperties element, String section) {
		return section(element, section).properties().stream().filter(property -> !property.value().isEmpty()).map(property -> property.label() + "=" + property.value())
				.collect(Collectors.joining(" "));
	}

	private static Section section(ElementProperties element, String title) {
		return element.sections().stream().filter(section -> section.title().equals(title)).findFirst().orElseThrow(() -> new AssertionError(element.sections().toString()));
	}

	private static Property property(ElementProperties element, String label) {
		return element.sections().stream().flatMap(section -> section.properties().stream()).filter(each -> each.label().equals(label)).findFirst().orElseThrow();
	}

	@Test
	void anIndicatorSaysWhatADomainPersonExpects() {
		ElementProperties indicator = at("指标 森林覆盖率");
		assertEquals("指标", indicator.kind());
		assertEquals("名称=森林覆盖率 类别=绿色生态 单位=% 属性=约束性 方向=提高 口径=含灌木林", said(indicator, "指标"));
		assertEquals("基期=44.4 目标=≥46.5", said(indicator, "目标值").replace("基期值", "基期").replace("目标值", "目标"));
		assertTrue(said(indicator, "年度").contains("44.8") && section(indicator, "年度").properties().size() == 5, said(indicator, "年度"));
		assertTrue(said(indicator, "责任").contains("县自然资源局") && said(indicator, "责任").contains("县财政局"));
		assertEquals("平川市十五五纲要=森林覆盖率 上级目标=42.0", said(indicator, "上级"));
		assertEquals("专栏2=北山国土绿化工程", said(indicator, "支撑它的项目、任务（1）"));
		assertEquals("第10行=森林覆盖率达到46.5%", said(indicator, "引用处（1）").replace("。", ""));
	}

	@Test
	void everythingThatIsNamedLeadsThere() {
		ElementProperties indicator = at("指标 森林覆盖率");
		Property project = section(indicator, "支撑它的项目、任务（1）").properties().getFirst();
		assertTrue(COUNTY.substring(project.link().orElseThrow().source().start()).startsWith("1. 北山国土绿化工程"));
		Property above = section(indicator, "上级").properties().getFirst();
		assertTrue(above.link().orElseThrow().source().uri().endsWith("plan0.plan"));
	}

	@Test
	void whatCanBeChangedSaysHow() {
		ElementProperties indicator = at("指标 森林覆盖率");
		assertEquals(new Property.Edit.Name(), property(indicator, "名称").edit());
		assertEquals(List.of("约束性", "预期性"), property(indicator, "属性").choices());
		assertFalse(property(indicator, "类别").isEditable());
		assertTrue(indicator.sections().stream().flatMap(section -> section.properties().stream())
				.anyMatch(each -> each.edit().equals(new Property.Edit.Field(new ColumnMeaning(Meaning.ANNUAL, "2028年")))), "a year that has no value yet");
	}

	@Test
	void aProjectSaysWhatIsBuiltWhereByWhomAndForWhat() {
		ElementProperties project = at("1. 北山国土绿化工程");
		assertEquals(ElementKind.PROJECT, project.element().kind());
		assertTrue(said(project, "项目").startsWith("名称=北山国土绿化工程 专栏=专栏2 生态工程"), said(project, "项目"));
		assertTrue(said(project, "投资").contains("16200万元") && said(project, "投资").contains("9000万元"), said(project, "投资"));
		assertTrue(said(project, "支撑").endsWith("指标=森林覆盖率"), said(project, "支撑"));
	}

	@Test
	void thePlanSaysItsHeadAndWhatIsInIt() {
		ElementProperties plan = at("规划：河湾县");
		assertEquals("规划名=河湾县十五五纲要 标题=河湾县国民经济和社会发展第十五个五年规划纲要 类型=纲要 地区=河湾县 级别=县级 隶属=平川市 稿次=征求意见稿 上位规划=平川市十五五纲要", said(plan, "规划"));
		assertEquals("规划期=2026—2030年 基期=2025 远景=2035", said(plan, "规划期"));
		assertTrue(said(plan, "篇幅和内容").contains("指标=1（约束性1） 项目=1"), said(plan, "篇幅和内容"));
	}

	@Test
	void aChapterSaysItsSizeAndEndsWhereTheNextBegins() {
		ElementProperties chapter = at("第一章");
		assertEquals(COUNTY.indexOf("第二章"), chapter.end() + 1);
		assertEquals("编号=第一章 标题=守护绿水青山 层级=2", said(chapter, "标题").replaceAll("层级=\\d", "层级=2"));
		assertTrue(said(chapter, "篇幅和内容").matches("字数=\\d+ 下级标题=1 专栏=0 指标=0 项目=0"), said(chapter, "篇幅和内容"));
	}

	@Test
	void aParagraphSaysItsTask() {
		ElementProperties task = at("森林覆盖率达到");
		assertEquals("正文", task.kind());
		assertTrue(said(task, "责任").contains("县自然资源局") && said(task, "责任").contains("2030年"), said(task, "责任"));
	}

	@Test
	void damagedLinesCostNothingElse() {
		PlanProperties damaged = properties(CITY, COUNTY.replace("类别 绿色生态", "类别 绿色生态\n  指标 单位 基期 目标 {{{\n  ）约束"));
		assertTrue(damaged.elements().stream().anyMatch(each -> each.element().name().equals("北山国土绿化工程")));
	}

	@Test
	void whatWasReachedIsJudgedAndAnIndicatorOfWhichNothingIsReportedHasNoSuchSection(@TempDir Path folder) throws Exception {
		Files.writeString(folder.resolve("河湾县.actuals"), "监测：河湾县十五五纲要\n格式：1\n指标 森林覆盖率\n@ 实绩 2026年 44.8、2027年 44.9  说明 春旱偏重\n项目 北山国土绿化工程\n@ 投资 2026年 2000万元  进展 在建\n");
		Plan plan = Language.plans(CITY, COUNTY).getLast();
		MonitoringRules rules = new RulesStandaloneSetup().createInjector().getInstance(MonitoringRules.class);
		PlanProperties all = PlanProperties.of(plan, MonitoringBeside.of(plan, folder.resolve("河湾县.plan"), rules, Locale.CHINESE).monitoring());
		assertEquals("2026年实绩=44.8 2027年实绩=44.9 完成程度=23.8% 应完成=38.1% 评价=滞后（慢于应有进度） 说明=春旱偏重", said(all.at(COUNTY.indexOf("指标 森林") + 1).orElseThrow(), "2027年末完成情况"));
		assertEquals("进展=在建 累计完成投资=2000万元 完成程度=12.3% 应完成=40.0% 评价=滞后（慢于应有进度）", said(all.at(COUNTY.indexOf("北山国土") + 1).orElseThrow(), "2027年末完成情况"));
		assertTrue(at("指标 森林").sections().stream().noneMatch(section -> section.title().contains("完成情况")));
	}
}
