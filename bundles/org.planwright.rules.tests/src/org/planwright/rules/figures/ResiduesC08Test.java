package org.planwright.rules.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.planwright.rules.Checks.of;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.planwright.rules.check.Finding;

class ResiduesC08Test {

	private static List<Finding> check(String text) {
		return of("C08", "第一章 保障粮食安全\n" + text + "\n");
	}

	@Test
	void aRestThatIsNobodysIsFound() {
		assertEquals(1, check("玉米产量达到30亿斤，大豆产量达到1.5亿斤。到2030年，粮食产量达到38亿斤。").size());
	}

	@Test
	void whoseItMustBeIsSaid() {
		List<Finding> found = check("发展玉米生产，播种面积320万亩，产量达到32亿斤以上。水稻种植规模达到120万亩。大豆50万亩，产量达到1.5亿斤。到2030年，粮食综合生产能力稳定在38亿斤以上。");
		assertEquals(List.of("named"), found.stream().map(Finding::variant).toList());
		assertEquals("水稻", found.get(0).arguments().get(5));
	}

	@Test
	void partsThatAreMoreAreFound() {
		assertEquals(List.of("over"), check("玉米产量达到30亿斤，大豆产量达到15亿斤，粮食产量达到38亿斤。").stream().map(Finding::variant).toList());
	}

	@Test
	void smallRestsSinglePartsAndOtherParagraphsPass() {
		assertEquals(List.of(), check("玉米产量达到36亿斤，大豆产量达到1.5亿斤，粮食产量达到38亿斤。"));
		assertEquals(List.of(), check("玉米产量达到30亿斤，粮食产量达到38亿斤。"));
		assertEquals(List.of(), check("玉米产量达到30亿斤，大豆产量达到1.5亿斤。\n粮食产量达到38亿斤。"));
		assertEquals(List.of(), check("肉牛存栏达到50万头，牧业年度肉羊存栏达到280万头，生猪存栏达到60万头，家畜存栏达到400万头。"));
		assertEquals(List.of(), check("玉米播种面积320万亩，大豆播种面积50万亩，粮食产量达到38亿斤。"));
	}
}
