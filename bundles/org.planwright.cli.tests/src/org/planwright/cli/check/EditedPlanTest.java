package org.planwright.cli.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.planwright.cli.Environment;
import org.planwright.exchange.export.printed.PlanPrinter;
import org.planwright.exchange.export.printed.PrintedPlan;

/** A plan that is read again and again while it is edited. */
class EditedPlanTest {

	private static final String ABOVE = """
			规划：云津市十五五纲要

			专栏1：主要指标 {
			  指标 森林覆盖率  单位 %  基期 30.3  目标 35.5  约束性
			}
			""";
	private static final String TEXT = """
			规划：清溪县十五五纲要
			上位规划：云津市十五五纲要

			耕地保有量保持「耕地保有量.目标」，全市森林覆盖率达到「云津市十五五纲要/森林覆盖率.目标」。

			专栏1：主要指标 {
			  指标 耕地保有量  单位 万亩  基期 85.2  目标 85.2  约束性
			}
			""";

	@TempDir
	private Path folder;
	private EditedPlan plan;

	@BeforeAll
	static void registerTheLanguage() {
		PlanLanguage.injector();
	}

	@BeforeEach
	void writePlans() throws IOException {
		Files.writeString(folder.resolve("云津市.plan"), ABOVE);
		plan = new EditedPlan(Files.writeString(folder.resolve("清溪县.plan"), TEXT), new Environment(folder, Locale.CHINA));
	}

	@Test
	void knowsItsOwnValuesAndThoseOfThePlansBesideIt() {
		PrintedPlan printed = PlanPrinter.print(plan.read(TEXT), "");
		assertEquals(List.of(), printed.unresolved());
		assertTrue(printed.content().toString().contains("35.5"), printed.content().toString());
	}

	@Test
	void knowsWhatWasTypedJustNow() {
		plan.read(TEXT);
		PrintedPlan printed = PlanPrinter.print(plan.read(TEXT.replace("目标 85.2", "目标 86.7")), "");
		assertTrue(printed.content().toString().contains("86.7"), printed.content().toString());
		assertEquals(List.of(), printed.unresolved());
		assertEquals(List.of("「耕地保有量.目标」"), PlanPrinter.print(plan.read(TEXT.replace("指标 耕地保有量", "指标 林地保有量")), "").unresolved());
	}
}
