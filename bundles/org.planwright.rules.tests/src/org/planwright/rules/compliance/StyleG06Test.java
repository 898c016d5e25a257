package org.planwright.rules.compliance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.planwright.rules.Checks.of;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.planwright.rules.check.Finding;

class StyleG06Test {

	private static List<Finding> check(String text) {
		return of("G06", text + "\n");
	}

	@ParameterizedTest
	@ValueSource(strings = { "新建水库,改造泵站。", "加强监管;严格执法。", "发展奶业.改良草场。", "建设“三园”、“八镇”。", "落实《意见》、《规划》。", "发展养殖、种植……等产业。", "加强监管。。", "加强监管，，严格执法。", "投资3万5千元。", "产量达到3千万吨。", "二0三五年建成。", "每年新增1、2个。",
			"年均增长3-5%。", "规模10～20万亩。", "推进\"放管服\"改革。" })
	void unusualFormsAreFound(String prose) {
		assertEquals(1, check(prose).size());
	}

	@ParameterizedTest
	@ValueSource(strings = { "比例为51.5:9.2:39.3。", "联系电话:0471-123。", "建设“三园”“八镇”。", "落实《意见》和《规划》。", "发展养殖、种植等产业。", "装机5千瓦，里程3千米。", "二〇三五年建成。", "第1、2、3个标段。", "1、2号井。", "年均增长3%～5%。", "2026—2030年，增长5%。", "规模10万～20万亩。",
			"S501—S203段3万亩。", "规模1.5万亩。", "等级公路建设。", "见www.example.cn网站。", "投资3500万元。" })
	void usualFormsPass(String prose) {
		assertEquals(List.of(), check(prose));
	}

	@Test
	void oneFindingAFormWithItsNumberOfPlaces() {
		List<Finding> findings = check("建设“三园”、“八镇”、“多点”。\n保护“塞外粮仓”、“金稻之乡”。\n新建水库,改造泵站。");
		assertEquals(List.of("”、", ","), findings.stream().map(Finding::quote).toList());
		assertTrue(findings.get(0).message().contains("3处"), findings.get(0).message());
	}
}
