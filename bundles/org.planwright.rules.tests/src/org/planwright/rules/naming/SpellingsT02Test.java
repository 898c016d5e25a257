package org.planwright.rules.naming;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.planwright.rules.Checks.of;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.planwright.rules.catalogue.RuleSeverity;
import org.planwright.rules.check.Finding;

class SpellingsT02Test {

	private static List<Finding> check(String... lines) {
		return of("T02", "第一章 区域布局\n" + String.join("\n", lines) + "\n");
	}

	private static List<String> quotes(String... lines) {
		return check(lines).stream().map(Finding::quote).toList();
	}

	@Test
	void aRareFormOfAFrequentNameIsFound() {
		List<Finding> found = check("改造乌林布湖堤防。", "在乌林布湖开展增殖放流，乌林布湖水质保持稳定。", "专栏1：重点项目 {", "  1. 乌尔布湖生态补水工程，渠道20公里。", "}");
		assertEquals(List.of("乌尔布湖"), found.stream().map(Finding::quote).toList());
		assertEquals(RuleSeverity.WARNING, found.get(0).severity());
		assertEquals("乌林布湖", found.get(0).related().get(0).quote());
	}

	@Test
	void formsThatSoundTheSameAreFoundWhenBothAreRare() {
		assertEquals(List.of("白饶山"), quotes("改建白绕山至临江公路32公里。", "保护白饶山天然林。"));
	}

	@Test
	void formsThatOnlyLookAlikeAreAHintWhenBothAreRare() {
		List<Finding> found = check("开发达嘎林山旅游景区。", "推进达克林山生态保护。");
		assertEquals(List.of("达克林山 INFO"), found.stream().map(finding -> finding.quote() + " " + finding.severity()).toList());
	}

	@Test
	void theWholeNameIsFoundInHeadingsToo() {
		assertEquals(List.of("努文牧仁乡"), quotes("努文木仁乡修建码头，努文木仁乡发展渔业，努文木仁乡整治河道。", "第二章 建设努文牧仁乡中心集镇", "支持集镇发展。").stream()
				.map(quote -> quote.contains("努文牧仁乡") ? "努文牧仁乡" : quote).toList());
	}

	@ParameterizedTest
	@ValueSource(strings = { "支持头道桥镇、二道桥镇、三道桥镇发展设施农业，头道桥镇建设冷库。", "东白山镇发展林果，西白山镇发展旅游，东白山镇建设茶园，东白山镇办学。",
			"沙海镇、沙海镇、沙海镇、蒙海镇共建循环经济园区。", "新安镇、新安镇、新安镇和新华镇建设卫生院。", "实施乡村建设行动，完善农村道路；推进农村改革，推动农村创新。",
			"大力发展农业，建设美丽乡村；大力建设农业，建设美好乡村，建设美丽乡村，建设美丽乡村。", "保护大青山，保护大黑山，治理大青山。", "改善园区辅路和园区四路。" })
	void placesWithNamesOfTheirOwnAndOrdinaryWordsPass(String text) {
		assertEquals(List.of(), quotes(text));
	}

	@Test
	void formsThatAreBothUsualAreTwoPlaces() {
		assertEquals(List.of(), quotes("乌林布湖、乌尔布湖、乌林布湖、乌尔布湖、乌林布湖、乌尔布湖禁渔。"));
	}
}
