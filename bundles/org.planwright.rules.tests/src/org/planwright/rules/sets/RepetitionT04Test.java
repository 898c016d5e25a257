package org.planwright.rules.sets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.planwright.rules.Checks.of;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.planwright.rules.check.Finding;

class RepetitionT04Test {

	private static List<String> check(String text) {
		return of("T04", text).stream().map(Finding::quote).toList();
	}

	@Test
	void theSecondPlaceIsQuoted() {
		String clause = "健全农机社会化服务和应急作业体系";
		List<Finding> findings = of("T04", "推广良种，" + clause + "，稳定面积；加强管护，" + clause + "。\n");
		assertEquals(List.of(clause), findings.stream().map(Finding::quote).toList());
		assertEquals(("推广良种，" + clause + "，稳定面积；加强管护，").length(), findings.get(0).start());
	}

	@Test
	void blanksDoNotHideARepetition() {
		assertEquals(1, check("到2030年建成高标准农田30万亩以上，节水灌溉，到 2030 年建成高标准农田 30 万亩以上。\n").size());
	}

	@ParameterizedTest
	@ValueSource(strings = { "扩大就业，稳定就业，扩大就业，提高质量，扩大就业，优化服务，保障就业。", "建设高标准农田和灌区，实施黑土地保护工程，建设高标准农田和粮库，发展节水农业。" })
	void shortAndSimilarClausesPass(String prose) {
		assertEquals(List.of(), check(prose + "\n"));
		assertEquals(List.of(), check("健全农机社会化服务和应急作业体系。\n健全农机社会化服务和应急作业体系。\n"));
	}
}
