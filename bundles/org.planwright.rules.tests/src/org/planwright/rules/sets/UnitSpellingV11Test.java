package org.planwright.rules.sets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.planwright.rules.Checks.of;
import static org.planwright.rules.Checks.box;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.planwright.rules.check.Finding;

class UnitSpellingV11Test {

	private static List<String> check(String text) {
		return of("V11", text).stream().map(Finding::quote).toList();
	}

	@Test
	void oneFindingASpellingSaysHowOften() {
		List<Finding> findings = of("V11", "水电站装机3.6万KW，危改13万平米，棚改 162 万平米。\n" + box("1. 指挥中心，建筑面积4000㎡。"));
		assertEquals(List.of("KW", "平米", "㎡"), findings.stream().map(Finding::quote).toList());
		assertEquals("单位“平米”（2处）应写作“平方米”。", findings.get(1).message());
	}

	@ParameterizedTest
	@ValueSource(strings = { "装机3.6万千瓦，线路35千伏。", "装机200MW，电量3kW·h。", "建筑面积4000平方米，日供水1.5万立方米。", "长12km。", "建立方便群众的平台3立方米。", "型号KW2000。", "亩产1000斤，面积90万亩。" })
	void legalUnitsPass(String prose) {
		assertEquals(List.of(), check(prose + "\n"));
	}
}
