package org.planwright.rules.naming;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.planwright.rules.Checks.box;
import static org.planwright.rules.Checks.of;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.planwright.rules.dictionary.Dictionaries;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

class PlacesP03Test {

	private static final JsonObject NAMES = new Dictionaries().read("names.json");

	private static int count(String... places) {
		StringBuilder lines = new StringBuilder("1. 巴彦图乡饲草基地，种植2万亩。");
		for (String place : places) {
			lines.append("\n  2. 养殖场，建筑面积600平方米。\n  @ 地点 ").append(place);
		}
		return of("P03", "第一章 布局\n巴彦图乡、白饶乡、东河镇发展畜牧业。\n" + box(lines.toString())).size();
	}

	@Test
	void aPlaceThatLooksLikeOneOfThePlanIsFound() {
		assertEquals(1, count("巴颜图乡"));
		assertEquals(1, count("白绕乡"));
	}

	@Test
	void placesOfThePlanAndOthersPass() {
		assertEquals(0, count("巴彦图乡、白饶乡"));
		assertEquals(0, count("南堰镇"));
		assertEquals(0, count("西河镇"));
		assertEquals(0, count("巴颜图乡", "巴颜图乡"));
	}

	@Test
	void withAGazetteerAllUnknownPlacesAreFound() {
		PlaceNames names = new PlaceNames(NAMES, JsonParser.parseString("{ \"regions\": { \"岱河县\": [\"柳坞镇\", \"石渡镇\"] } }").getAsJsonObject());
		assertEquals(List.of(new PlaceNames.Unknown("南堰镇", Optional.empty())), names.unknown("岱河县", List.of("柳坞镇", "南堰镇"), List.of()));
		assertEquals(List.of(), names.unknown("清堰县", List.of("柳坞镇", "南堰镇"), List.of()));
		assertEquals(List.of(new PlaceNames.Unknown("石度镇", Optional.of("石渡镇"))), names.unknown("岱河县", List.of("石度镇"), List.of()));
	}
}
