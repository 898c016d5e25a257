package org.planwright.rules.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.planwright.rules.Checks.of;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StocksC05Test {

	private static int count(String text) {
		return of("C05", "第一章 重点任务\n" + text + "\n").size();
	}

	@ParameterizedTest
	@ValueSource(strings = { "现有高标准农田62万亩，新增高标准农田18万亩，高标准农田达到85万亩。", "目前已建成充电桩320个，新增充电桩150个，充电桩达到500个。" })
	void sumsThatAreWrongAreFound(String text) {
		assertEquals(1, count(text));
	}

	@ParameterizedTest
	@ValueSource(strings = { "现有高标准农田62万亩，新增高标准农田18万亩，高标准农田达到80万亩。", "现有高标准农田62万亩，新增高标准农田18万亩，高标准农田达到75万亩以上。", "现有高标准农田62万亩，新增造林18万亩，高标准农田达到85万亩。",
			"现有养殖场62家，撤并散户后新增养殖场18家，养殖场达到70家。", "现有高标准农田62万亩。新增高标准农田18万亩，高标准农田达到85万亩。", "现有高标准农田62万亩，每年新增高标准农田5万亩，高标准农田达到87万亩。" })
	void sumsThatFitAndOtherThingsPass(String text) {
		assertEquals(0, count(text));
	}
}
