package org.planwright.ide.completion;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.planwright.ide.completion.Pinyin.Fit;

class PinyinTest {

	@ParameterizedTest
	@CsvSource({ "slfgl, 森林覆盖率", "senlin, 森林覆盖率", "SLF, 森林覆盖率", "senlinfugailv, 森林覆盖率", "senlinfugailu, 森林覆盖率", "dqsczz, 地区生产总值", "diqu, 地区生产总值",
			"zhongd, 重点项目", "yinhang, 银行贷款", "gdpzz, GDP增长", "mqryy3, 每千人拥有3岁以下婴幼儿托位数" })
	void typingIsReadAsInitialsSyllablesOrBothFromTheStart(String typed, String name) {
		assertEquals(Fit.START_BY_PINYIN, Pinyin.fit(typed, name));
	}

	@Test
	void charactersComeBeforePinyinAndTheStartBeforeTheMiddle() {
		assertEquals(Fit.START, Pinyin.fit("森林", "森林覆盖率"));
		assertEquals(Fit.INSIDE, Pinyin.fit("覆盖", "森林覆盖率"));
		assertEquals(Fit.INSIDE_BY_PINYIN, Pinyin.fit("fgl", "森林覆盖率"));
		assertEquals(Fit.START, Pinyin.fit("", "森林覆盖率"));
	}

	@Test
	void signsInNamesNeedNotBeTyped() {
		assertEquals(Fit.START_BY_PINYIN, Pinyin.fit("zyzlyss", "职业（助理）医师数"));
	}

	@Test
	void whatDoesNotFitIsTold() {
		assertEquals(Fit.NONE, Pinyin.fit("slx", "森林覆盖率"));
		assertEquals(Fit.NONE, Pinyin.fit("水", "森林覆盖率"));
	}
}
