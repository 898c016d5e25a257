package org.planwright.ide.elements;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.planwright.exchange.sheet.ColumnMeaning;
import org.planwright.exchange.sheet.Meaning;
import org.planwright.ide.elements.ElementChange.Move;
import org.planwright.ide.elements.ElementChange.SetValue;

/** Projects and indicators moved, with all that goes with them. */
class MoveTest extends ElementTests {

	private static final String COUNTY = """
			规划：岱河县十五五纲要

			专栏1：主要指标 {
			  类别 经济发展
			    指标 1. 粮食产量  单位 万吨  目标 40  预期性
			    指标 2. 森林覆盖率  单位 %  目标 46.5  约束性
			    @ 方向 提高
			  类别 绿色生态
			    指标 3. 湿地保护率  单位 %  目标 55  约束性
			}

			专栏2：生态项目 {
			  一、造林
			    // 资金待落实
			    1. 北山造林工程，造林12万亩。
			    @ 牵头 县林业局  支撑 森林覆盖率
			    // 分两期
			    工程分两期实施，见「专栏2/湿地修复.规模」。
			    2. 南山造林工程。
			  二、水利
			    1. 湿地修复，面积300公顷。
			    @ 规模 300公顷
			}

			专栏3：水利项目 {
			  （1）河道整治。
			  @ 支撑 专栏2/北山造林工程、专栏2/湿地修复
			}

			专栏4：农业项目 {
			}
			""";

	MoveTest() {
		super("岱河县", COUNTY);
	}

	private Move move(String element, String to) {
		return new Move(bench.at(element), bench.at(to));
	}

	@Test
	void aProjectGoesToAnotherBoxWithItsAttributesItsDescriptionAndItsComments() throws Exception {
		assertEquals(COUNTY.replace("""
			    // 资金待落实
			    1. 北山造林工程，造林12万亩。
			    @ 牵头 县林业局  支撑 森林覆盖率
			    // 分两期
			    工程分两期实施，见「专栏2/湿地修复.规模」。
			    2. 南山造林工程。
			""", """
			    1. 南山造林工程。
			""").replace("""
			  @ 支撑 专栏2/北山造林工程、专栏2/湿地修复
			""", """
			  @ 支撑 专栏3/北山造林工程、专栏2/湿地修复
			  // 资金待落实
			  （2）北山造林工程，造林12万亩。
			  @ 牵头 县林业局  支撑 森林覆盖率
			  // 分两期
			  工程分两期实施，见「专栏2/湿地修复.规模」。
			"""), bench.changed(move("1. 北山", "专栏3")));
	}

	@Test
	void theNumbersOfBothGroupsFollow() throws Exception {
		String text = bench.changed(move("2. 南山", "二、水利"));
		assertTrue(text.contains("    @ 规模 300公顷\n    2. 南山造林工程。\n}"), text);
		text = bench.changed(move("1. 北山", "二、水利"));
		assertTrue(text.contains("  一、造林\n  二、水利\n") && text.contains("    3. 北山造林工程，"), text);
	}

	@Test
	void aProjectGoesBelowAnother() throws Exception {
		String text = bench.changed(move("1. 湿地", "1. 北山"));
		assertTrue(text.contains("    工程分两期实施，见「专栏2/湿地修复.规模」。\n    2. 湿地修复，面积300公顷。\n    @ 规模 300公顷\n    3. 南山造林工程。\n  二、水利\n}"), text);
	}

	@Test
	void anEmptyBoxIsNumberedFromOne() throws Exception {
		assertTrue(bench.changed(move("2. 南山", "专栏4")).contains("专栏4：农业项目 {\n  1. 南山造林工程。\n}"), bench.text("岱河县"));
	}

	@Test
	void anIndicatorGoesToAnotherCategory() throws Exception {
		assertEquals(COUNTY.replace("    指标 2. 森林覆盖率  单位 %  目标 46.5  约束性\n    @ 方向 提高\n", "").replace("指标 3. 湿地保护率  单位 %  目标 55  约束性\n",
				"指标 2. 湿地保护率  单位 %  目标 55  约束性\n    指标 3. 森林覆盖率  单位 %  目标 46.5  约束性\n    @ 方向 提高\n"), bench.changed(move("指标 2.", "类别 绿色")));
	}

	@Test
	void whereItIsAlreadyItStays() throws Exception {
		assertTrue(bench.edits(move("2. 南山", "一、造林")).edits().isEmpty());
		assertTrue(bench.edits(move("2. 南山", "1. 北山")).edits().isEmpty());
		assertTrue(bench.edits(move("2. 南山", "2. 南山")).edits().isEmpty());
	}

	@Test
	void severalAreMovedAndChangedAtOnce() throws Exception {
		String text = bench.changed(new SetValue(bench.at("2. 南山"), ColumnMeaning.of(Meaning.LEAD), "县林业局"), move("2. 南山", "专栏4"), move("1. 湿地", "专栏4"));
		assertTrue(text.contains("专栏4：农业项目 {\n  1. 南山造林工程。\n  @ 牵头 县林业局\n  2. 湿地修复，面积300公顷。\n  @ 规模 300公顷\n}"), text);
		assertTrue(text.contains("支撑 专栏2/北山造林工程、专栏4/湿地修复") && text.contains("「专栏4/湿地修复.规模」"), text);
	}

	@Test
	void numbersThatWereNotInOrderAreLeftAsTheyAre() throws Exception {
		try (ElementBench other = new ElementBench(folder.resolve("."), "白沙镇", "规划：白沙镇规划\n\n专栏1：项目 {\n  3. 甲渠。\n  7. 乙渠。\n  8. 丙渠。\n}\n\n专栏2：其他 {\n  1. 丁渠。\n}\n")) {
			assertEquals("规划：白沙镇规划\n\n专栏1：项目 {\n  3. 甲渠。\n  8. 丙渠。\n}\n\n专栏2：其他 {\n  1. 丁渠。\n  2. 乙渠。\n}\n",
					other.changed(new Move(other.at("7. 乙渠"), other.at("专栏2"))));
		}
	}

	@Test
	void linesThatEndAsOnWindowsGoOnDoingSo() throws Exception {
		String text = COUNTY.replace("\n", "\r\n");
		try (ElementBench other = new ElementBench(folder, "白沙镇", text)) {
			String moved = other.changed(new Move(other.at("2. 南山"), other.at("专栏3")));
			assertEquals(text.replace("    2. 南山造林工程。\r\n", "").replace("专栏2/北山造林工程、专栏2/湿地修复\r\n", "专栏2/北山造林工程、专栏2/湿地修复\r\n  （2）南山造林工程。\r\n"), moved);
		}
	}

	@Test
	void aWrongPlaceIsRefused() throws Exception {
		assertEquals("项目须放在专栏或专栏的分组中。", bench.refused(move("1. 北山", "指标 1.")));
		assertEquals("指标须放在指标表或其类别中。", bench.refused(move("指标 1.", "一、造林")));
		assertEquals("“生态项目”不能移动：只能移动项目和指标。", bench.refused(move("专栏2", "专栏3")));
	}
}
