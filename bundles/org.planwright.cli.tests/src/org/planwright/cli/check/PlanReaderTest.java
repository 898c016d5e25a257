package org.planwright.cli.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.planwright.cli.Messages;
import org.planwright.exchange.export.printed.PlanPrinter;
import org.planwright.exchange.export.printed.PrintedPlan;
import org.planwright.model.plan.Plan;

/** Plans that are read together, some of which are being edited. */
class PlanReaderTest {

	private static final String ABOVE = """
			规划：云津市十五五纲要

			专栏1：主要指标 {
			  指标 森林覆盖率  单位 %  基期 30.3  目标 35.5  约束性
			}
			""";
	private static final String BELOW = """
			规划：清溪县十五五纲要

			全市森林覆盖率达到「云津市十五五纲要/森林覆盖率.目标」。
			""";

	@TempDir
	private Path folder;
	private final List<String> unreadable = new ArrayList<>();
	private InputFile above;
	private InputFile below;

	@BeforeAll
	static void registerTheLanguage() {
		PlanLanguage.injector();
	}

	@BeforeEach
	void writePlans() throws IOException {
		above = new InputFile(Files.writeString(folder.resolve("云津市.plan"), ABOVE), "云津市.plan", true);
		below = new InputFile(Files.writeString(folder.resolve("清溪县.plan"), BELOW), "清溪县.plan", true);
	}

	private Map<InputFile, Plan> read(Map<Path, String> edited) {
		return PlanReader.readAllInWorkbench(List.of(below, above), edited, unreadable, new Messages(Locale.CHINA));
	}

	@Test
	void plansNameEachOtherAsTheyAreBeingEdited() {
		assertTrue(printed(read(Map.of())).contains("35.5"));
		assertTrue(printed(read(Map.of(above.path(), ABOVE.replace("35.5", "36.2")))).contains("36.2"));
		String renamed = ABOVE.replace("云津市十五五", "云津市“十五五”规划");
		assertTrue(printed(read(Map.of(above.path(), renamed, below.path(), BELOW.replace("云津市十五五", "云津市“十五五”规划")))).contains("35.5"), "called otherwise, in both");
		assertEquals(List.of(), unreadable);
	}

	private String printed(Map<InputFile, Plan> plans) {
		PrintedPlan printed = PlanPrinter.print(plans.get(below), "");
		assertEquals(List.of(), printed.unresolved());
		return printed.content().toString();
	}

	@Test
	void anEditedPlanWithoutATextIsNamed() {
		assertEquals(List.of(below), List.copyOf(read(Map.of(above.path(), " \n")).keySet()));
		assertTrue(unreadable.getFirst().contains("云津市.plan"), unreadable.toString());
	}
}
