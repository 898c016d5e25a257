package org.planwright.cli.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.planwright.cli.CliRun;
import org.planwright.ide.template.NewPlan;
import org.planwright.ide.template.PlanPeriod;
import org.planwright.ide.template.PlanTemplate;
import org.planwright.ide.template.PlanTemplates;

/** A plan that begins with a template has no other findings than that values are to be filled in. */
class TemplatesTest {

	/** No value after a key, no target of a binding indicator, no base value of one. */
	private static final Set<String> TO_FILL_IN = Set.of("SYNTAX", "A01", "A03");
	private static final Pattern FINDING = Pattern.compile("^\\S+?:\\d+:\\d+\\s+\\S+\\s+(\\S+)\\s+(.*)$", Pattern.MULTILINE);

	@TempDir
	Path folder;

	@Test
	void thereIsATemplateForEachLevelAndForSpecialPlansInBothLanguages() {
		PlanTemplates templates = new PlanTemplates(folder);
		assertEquals(List.of("国家级", "省级", "市级", "县级", "县级"), templates.templates(Locale.CHINESE).stream().map(PlanTemplate::level).toList());
		assertTrue(templates.templates(Locale.CHINESE).getLast().name().startsWith("专项规划"));
		assertEquals("Special plan", templates.templates(Locale.ENGLISH).getLast().name());
		assertEquals(List.of("十五五", "十四五"), templates.periods().stream().map(PlanPeriod::name).toList());
	}

	@Test
	void whatATemplateGivesHasOnlyFindingsThatValuesAreMissing() throws IOException {
		CliRun cli = CliRun.in(folder);
		PlanTemplates templates = new PlanTemplates(folder.resolve("none"));
		int i = 0;
		for (PlanPeriod period : templates.periods()) {
			for (PlanTemplate template : templates.templates(Locale.CHINESE)) {
				cli.with("p" + i + "/plan.plan", template.fill(plan(template, period).values()));
				i++;
			}
		}
		for (int j = 0; j < i; j++) {
			cli.run("check", "p" + j + "/plan.plan");
			Matcher finding = FINDING.matcher(cli.out());
			int found = 0;
			for (; finding.find(); found++) {
				assertTrue(TO_FILL_IN.contains(finding.group(1)), finding.group());
				assertTrue(!finding.group(1).equals("SYNTAX") || finding.group(2).contains("的值缺失"), finding.group());
			}
			assertTrue(found > 1, cli.out() + cli.err());
		}
	}

	private static NewPlan plan(PlanTemplate template, PlanPeriod period) {
		return new NewPlan(period, Map.of("国家级", "全国", "省级", "北原省", "市级", "云津市", "县级", "清溪县").get(template.level()), template.level(), Map.of("市级", "北原省", "县级", "云津市").getOrDefault(template.level(), ""),
				template.field() ? "生态环境保护" : "", period.years(), "发展和改革部门", "");
	}

	@Test
	void whatIsNotKnownLeavesNoTrace() {
		PlanTemplates templates = new PlanTemplates(folder);
		PlanTemplate county = templates.templates(Locale.CHINESE).get(3);
		String text = county.fill(new NewPlan(templates.periods().getFirst(), "清溪县", "县级", "", "", "2026—2030年", "", "").values());
		assertTrue(text.contains("标题：清溪县国民经济和社会发展第十五个五年规划纲要\n"), text);
		assertTrue(text.contains("地区：清溪县  县级\n"), text);
		assertFalse(text.contains("上位规划：") || text.contains("编制：\n") || text.contains("[[") || text.contains("{{"), text);
	}

	@Test
	void aFileOfTheUserIsATemplateToo() throws IOException {
		Files.writeString(folder.resolve("乡镇规划.plan"), "规划：{{规划}}\n地区：{{地区}}  {{级别}}[[  隶属 {{隶属}}]]\n\n第一章　总则\n");
		PlanTemplate own = new PlanTemplates(folder).templates(Locale.CHINESE).getLast();
		assertEquals("乡镇规划", own.name());
		assertEquals("规划：岱河镇十四五纲要\n地区：岱河镇  县级  隶属 清溪县\n\n第一章　总则\n", own.fill(
				new NewPlan(new PlanTemplates(folder).periods().getLast(), "岱河镇", "县级", "清溪县", "", "2021—2025年", "", "").values()));
	}
}
