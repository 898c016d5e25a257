package org.planwright.rules.sets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.planwright.rules.Checks.of;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.planwright.rules.check.Finding;

class PointsV10Test {

	private static List<String> check(String text) {
		return of("V10", text).stream().map(Finding::quote).toList();
	}

	@ParameterizedTest
	@ValueSource(strings = { "森林覆盖率提高2.1%", "城镇化率年均提高1％", "失业率下降了0.5%", "比重增加 2 %" })
	void changesOfSharesInPercentAreFound(String prose) {
		assertEquals(1, check("五年内，" + prose + "，成效明显。\n").size());
	}

	@ParameterizedTest
	@ValueSource(strings = { "森林覆盖率提高2.1个百分点。", "森林覆盖率提高到46.5%。", "单位生产总值能耗降低13.5%。", "地区生产总值增长6%。", "覆盖率达到95%，产值提高20%。", "死亡率下降20%。", "占比由3%提高到5%。",
			"全员劳动生产率提高5%。", "森林覆盖率提高2.1%点。" })
	void othersPass(String prose) {
		assertEquals(List.of(), check(prose + "\n"));
	}

	@Test
	void theWholePhraseIsQuoted() {
		assertEquals(List.of("覆盖率提高2.1%"), check("到2030年，全县森林覆盖率提高2.1%。\n"));
	}
}
