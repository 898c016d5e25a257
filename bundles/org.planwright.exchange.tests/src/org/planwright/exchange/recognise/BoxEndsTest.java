package org.planwright.exchange.recognise;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.planwright.exchange.Fixtures;

/** Where boxes begin and end, what in them is a group and what a project. */
class BoxEndsTest {

	@Test
	void aBoxOfSentencesEndsAtTheFirstParagraphWithoutNumber() {
		assertEquals("""
				专栏3：道路工程 {
				  1. 环城路改建，长12公里。
				  2. 跨河大桥新建，长0.8公里。
				}

				强化运输保障，完善城乡客运网络，让出行更便捷。""", Fixtures.planOf("""
				专栏3：道路工程
				1.环城路改建，长12公里。
				2.跨河大桥新建，长0.8公里。
				强化运输保障，完善城乡客运网络，让出行更便捷。
				"""));
	}

	@Test
	void aBoxOfNamesWithDescriptionsEndsAfterTheLastDescription() {
		assertEquals("""
				专栏 四：人才工程 {
				  （一）安居计划
				  筹建公寓800套。
				  （二）引才计划
				  每年引进硕士以上人才100名。
				}

				健全人才服务体系，营造尊才爱才的环境。""".replace("专栏 四", "专栏四"), Fixtures.planOf("""
				专栏 四 人才工程

				（一）安居计划

				筹建公寓800套。

				（二）引才计划

				每年引进硕士以上人才100名。

				健全人才服务体系，营造尊才爱才的环境。
				"""));
	}

	@Test
	void aBoxEndsAtAHeadingOfItsSectionThatBeginsAnew() {
		assertEquals("""
				专栏5：项目 {
				  一、水利类
				  1. 水库加固工程
				  二、能源类
				  2. 风电场二期工程
				}

				一、完善水网
				加快补齐水利短板，建设现代水网。""", Fixtures.planOf("""
				专栏5：项目
				一、水利类
				1.水库加固工程
				二、能源类
				2.风电场二期工程
				一、完善水网
				加快补齐水利短板，建设现代水网。
				"""));
	}

	@Test
	void aHeadingWithProseAfterABoxWithoutGroupsIsNoGroup() {
		assertEquals("""
				专栏6：项目 {
				  1. 水库加固工程
				  2. 风电场二期工程
				}

				一、完善水网
				加快补齐水利短板，建设现代水网。""", Fixtures.planOf("""
				专栏6：项目
				1.水库加固工程
				2.风电场二期工程
				一、完善水网
				加快补齐水利短板，建设现代水网。
				"""));
	}

	@Test
	void groupsAndItemsNumberedAlikeAreToldByTheirSequences() {
		assertEquals("""
				专栏7：项目 {
				  组 1、铁路
				  1、北线铁路项目
				  2、支线铁路项目
				  3、站场改造项目
				  组 2、公路
				  4、县道改造项目
				}""", Fixtures.planOf("专栏7：项目\n1、铁路\n1、北线铁路项目\n2、支线铁路项目\n3、站场改造项目\n2、公路\n4、县道改造项目\n"));
	}

	@Test
	void aQuantityAfterTheNumberStaysApartFromIt() {
		assertEquals("""
				专栏8：项目 {
				  1. 50万亩高标准农田项目
				  2. 水肥一体化项目，面积1.5万亩
				  3. 100万只肉羊基地
				}""", Fixtures.planOf("专栏8：项目\n1.50万亩高标准农田项目\n2.水肥一体化项目，面积1.5万亩\n3.100万只肉羊基地\n"));
	}

	@Test
	void numbersInBracketsAboveItemsAreGroups() {
		assertEquals("""
				专栏9：项目 {
				  组 （一）交通
				  1. 环城路项目
				  2. 客运站项目
				  组 （二）能源
				  1. 光伏项目
				}""", Fixtures.planOf("专栏9：项目\n（一）交通\n1.环城路项目\n2.客运站项目\n（二）能源\n1.光伏项目\n"));
	}

	@Test
	void paddedNumbersAndChineseNumbersNumberProjectsToo() {
		assertEquals("""
				专栏10：项目 {
				  01 人工智能
				  建设算力中心一座。
				  02 新材料
				  建设中试基地两处。
				}

				专栏11：行动 {
				  项 一、清河行动
				  整治排污口30处。
				  项 二、增绿行动
				  新增绿地50公顷。
				}""", Fixtures.planOf("专栏10：项目\n01 人工智能\n建设算力中心一座。\n02 新材料\n建设中试基地两处。\n"
				+ "专栏11：行动\n一、清河行动\n整治排污口30处。\n二、增绿行动\n新增绿地50公顷。\n"));
	}

	@Test
	void pointsBelowAnItemBelongToIt() {
		assertEquals("""
				专栏12：项目 {
				  1. 园区工程
				  \\（1）标准厂房5栋
				  \\（2）污水处理厂1座
				  2. 物流工程
				}""", Fixtures.planOf("专栏12：项目\n1.园区工程\n（1）标准厂房5栋\n（2）污水处理厂1座\n2.物流工程\n"));
	}

	@Test
	void aBoxWithoutNumbersEndsWithItsBlock() {
		assertEquals("""
				专栏13：重点工程 {
				  智慧农场。建设数字农田2万亩。
				  冷链物流。新建冷库5座。
				}

				完善农村流通体系，健全三级物流网络。""", Fixtures.planOf("""
				专栏13：重点工程
				智慧农场。建设数字农田2万亩。
				冷链物流。新建冷库5座。

				完善农村流通体系，健全三级物流网络。
				"""));
	}

	@Test
	void theTitleOfABoxMayStandOnTheNextLine() {
		assertEquals("""
				专栏14：水利工程 {
				  1. 水库加固
				}""", Fixtures.planOf("专栏14\n水利工程\n1.水库加固\n"));
	}

	@Test
	void aBoxWithoutNumberAndATableInABoxAreKept() {
		assertEquals("""
				专栏：分县任务 {
				  单位：亩
				  | 县区 | 任务 |
				  | 东岸区 | 500 |
				  注：数据为初步安排。
				}

				落实属地责任，按月调度进展。""", Fixtures.planOf("专栏：分县任务\n单位：亩\n县区\t任务\n东岸区\t500\n注：数据为初步安排。\n\n落实属地责任，按月调度进展。\n"));
	}

	@Test
	void proseThatBeginsLikeABoxIsNoBox() {
		assertEquals("专栏所列工程由各部门分头落实。", Fixtures.planOf("专栏所列工程由各部门分头落实。\n"));
		assertEquals("\\专栏3列出了本章的工程，由各部门落实。".replace("\\", ""), Fixtures.planOf("专栏3列出了本章的工程，由各部门落实。\n"));
	}
}
