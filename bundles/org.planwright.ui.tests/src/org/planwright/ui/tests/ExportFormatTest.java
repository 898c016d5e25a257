package org.planwright.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.planwright.cli.check.ComparedFile;
import org.planwright.cli.check.PlanLanguage;
import org.planwright.exchange.export.ExportInput;
import org.planwright.exchange.export.working.WorkingTable.Need;
import org.planwright.model.plan.Plan;
import org.planwright.ui.rules.RuleBook;
import org.planwright.ui.wizards.ExportFormat;
import org.planwright.ui.wizards.ExportSource;

/** What the wizard can write a plan as, and what it says of that before. */
class ExportFormatTest {

	private static final String PLAN = """
			规划：清溪县十五五纲要
			地区：清溪县  县级
			规划期：2026—2030年  基期 2025年

			第一章　发展目标

			到2030年，森林覆盖率达到「湿地保护率.目标」。

			专栏1：主要指标 {
			  指标 森林覆盖率  单位 %  基期 30.3  目标 32.4  约束性
			    @ 牵头 县林业局
			}

			第二章　重点任务

			图1 空间格局
			@ 文件 格局.png
			""";

	@TempDir
	Path folder;

	@BeforeAll
	static void registerTheLanguage() {
		if (RuleBook.language() == null) {
			PlanLanguage.injector();
		}
	}

	@Test
	void everyFormatIsWrittenUnderANameOfItsOwn() throws Exception {
		ExportSource source = source(Optional.of(plan("上一稿.plan", PLAN.replace("32.4", "31.9"))));
		Path target = Files.createDirectory(folder.resolve("成文"));
		TreeSet<String> names = new TreeSet<>();
		for (ExportFormat format : ExportFormat.all()) {
			Path document = format.target(target, "清溪县纲要");
			format.write(source, document, Locale.CHINESE).commit();
			assertTrue(Files.exists(document), document.toString());
			assertTrue(names.add(document.getFileName().toString()), document.toString());
		}
		try (Stream<Path> files = Files.list(target)) {
			assertEquals(names, new TreeSet<>(files.map(file -> file.getFileName().toString()).toList()));
		}
	}

	@Test
	void everyTableHasANameForPeople() {
		for (ExportFormat format : ExportFormat.all()) {
			if (format instanceof ExportFormat.OfTable of) {
				assertFalse(of.label().contains(of.table().names().getFirst().toUpperCase(Locale.ROOT)), of.label());
			}
		}
	}

	@Test
	void theTablesOfChangesAndOfProposalsAskForAnotherDraft() throws Exception {
		assertEquals(Set.of("changes", "proposals"), ExportFormat.all().stream().filter(format -> format.need() == Need.EARLIER)
				.map(format -> ((ExportFormat.OfTable) format).table().names().getFirst()).collect(Collectors.toSet()));
		List<ExportFormat> asking = ExportFormat.all().stream().filter(format -> format instanceof ExportFormat.OfTable of && of.table().names().contains("changes")).toList();
		ExportSource changed = source(Optional.of(plan("上一稿.plan", PLAN.replace("32.4", "31.9"))));
		assertTrue(asking.getFirst().contents(changed).matches("\\D*1\\D*"), asking.getFirst().contents(changed));
		assertEquals(List.of(), asking.getFirst().remarks(changed));

		ExportSource same = source(Optional.of(plan("上一稿.plan", PLAN)));
		assertEquals(List.of("两稿内容相同。"), asking.getFirst().remarks(same));
	}

	@Test
	void whatIsInTheDocumentIsCountedAndWhatIsMissingSaid() throws Exception {
		ExportSource source = source(Optional.empty());
		ExportFormat word = ExportFormat.all().stream().filter(format -> format.format().equals("docx")).findFirst().orElseThrow();
		assertTrue(word.contents(source).matches("\\D*2\\D+1\\D+1\\D+1\\D*"), word.contents(source));
		List<String> remarks = word.remarks(source);
		assertEquals(2, remarks.size(), remarks.toString());
		assertTrue(remarks.get(0).contains("湿地保护率") && remarks.get(1).contains("格局.png"), remarks.toString());
	}

	@Test
	void aTableOfWhichThePlanSaysNothingSaysSo() throws Exception {
		ExportFormat tasks = ExportFormat.all().stream().filter(ExportFormat.OfTable.class::isInstance).findFirst().orElseThrow();
		assertEquals(List.of(), tasks.remarks(source(Optional.empty())));
		ExportSource without = ExportSource.of(ExportInput.of(plan("无任务.plan", PLAN.substring(0, PLAN.indexOf("到2030年"))), "纲要", Locale.CHINESE));
		assertFalse(tasks.remarks(without).isEmpty());
	}

	private ExportSource source(Optional<Plan> earlier) throws Exception {
		ExportSource source = ExportSource.of(ExportInput.of(plan("纲要.plan", PLAN), "纲要", Locale.CHINESE).withFolder(folder));
		return earlier.map(draft -> source.with(source.asked().withEarlier(draft))).orElse(source);
	}

	/** As the wizard reads earlier drafts, in a process that has the language. */
	private Plan plan(String name, String text) throws Exception {
		Path later = Files.writeString(folder.resolve("后一稿.plan"), PLAN);
		return ComparedFile.read(Files.writeString(folder.resolve(name), text), later, Locale.CHINESE).plan();
	}
}
