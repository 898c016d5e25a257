package org.planwright.ide.formatting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.planwright.ide.language.Language;
import org.planwright.model.text.TextChange;

/** Punctuation as GB/T 15834 has it. */
class PunctuationTest {

	private static String normalised(String text) throws Exception {
		return TextChange.apply(text, Punctuation.changes(Language.parse(text)));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "新建水库3座,改造泵站。|新建水库3座，改造泵站。", "新建水库,改造泵站。|新建水库，改造泵站。", "夯实基础;补齐短板.|夯实基础；补齐短板。",
			"推进\"放管服\"改革。|推进“放管服”改革。", "落实(国发〔2026〕3号文件)要求。|落实（国发〔2026〕3号文件）要求。", "发展种植、养殖等……|发展种植、养殖等", "发展种植、养殖...|发展种植、养殖……",
			"稳定粮食，，保障供给。。|稳定粮食，保障供给。", "建设“一带”、“两园”。|建设“一带”“两园”。", "贯彻《森林法》、《草原法》。|贯彻《森林法》《草原法》。", "扩大内需，。|扩大内需。" })
	void signsOfTheProseArePutRight(String wrong, String right) throws Exception {
		assertEquals(right, normalised(wrong));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "增长6.5%，占比40.5:29.1:30.4。", "采用GIS,BIM等技术。", "网址为www.example.org。", "时间为8:30—17:30。", "比例达到1,250.5万元。", "建设5G（第五代移动通信）基站……" })
	void numbersAndLatinWordsStay(String text) throws Exception {
		assertEquals(text, normalised(text));
	}

	@Test
	void signsBesideAReferenceArePutRight() throws Exception {
		assertEquals("覆盖率达到42%「=森林覆盖率.目标」，水质稳定。", normalised("覆盖率达到42%「=森林覆盖率.目标」,水质稳定."));
	}

	@Test
	void structureAndCommentsStay() throws Exception {
		String text = "// 注:待核,后删\n规划：清溪县十五五纲要\n\n专栏1:水利 {\n  1. 岱河水库,库容3200万立方米。\n  @ 备注 按县,镇两级\n}\n";
		assertEquals(text.replace("水库,库容", "水库，库容"), normalised(text));
	}

	@Test
	void itIsDoneOnce() throws Exception {
		String text = "推进\"放管服\",,落实(试行)等...。\n";
		String once = normalised(text);
		assertEquals(once, normalised(once));
	}
}
