package org.planwright.rules.sets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.planwright.rules.Checks.of;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.planwright.rules.check.Finding;

class SlipsT03Test {

	private static List<String> check(String text) {
		return of("T03", text).stream().map(Finding::quote).toList();
	}

	@ParameterizedTest
	@ValueSource(strings = { "截止2025年底，完成治理。", "截止目前，已建成12座。", "建全服务体系。", "停电次数大幅较少。", "电子台帐。", "发展定单农业。", "因地治宜发展产业。" })
	void slipsAreFound(String prose) {
		assertEquals(1, check(prose + "\n").size());
	}

	@ParameterizedTest
	@ValueSource(strings = { "截至2025年底，完成治理。", "申报截止2026年3月报名结束。", "构建全程机械化，创建全国先进县，新建全民健身中心。", "保护饮用水水源，山水水泥满负荷生产。", "订单农业。", "职务作为。", "缩短申请时限，截止日期公开。" })
	void wordsThatLookAlikePass(String prose) {
		assertEquals(List.of(), check(prose + "\n"));
	}

	@Test
	void theSlipIsQuotedWithWhatIsMeant() {
		Finding finding = of("T03", "第一节 建全服务体系\n").get(0);
		assertEquals("建全服务体系", finding.quote());
		assertEquals("“建全”疑为“健全”之误。", finding.message());
	}
}
