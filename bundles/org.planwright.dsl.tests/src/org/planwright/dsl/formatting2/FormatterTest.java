package org.planwright.dsl.formatting2;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.planwright.dsl.NoLoggedErrors;
import org.planwright.dsl.Plans;

/** Layout is settled; text is not touched. */
@ExtendWith(NoLoggedErrors.class)
class FormatterTest {

	private static void assertFormatted(String expected, String text) {
		assertEquals(expected, Plans.formatted(text));
		assertEquals(expected, Plans.formatted(expected), "once is enough");
	}

	@Test
	void linesOfAFrameAreIndented() {
		assertFormatted("专栏1：水利 {\n  一、防洪\n  1. 堤防，12公里。\n  @ 地点 北屏镇、石渡镇  规模 12公里 即 12000米\n}\n\n第二章　保障\n",
				"专栏1：水利{\n一、防洪\n\t\t1. 堤防，12公里。\n@ 地点 北屏镇 、 石渡镇 规模   12公里 即  12000米\n  }\n\n\n第二章　保障\n");
	}

	@Test
	void theReasonOfASuppressionStaysBesideIt() {
		assertFormatted("正文。\n@ 忽略 N04、V11 理由 沿用上级文件写法  备注 已核\n", "正文。\n@ 忽略 N04 、V11   理由  沿用上级文件写法 备注 已核\n");
	}

	@Test
	void wordsOfAnIndicatorAreTwoBlanksApart() {
		assertFormatted("指标表：主要指标 {\n  指标 1. 森林 覆盖率  单位 %  基期 30.3  目标 ≥32.4  约束性  预计\n}\n", "指标表：主要指标 {\n指标   1.   森林 覆盖率 单位 % 基期   30.3 目标 ≥32.4 约束性 预计\n}\n");
	}

	@Test
	void blanksInProseStay() {
		String text = "第一章　奠基　蓄力\n\n到 2030 年，　　达到  32% 「=甲.目标」 左右 。\n——坚持 绿色 。\n";
		assertFormatted(text, text);
	}

	@Test
	void ofSeveralBlankLinesOneIsKept() {
		assertFormatted("规划：甲\n\n正文。\n\n正文。\n正文。\n", "规划：甲\n\n正文。\n\n\n\n正文。\n正文。\n");
	}

	@Test
	void commentsStayWithTheirLines() {
		assertFormatted("// 头\n规划：甲\n\n// 章\n第一章　总则\n\n专栏1：水利 {\n  // 项\n  1. 堤防，12公里。\n// 尾\n}\n",
				"// 头\n规划：甲\n\n// 章\n第一章　总则\n\n专栏1：水利 {\n// 项\n1. 堤防，12公里。\n// 尾\n}\n");
	}

	@Test
	void lineEndsStayThoseOfTheFile() {
		assertFormatted("专栏1：水利 {\r\n  1. 堤防，12公里。\r\n}\r\n", "专栏1：水利 {\r\n1. 堤防，12公里。\r\n}\r\n");
	}

	@Test
	void framesWithoutTheirSignsStayFrames() {
		assertFormatted("专栏1：水利\n  1. 堤防，12公里。\n第二章　保障\n", "专栏1：水利\n    1. 堤防，12公里。\n第二章　保障\n");
		assertFormatted("专栏1：水利 {\n  1. 堤防，12公里。\n第二章　保障\n", "专栏1：水利 {\n\t1. 堤防，12公里。\n第二章　保障\n");
		assertFormatted("专栏1：水利\n  1. 堤防，12公里。\n}\n", "专栏1：水利\n1. 堤防，12公里。\n}\n");
		assertFormatted("专栏1：水利 {\n  1. 堤防，12公里。\n", "专栏1：水利 {\n    1. 堤防，12公里。\n");
	}

	@Test
	void anEmptyFileStaysEmpty() {
		assertFormatted("", "");
	}
}
