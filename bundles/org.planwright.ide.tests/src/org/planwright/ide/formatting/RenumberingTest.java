package org.planwright.ide.formatting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.planwright.ide.language.Language;
import org.planwright.model.text.TextChange;

/** Numbers counted anew. */
class RenumberingTest {

	private static String numbered(String text) throws Exception {
		var plan = Language.plan(Language.parse(text));
		return TextChange.apply(text, Renumbering.of(plan));
	}

	@Test
	void chaptersAreCountedThroughAndSectionsWithinThem() throws Exception {
		assertEquals("第一章　总体要求\n第一节　形势\n第二节　目标\n第二章　产业\n第一节　农业\n第二节　工业\n第三章　生态\n",
				numbered("第一章　总体要求\n第一节　形势\n第三节　目标\n第三章　产业\n第一节　农业\n第二节　工业\n第三章　生态\n"));
	}

	@Test
	void aChapterThatLostItsNumberBeginsItsSectionsAnewAndKeepsItsPlace() throws Exception {
		String text = "第一章　基础\n第一节　成就\n第二节　形势\n章　生态\n第一节　保护\n第二节　治理\n第三章　产业\n第一节　农业\n";
		assertEquals(text, numbered(text));
		assertEquals(text, numbered(text.replace("第二节　治理", "第三节　治理")));
	}

	@Test
	void aChapterThatNeverHadANumberIsNotCounted() throws Exception {
		String text = "章　前言\n第一章　基础\n第一节　成就\n章　附则\n第二章　产业\n第一节　农业\n";
		assertEquals(text, numbered(text));
	}

	@Test
	void chaptersThatGoOnThroughPartsGoOn() throws Exception {
		String text = "第一篇　基础\n第一章　成就\n第二章　形势\n第二篇　任务\n第三章　产业\n第四章　生态\n";
		assertEquals(text, numbered(text));
		assertEquals(text, numbered(text.replace("第四章", "第六章")));
	}

	@Test
	void chaptersThatBeginAnewInEachPartBeginAnew() throws Exception {
		String text = "第一篇　基础\n第一章　成就\n第二章　形势\n第二篇　任务\n第一章　产业\n第二章　生态\n";
		assertEquals(text, numbered(text));
		assertEquals(text, numbered(text.replace("第二篇", "第三篇")));
	}

	@Test
	void eachNumberKeepsItsForm() throws Exception {
		assertEquals("第一章　产业\n一、农业\n（一）种植\n（二）养殖\n二、工业\n", numbered("第一章　产业\n一、农业\n（一）种植\n（三）养殖\n三、工业\n"));
	}

	@Test
	void itemsAreCountedWithinTheirGroups() throws Exception {
		assertEquals("专栏1：水利 {\n  一、水库\n  1. 岱河水库，库容3200万立方米。\n  2. 柳溪水库，库容800万立方米。\n  二、渠道\n  1. 东干渠，长18公里。\n}\n",
				numbered("专栏1：水利 {\n  一、水库\n  1. 岱河水库，库容3200万立方米。\n  3. 柳溪水库，库容800万立方米。\n  三、渠道\n  1. 东干渠，长18公里。\n}\n"));
	}

	@Test
	void itemsThatGoOnThroughGroupsGoOn() throws Exception {
		String text = "专栏1：水利 {\n  一、水库\n  1. 岱河水库，库容3200万立方米。\n  二、渠道\n  2. 东干渠，长18公里。\n  3. 西干渠，长12公里。\n}\n";
		assertEquals(text, numbered(text));
	}

	@Test
	void whatNamesABoxFollowsItsNumber() throws Exception {
		assertEquals("见专栏2和《云津市纲要》专栏3。\n专栏1：水利 {\n  1. 岱河水库，库容3200万立方米。\n}\n专栏2：能源 {\n  1. 光伏电站，20万千瓦。\n  @ 支撑 专栏1/岱河水库\n}\n",
				numbered("见专栏3和《云津市纲要》专栏3。\n专栏1：水利 {\n  1. 岱河水库，库容3200万立方米。\n}\n专栏3：能源 {\n  1. 光伏电站，20万千瓦。\n  @ 支撑 专栏1/岱河水库\n}\n"));
	}

	@Test
	void wherePartOfASeriesHasNoNumberItGetsNone() throws Exception {
		String text = "第一章　总体要求\n附则\n第二章　实施\n";
		assertEquals(text, numbered(text));
	}
}
