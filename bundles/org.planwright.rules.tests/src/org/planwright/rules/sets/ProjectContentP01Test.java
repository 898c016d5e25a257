package org.planwright.rules.sets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.planwright.rules.Checks.box;
import static org.planwright.rules.Checks.of;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.planwright.rules.catalogue.RuleSeverity;
import org.planwright.rules.check.Finding;

class ProjectContentP01Test {

	@Test
	void aColonWithNothingBehindItIsAnError() {
		List<Finding> findings = of("P01", box("1. 岱河湿地修复，面积1200公顷。", "2. 青少年科技馆扩建工程："));
		assertEquals(List.of("2. 青少年科技馆扩建工程："), findings.stream().map(Finding::quote).toList());
		assertEquals("项目“青少年科技馆扩建工程”没有内容。", findings.get(0).message());
	}

	@Test
	void contentBelowTheColonCounts() {
		assertEquals(List.of(), of("P01", box("（一）青少年科技馆扩建工程：", "扩建展厅2000平方米。", "（二）图书馆。")));
		assertEquals(List.of(), of("P01", box("（一）青少年科技馆扩建工程：", "（1）展厅2000平方米。", "（2）报告厅一处。")));
		assertEquals(List.of(), of("P01", box("1. 青少年科技馆扩建工程：", "@ 规模 2000平方米")));
	}

	@Test
	void namesAloneAreNoDefectInAListOfNames() {
		assertEquals(List.of(), of("P01", box("1. 北环路改造工程", "2. 客运站迁建项目", "3. 岱河大桥项目", "4. 停车场项目", "5. 供热管网项目", "6. 绿道项目，12公里。")));
	}

	@Test
	void oneNameAmongManyThatSayMoreIsAWarning() {
		List<Finding> findings = of("P01",
				box("1. 北环路改造，8公里。", "2. 客运站迁建，占地30亩。", "3. 岱河大桥，长600米。", "4. 停车场建设项目", "5. 供热管网改造，12公里。", "6. 绿道，12公里。"));
		assertEquals(List.of("停车场建设项目"), findings.stream().map(finding -> finding.path().substring(finding.path().indexOf('/') + 1)).toList());
		assertEquals(RuleSeverity.WARNING, findings.get(0).severity());
	}
}
