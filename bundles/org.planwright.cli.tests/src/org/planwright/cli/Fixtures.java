package org.planwright.cli;

/** Plans and drafts in our own words. */
public final class Fixtures {

	/** A plan without defects. */
	public static final String SOUND = """
			规划：河湾县十五五纲要
			标题：河湾县国民经济和社会发展第十五个五年规划纲要
			地区：河湾县  县级  隶属 平川市
			规划期：2026—2030年  基期 2025年

			第一章　发展目标

			第一节　主要指标

			全县森林覆盖率达到32.4%「=森林覆盖率.目标」，水土流失治理持续推进。

			专栏1：主要指标 {
			  列 类别、指标、单位、2025年实际、2030年目标、属性
			  类别 绿色生态
			    指标 森林覆盖率  单位 %  基期 30.3  目标 32.4  约束性
			}
			""";

	/** A plan with one error: the increment is 2.1 (C02). */
	public static final String WRONG_INCREMENT = SOUND.replace("河湾县十五五纲要", "河湾县十五五草案").replace("全县森林覆盖率达到32.4%「=森林覆盖率.目标」",
			"全县森林覆盖率提高2.3个百分点「=森林覆盖率.增量」");

	/** A plan with one warning and no error: life expectancy has no unit (V01). */
	public static final String NO_UNIT = SOUND.replace("}\n", "  类别 民生福祉\n    指标 人均预期寿命  基期 77.9  目标 79.2  预期性\n}\n");

	/** A draft: the third chapter follows the first (N01), 27万亩 are 180 square kilometres (V12). */
	public static final String DRAFT = """
			河湾县国民经济和社会发展第十五个五年规划纲要


			第一章　发展基础

			第一节　主要成就
			全县综合实力稳步提升，农业生产条件明显改善，城乡面貌发生较大变化，群众获得感不断增强。

			第二节　面临形势
			发展不平衡不充分的问题仍然存在，产业链条短，基础设施还有不少欠账，需要下更大力气加以解决。

			第三章　重点任务

			第一节　加强生态治理
			𠅤河两岸实施综合治理，五年完成水土流失治理27万亩200平方公里，建设谷坊和护岸林带，改善沿河村庄环境。
			""";

	private Fixtures() {
	}
}
