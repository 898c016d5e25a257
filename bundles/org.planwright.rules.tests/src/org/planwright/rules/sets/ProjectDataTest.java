package org.planwright.rules.sets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.planwright.rules.Checks.of;

import java.util.List;
import java.util.function.IntFunction;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.planwright.rules.check.Finding;

/** P02, P05, P06 and P08: what projects of a box lack, in one finding. */
class ProjectDataTest {

	/** A box of projects, each with lines of its own below it; the first is number 1. */
	private static String box(int projects, IntFunction<String> lines) {
		StringBuilder text = new StringBuilder("专栏1：重点项目 {\n");
		for (int i = 1; i <= projects; i++) {
			text.append("  ").append(i).append(". ").append(lines.apply(i)).append('\n');
		}
		return text.append("}\n").toString();
	}

	private static List<String> messages(String rule, String text) {
		return of(rule, text).stream().map(Finding::message).toList();
	}

	@ParameterizedTest
	@CsvSource({ "P05,牵头 县水利局,责任单位", "P05,业主 岱河县水务公司,责任单位", "P06,投资 5000万元,投资", "P08,建设期 2026—2028年,建设年限", "P08,时限 2028年,建设年限" })
	void whatFewLackIsOneFinding(String rule, String detail, String word) {
		String text = box(5, i -> "水库" + i + "加固工程，加固坝体。" + (i == 3 ? "" : "\n  @ " + detail));
		assertEquals(List.of("本专栏5个项目中有1个没有写明" + word + "（水库3加固工程）。"), messages(rule, text));
		assertEquals("重点项目", of(rule, text).get(0).quote());
	}

	@ParameterizedTest
	@CsvSource({ "P05,牵头 县水利局", "P06,投资 5000万元", "P08,建设期 2026—2028年" })
	void whatMostLackIsTheMannerOfTheBox(String rule, String detail) {
		assertEquals(List.of(), messages(rule, box(5, i -> "水库" + i + "加固工程，加固坝体。" + (i < 3 ? "\n  @ " + detail : ""))));
		assertEquals(List.of(), messages(rule, box(5, i -> "水库" + i + "加固工程，加固坝体。")));
	}

	@Test
	void wordsOfTheSentenceCount() {
		String text = box(4, i -> i < 4 ? "灌区" + i + "改造，2026—2028年实施，投资5000万元，责任单位为县水利局。" : "泵站改造，改造机组。");
		assertEquals(List.of("P05", "P06", "P08"), of(text).stream().map(Finding::rule).filter(rule -> rule.matches("P0[568]")).sorted().toList());
	}

	@ParameterizedTest
	@ValueSource(strings = { "改造渠道118公里。", "新建养殖场40个。", "装机 3.6 万千瓦。", "年屠宰肉牛6万头。", "加固坝体。\n  @ 规模 2座" })
	void scalesAreFiguresWithUnits(String content) {
		assertEquals(List.of(), messages("P02", box(3, i -> "工程" + i + "，" + content)));
		assertEquals(List.of("本专栏3个项目中有1个没有写明规模（工程3）。"), messages("P02", box(3, i -> "工程" + i + "，" + (i < 3 ? content : "改善条件。"))));
	}

	@ParameterizedTest
	@ValueSource(strings = { "投资3000万元，2027年建成。", "覆盖率达到100%。", "改善条件。" })
	void moneyYearsAndSharesAreNoScale(String content) {
		assertEquals(1, messages("P02", box(4, i -> "工程" + i + "，" + (i < 4 ? "渠道118公里。" : content))).size());
	}

	@Test
	void descriptionsBelowBelongToTheProject() {
		String text = "专栏1：重点项目 {\n  （一）第三中学\n  建筑面积2.8万平方米。\n  （二）寄宿制学校\n  新增学位1800个。\n  （三）门诊楼\n  增设床位220张。\n}\n";
		assertEquals(List.of(), messages("P02", text));
		assertEquals(List.of("本专栏3个项目中有1个没有写明规模（门诊楼）。"), messages("P02", text.replace("增设床位220张", "改善就医条件")));
	}

	@Test
	void aPlanWithHardlyAnyScaleIsOneFinding() {
		assertEquals(List.of("全部24个项目中只有1个写明规模。"), messages("P02", box(24, i -> "工程" + i + "，" + (i == 7 ? "渠道118公里。" : "改善条件。"))));
		assertEquals(List.of(), messages("P02", box(24, i -> "工程" + i + "，" + (i < 5 ? "渠道118公里。" : "改善条件。"))));
		assertEquals(List.of(), messages("P02", box(12, i -> "工程" + i + "，改善条件。")));
	}

	@Test
	void projectsWithoutContentAreLeftToP01() {
		assertEquals(List.of(), messages("P02", box(4, i -> i < 4 ? "渠道" + i + "，118公里。" : "水库加固工程：")));
	}
}
