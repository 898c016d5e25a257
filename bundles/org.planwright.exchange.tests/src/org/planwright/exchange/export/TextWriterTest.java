package org.planwright.exchange.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

class TextWriterTest {

	@Test
	void paragraphsAreOneLineEachWithTwoBlankCharacters() {
		String sentence = "全县上下同心协力，" + "经济社会发展取得扎实成效，".repeat(12) + "为下一个五年打下坚实基础。";
		assertTrue(PrintedPlans.write("txt", "第一章　基础\n" + sentence + "\n").contains("\n　　" + sentence + "\n"));
	}

	@Test
	void headingsCarryTheirNumbersAndTheHighestAreCentred() {
		String text = PrintedPlans.write("txt", "第一章　基础\n\n第一节　成就\n\n一、综合实力\n");
		assertTrue(text.contains("\n" + " ".repeat(34) + "第一章　基础\n"), text);
		assertTrue(text.contains("\n　　一、综合实力\n"), text);
	}

	@Test
	void aBoxIsFramedAndItsSentencesAreBrokenToFit() {
		String text = PrintedPlans.write("txt", "专栏1：重点项目 {\n  1. 灌区改造工程，" + "改造渠道和配套建筑物，".repeat(8) + "新增灌溉面积14万亩。\n}\n");
		List<String> frame = text.lines().filter(line -> line.matches("[┌├└│].*")).toList();
		assertTrue(frame.size() >= 7, text);
		assertTrue(frame.get(0).matches("┌─+┐") && frame.get(2).matches("├─+┤") && frame.getLast().matches("└─+┘"), text);
		for (String line : frame) {
			assertEquals(CharacterWidths.of(frame.get(0)), CharacterWidths.of(line), line);
		}
		assertFalse(frame.stream().anyMatch(line -> line.matches("│ [，。；：、].*")), "no line begins with a closing sign: " + text);
	}

	@Test
	void allLinesOfATableAreEquallyWide() {
		String text = PrintedPlans.write("txt", """
				专栏1：主要指标 {
				  列 类别、指标、单位、2025年实际、2030年目标、属性
				  类别 绿色生态
				    指标 数字经济核心产业增加值占地区生产总值的比重及其提升幅度  单位 %  基期 30.3  目标 32.4  约束性
				    指标 水质达标率  单位 %  基期 90*  目标 ≥95  约束性
				  类别 安全
				    指标 粮食产量  单位 亿斤  基期 22.6  目标 —  预期性
				}
				""");
		List<String> table = text.lines().filter(line -> line.matches("[┌├└│].*")).toList();
		assertEquals(10, table.size(), text);
		for (String line : table) {
			assertEquals(CharacterWidths.of(table.get(0)), CharacterWidths.of(line), line);
		}
		assertEquals(1, table.stream().filter(line -> line.contains("绿色生态")).count());
		assertTrue(text.contains("│          ├"), "no line is drawn through a merged cell: " + text);
	}

	@Test
	void noteMarksAreRaisedAsFarAsCharactersAllow() {
		assertTrue(PrintedPlans.write("txt", "推广产品^12，推广服务^②。\n").contains("推广产品¹²，推广服务②。"));
	}

	@Test
	void figuresAndTermsArePrinted() {
		String text = PrintedPlans.write("txt", "图1 水系图\n@ 文件 图/水系.png\n\n名词解释 {\n  1. 两品一标：指的是绿色食品等。\n}\n");
		assertTrue(text.contains("图1　水系图") && text.contains("　　1. 两品一标：指的是绿色食品等。"), text);
		assertFalse(text.contains("png"), text);
	}

	@Test
	void aSignThatClosesNothingIsNotPrinted() {
		String text = PrintedPlans.write("txt", "第一章　总则\n}\n正文照常。\n");
		assertTrue(text.contains("　　正文照常。") && !text.contains("}"), text);
	}

	/** Widths as a Chinese fixed-width font has them, for the characters of these tests. */
	private static final class CharacterWidths {
		static int of(String line) {
			return line.codePoints().map(c -> c < 0x80 ? 1 : 2).sum();
		}
	}
}
