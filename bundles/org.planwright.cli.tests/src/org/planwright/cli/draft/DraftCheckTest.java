package org.planwright.cli.draft;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.xtext.util.CancelIndicator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.planwright.cli.CliRun;
import org.planwright.cli.CommandException;
import org.planwright.cli.ExitCodes;
import org.planwright.cli.Fixtures;
import org.planwright.cli.check.CheckedFile;
import org.planwright.cli.check.PlanLanguage;
import org.planwright.cli.report.CommentedDraft;
import org.planwright.cli.report.ReportedFinding;
import org.planwright.evl.project.ScriptTrust;
import org.planwright.exchange.ImportException;
import org.planwright.exchange.report.Counted;

/** What a drafter who drops in a draft gets. */
class DraftCheckTest {

	private static final CommentedDraft.Wishes FINDINGS_ONLY = new CommentedDraft.Wishes(false, false);

	@TempDir
	Path folder;

	@Test
	void whatIsRecognisedIsCountedAndSaidInBothLanguages() throws Exception {
		Path draft = Files.writeString(folder.resolve("草案.txt"), Fixtures.DRAFT);
		RecognisedDraft recognised = DraftCheck.read(draft, Locale.CHINESE).recognised();

		assertEquals(Map.of(Counted.CHAPTER, 2), recognised.counts());
		assertEquals("2章；全部识别；原文未改动", recognised.summary(true));
		assertTrue(recognised.summary(false).contains("请重新检查"));
		assertEquals("2 chapters; everything recognised; the draft is unchanged", DraftCheck.read(draft, Locale.ENGLISH).recognised().summary(true));
	}

	@Test
	void itsFindingsAreThoseOfTheCommandLine() throws Exception {
		Path draft = Files.writeString(folder.resolve("草案.txt"), Fixtures.DRAFT);
		CheckedFile checked = check(DraftCheck.read(draft, Locale.CHINESE), CancelIndicator.NullImpl);

		CliRun cli = CliRun.in(folder);
		cli.run("check", "草案.txt");
		for (ReportedFinding finding : checked.findings()) {
			assertTrue(cli.out().contains(finding.place().line() + ":" + finding.place().column() + "  ") && cli.out().contains(finding.message()), finding.toString());
		}
		assertEquals(List.of("N01", "V12"), checked.findings().stream().map(ReportedFinding::rule).filter(List.of("N01", "V12")::contains).distinct().sorted().toList());
	}

	@Test
	void placesLeadToTheTextOfTheDraft() throws Exception {
		DraftCheck draft = DraftCheck.read(Files.writeString(folder.resolve("草案.txt"), Fixtures.DRAFT), Locale.CHINESE);
		ReportedFinding area = check(draft, CancelIndicator.NullImpl).findings().stream().filter(finding -> finding.rule().equals("V12")).findFirst().orElseThrow();

		String line = draft.text().lines().toList().get(area.place().line() - 1);
		assertTrue(line.substring(area.place().column() - 1).startsWith(area.quote()), area + " in " + line);
	}

	@Test
	void theDraftIsNeverTouched() throws Exception {
		byte[] bytes = Fixtures.DRAFT.getBytes(Charset.forName("GB18030"));
		Path file = Files.write(folder.resolve("草案.txt"), bytes);
		DraftCheck draft = DraftCheck.read(file, Locale.CHINESE);
		check(draft, CancelIndicator.NullImpl);
		draft.writePlan(folder.resolve("草案.plan"));

		assertArrayEquals(bytes, Files.readAllBytes(file));
		assertTrue(draft.isUntouched());
		Files.writeString(file, "别人写的", Charset.forName("GB18030"));
		assertFalse(draft.isUntouched());
		Files.delete(file);
		assertFalse(draft.isUntouched());
	}

	@Test
	void thePlanThatItBecomesIsThatOfTheCommandLine() throws Exception {
		DraftCheck draft = DraftCheck.read(Files.writeString(folder.resolve("草案.txt"), Fixtures.DRAFT), Locale.CHINESE);
		draft.writePlan(folder.resolve("一.plan"));

		CliRun.in(folder).run("import", "草案.txt", "-o", "二.plan");
		assertEquals(Files.readString(folder.resolve("二.plan")), Files.readString(folder.resolve("一.plan")));
		assertEquals(Files.readString(folder.resolve("二.plan.report.txt")), Files.readString(folder.resolve("一.plan.report.txt")));
		assertTrue(Files.exists(folder.resolve("一.plan.trace.json")));
	}

	@Test
	void aPlanThatCannotBeWrittenLeavesNothingBehind() throws Exception {
		DraftCheck draft = DraftCheck.read(Files.writeString(folder.resolve("草案.txt"), Fixtures.DRAFT), Locale.CHINESE);

		assertThrows(CommandException.class, () -> draft.writePlan(folder.resolve("没有的文件夹").resolve("草案.plan")));
		try (Stream<Path> files = Files.list(folder)) {
			assertEquals(List.of(draft.file()), files.toList());
		}
	}

	@Test
	void aCheckCanBeCancelled() throws Exception {
		DraftCheck draft = DraftCheck.read(Files.writeString(folder.resolve("草案.txt"), Fixtures.DRAFT), Locale.CHINESE);

		assertThrows(OperationCanceledException.class, () -> check(draft, () -> true));
	}

	@Test
	void aWordDraftIsGivenBackWithItsFindingsAsComments() throws Exception {
		CliRun cli = CliRun.in(folder).with("县.plan", Fixtures.WRONG_INCREMENT);
		assertEquals(ExitCodes.OK, cli.run("export", "县.plan", "-o", "草案.docx"), cli.err());
		Path file = folder.resolve("草案.docx");
		byte[] bytes = Files.readAllBytes(file);
		DraftCheck draft = DraftCheck.read(file, Locale.CHINESE);
		CheckedFile checked = check(draft, CancelIndicator.NullImpl);
		assertTrue(checked.findings().stream().anyMatch(finding -> finding.rule().equals("C02")), checked.toString());

		assertEquals(Optional.of("docx"), draft.copyExtension());
		ByteArrayOutputStream copy = new ByteArrayOutputStream();
		draft.writeCommented(checked, PlanLanguage.catalogue(), FINDINGS_ONLY, copy);
		String comments = part(copy.toByteArray(), "word/comments.xml");
		assertTrue(comments.contains("C02") && comments.contains("2.3"), comments);
		assertFalse(part(copy.toByteArray(), "word/document.xml").contains("审核意见汇总表"));
		ByteArrayOutputStream withTable = new ByteArrayOutputStream();
		draft.writeCommented(checked, PlanLanguage.catalogue(), new CommentedDraft.Wishes(false, true), withTable);
		String document = part(withTable.toByteArray(), "word/document.xml");
		assertTrue(document.contains("审核意见汇总表") && document.contains("C02"), document);
		assertArrayEquals(bytes, Files.readAllBytes(file));

		assertEquals(Optional.empty(), DraftCheck.read(Files.writeString(folder.resolve("草案.txt"), Fixtures.DRAFT), Locale.CHINESE).copyExtension());
	}

	@Test
	void aDraftThatChangedSinceItWasCheckedGetsNoCommentsAtWrongPlaces() throws Exception {
		CliRun cli = CliRun.in(folder).with("县.plan", Fixtures.WRONG_INCREMENT).with("另一县.plan", Fixtures.SOUND);
		assertEquals(ExitCodes.OK, cli.run("export", "县.plan", "-o", "草案.docx"), cli.err());
		assertEquals(ExitCodes.OK, cli.run("export", "另一县.plan", "-o", "改后.docx"), cli.err());
		Map<Locale, String> said = Map.of(Locale.CHINESE, "请重新检查", Locale.ENGLISH, "Check it again");
		for (Map.Entry<Locale, String> language : said.entrySet()) {
			Path file = Files.copy(folder.resolve("草案.docx"), folder.resolve(language.getKey() + ".docx"));
			DraftCheck draft = DraftCheck.read(file, language.getKey());
			CheckedFile checked = check(draft, CancelIndicator.NullImpl);

			Files.copy(folder.resolve("改后.docx"), file, StandardCopyOption.REPLACE_EXISTING);
			assertStale(draft, checked, language.getValue());
			Files.delete(file);
			assertStale(draft, checked, language.getValue());
		}
	}

	private static void assertStale(DraftCheck draft, CheckedFile checked, String said) {
		ByteArrayOutputStream copy = new ByteArrayOutputStream();
		String message = assertThrows(CommandException.class, () -> draft.writeCommented(checked, PlanLanguage.catalogue(), FINDINGS_ONLY, copy)).getMessage();
		assertTrue(message.startsWith(draft.file().getFileName().toString()) && message.contains(said), message);
		assertEquals(0, copy.size());
	}

	private static String part(byte[] file, String name) throws IOException {
		try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				if (entry.getName().equals(name)) {
					return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
				}
			}
		}
		return "";
	}

	@Test
	void whatIsNoDraftIsRefusedWithItsName() throws Exception {
		Path notes = Files.writeString(folder.resolve("便笺.txt"), "今天下午三点开会。\n");
		assertTrue(assertThrows(ImportException.class, () -> DraftCheck.read(notes, Locale.CHINESE)).message(Locale.CHINESE).contains("便笺.txt"));
		assertTrue(assertThrows(ImportException.class, () -> DraftCheck.read(folder.resolve("没有.txt"), Locale.CHINESE)).message(Locale.CHINESE).contains("没有.txt"));
	}

	@Test
	void realDraftsAreRecognised() throws Exception {
		String drafts = System.getenv("PLANWRIGHT_DRAFTS");
		assumeTrue(drafts != null, "PLANWRIGHT_DRAFTS is not set");
		try (Stream<Path> files = Files.list(Path.of(drafts))) {
			for (Path file : files.filter(path -> path.toString().endsWith(".txt")).sorted().toList()) {
				DraftCheck draft = DraftCheck.read(file.toAbsolutePath(), Locale.CHINESE);
				String summary = draft.recognised().summary(draft.isUntouched());
				assertTrue(summary.matches("(12章、21专栏、19指标、93项目|6章、9专栏、17指标、127项目)；(全部识别|未识别[1-5]处)；原文未改动"), summary);
			}
		}
	}

	private static CheckedFile check(DraftCheck draft, CancelIndicator cancel) {
		return draft.check(PlanLanguage.injector(), ScriptTrust.NOBODY, cancel);
	}
}
