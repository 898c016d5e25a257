package org.planwright.dsl.serializer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.planwright.dsl.NoLoggedErrors;
import org.planwright.dsl.Plans;
import org.planwright.model.plan.Plan;
import org.planwright.model.plan.TextRun;

/** A model becomes text that is read back as the same model. */
@ExtendWith(NoLoggedErrors.class)
class SerializerTest {

	@ParameterizedTest
	@ValueSource(strings = {
			"规划：甲\n标题：甲县规划\n\n第一章　总则\n正文。",
			"专栏1：水利 {\n一、防洪\n1.堤防，12公里。\n@ 规模 12公里 即 12000米\n// 说明\n}\n",
			"正文达到32%「=专栏1/堤防.规模」。\n专栏1：水利 {\n1.堤防，12公里。\n}\n",
			"\uFEFF规划: 甲\r\n第一章 总则\r\n\r\n\r\n\u3000\u3000正文\t。\r\n",
			"指标表 {\n指标  \"按 目标 分解率\"   单位 %   目标 -\n指标 单位 单位 %\n}",
			"|不是表\n}\n@ 牵头 甲\n", "", "// 只有注释"})
	void aParsedTextIsWrittenAsItWas(String text) {
		assertEquals(text, Plans.written(Plans.plan(text)));
	}

	@ParameterizedTest
	@ValueSource(strings = {"第一章 总则", "专栏1：水利", "// 注释", "@ 牵头 甲", "——原则", "一、短题", "章 附则", "\\反斜线", "「=甲.目标」", "^⑧", "规划：甲", "图1 布局", "表1 分区", "}", "目录", "a\\「甲.目标」\\\\"})
	void aParagraphStaysAParagraphWhateverItsText(String prose) {
		Plan plan = Plans.plan("正文\n");
		((TextRun) plan.eAllContents().next().eContents().get(0)).setText(prose);
		Plan again = Plans.plan(Plans.writtenAnew(plan));
		assertEquals(prose, ((TextRun) again.eAllContents().next().eContents().get(0)).getText());
		assertEquals(1, again.getBlocks().size());
	}

	@ParameterizedTest
	@ValueSource(strings = {"单位", "按 目标 分解率", "甲、乙", "\"引\"号", " 前后有空白 ", "反\\斜线", "约束性 指标", "栏7", "牵头 单位", "𠅤"})
	void aNameStaysANameWhateverItHolds(String name) {
		Plan plan = Plans.plan("指标表 {\n指标 甲 单位 % 目标 3\n}\n正文\n@ 牵头 乙\n");
		plan.indicators().get(0).setLabel(name);
		plan.indicators().get(0).setUnit(name);
		Plan again = Plans.plan(Plans.writtenAnew(plan));
		assertEquals(name, again.indicators().get(0).getLabel());
		assertEquals(name, again.indicators().get(0).getUnit());
	}

	@Test
	void elementsMadeAnewAreReadBackEqual() {
		Plan plan = Plans.plan("""
				规划：甲
				类型：专项规划  领域 生态
				第一章　总则
				专栏6：水利 {
				  组 1、 防洪
				  01 堤防，12公里。
				  @ 规模 长度 12公里 其中 新建 7公里、改建 5公里  投资 5000万元 来源 中央 5000万元
				  @ 忽略 P01、V11 理由 沿用上级文件、口径一致
				  | 甲 | | 丙\\|丁 |
				}
				""");
		assertEquals(EcoreUtil.equals(plan, Plans.plan(Plans.writtenAnew(plan))), true, Plans.writtenAnew(plan));
	}

	@Test
	void aLineBreakInAValueIsRefused() {
		Plan plan = Plans.plan("指标表 {\n指标 甲\n}\n");
		plan.indicators().get(0).setLabel("甲\n}\n乙");
		assertThrows(RuntimeException.class, () -> Plans.writtenAnew(plan));
	}
}
