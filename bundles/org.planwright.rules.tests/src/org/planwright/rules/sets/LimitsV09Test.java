package org.planwright.rules.sets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.planwright.rules.Checks.of;
import static org.planwright.rules.Checks.box;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.planwright.rules.check.Finding;

class LimitsV09Test {

	private static List<String> check(String text) {
		return of("V09", text).stream().map(Finding::quote).toList();
	}

	@ParameterizedTest
	@ValueSource(strings = { "突破90万亩以上", "至少建设2个以上", "超过3.5万户以上", "不超过60个工作日以内", "约120公里左右", "不低于 95% 以上" })
	void limitsSaidTwiceAreFound(String words) {
		assertEquals(List.of(words), check("全县水稻基地" + words + "，群众受益。\n"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "面积突破90万亩，亩产1000斤以上。", "有所突破，五年推出5个以上品牌。", "至少建设2个站点。", "规模以上企业超过70家。", "达到38亿斤以上。", "约束在60个以内。", "超过国家规定标准，15%以上的村受益。" })
	void limitsSaidOncePass(String prose) {
		assertEquals(List.of(), check(prose + "\n"));
	}

	@Test
	void projectsAreReadToo() {
		assertEquals(List.of("超过600人以上"), check(box("1. 就业基地，带动就业超过600人以上。")));
	}
}
