package org.planwright.cli.check;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.zip.ZipFile;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.planwright.cli.CliRun;
import org.planwright.cli.ExitCodes;
import org.planwright.cli.Fixtures;
import org.planwright.cli.Messages;
import org.planwright.cli.WordDrafts;
import org.planwright.cli.report.CommentedDraft;
import org.planwright.cli.report.Place;
import org.planwright.cli.report.ReportedFinding;
import org.planwright.rules.catalogue.RuleCatalogue;
import org.planwright.rules.catalogue.RuleSeverity;

/** A Word draft is checked like any other, and comes back with the findings as comments. */
class CommentedDraftTest {

	@TempDir
	private Path folder;
	private CliRun cli;
	private Path draft;

	@BeforeEach
	void aDraft() throws IOException {
		cli = CliRun.in(folder);
		draft = WordDrafts.draft(folder.resolve("草案.docx"));
	}

	private String copy(String part) throws IOException {
		return WordDrafts.part(folder.resolve("批注.docx"), part);
	}

	private void assertRefused(String message, String... arguments) throws IOException {
		assertEquals(ExitCodes.UNUSABLE, cli.run(arguments));
		assertTrue(cli.err().contains(message), cli.err());
		assertFalse(Files.exists(folder.resolve("批注.docx")));
		try (var files = Files.list(folder)) {
			assertTrue(files.noneMatch(file -> file.toString().endsWith(".tmp")));
		}
	}

	@Test
	void findingsNameTheParagraph() {
		assertEquals(ExitCodes.ERRORS_FOUND, cli.run("check", "草案.docx"));
		assertTrue(cli.out().contains("草案.docx 第 7 段  错误  N01"), cli.out());
		assertTrue(cli.out().contains("草案.docx 第 9 段  错误  V12"), cli.out());
	}

	@Test
	void draftsOfAllKindsAreFoundInAFolderButNotThoseThatAreOpenOrImported() throws IOException {
		Files.createDirectories(folder.resolve("稿"));
		for (String name : new String[] { "一.docx", "二.wps", "三.docx", "~$一.docx" }) {
			WordDrafts.draft(folder.resolve("稿").resolve(name));
		}
		cli.with("稿/三.plan", Fixtures.SOUND);
		cli.run("check", "稿");
		assertTrue(cli.out().contains("一.docx 第 7 段") && cli.out().contains("二.wps 第 7 段") && cli.out().contains("共 3 个文件"), cli.out());
	}

	@Test
	void everyFindingIsACommentInACopy() throws IOException {
		byte[] before = Files.readAllBytes(draft);
		assertEquals(ExitCodes.ERRORS_FOUND, cli.run("check", "草案.docx", "--format", "docx", "-o", "批注.docx"));
		assertArrayEquals(before, Files.readAllBytes(draft));
		String comments = copy("word/comments.xml");
		assertTrue(comments.contains("【错误】N01 章、节序号须连续") && comments.contains("【错误】V12"), comments);
		assertTrue(comments.contains("依据：") && comments.contains("此处（第 7 段）：“第三章”") && comments.contains("（第 2 段）：“第一章”"), comments);
		String document = copy("word/document.xml");
		assertTrue(document.matches("(?s).*<w:commentRangeStart w:id=\"\\d+\"/><w:r><w:rPr><w:sz w:val=\"32\"/></w:rPr><w:t xml:space=\"preserve\">第三章</w:t></w:r><w:commentRangeEnd.*"), document);
		assertEquals(WordDrafts.part(draft, "word/document.xml").replaceAll("<[^>]*>", ""), document.replaceAll("<[^>]*>", ""));
		assertFalse(document.contains("审核意见汇总表"));
	}

	@Test
	void theSummaryFollowsWhenAskedFor() throws IOException {
		cli.run("check", "草案.docx", "--format", "docx", "--summary", "-o", "批注.docx");
		String document = copy("word/document.xml");
		assertTrue(document.contains("审核意见汇总表") && document.contains("采纳情况") && document.contains("第 7 段") && document.contains("N01 章、节序号须连续"), document);
	}

	@Test
	void whatIsToBeLookedIntoIsCommentedOnlyWhenAskedFor() throws IOException {
		ReportedFinding finding = new ReportedFinding("A01", RuleSeverity.INFO, new Place("草案.docx", 2, 1, 2, 4, true, OptionalInt.empty()), "第一章", "f", "请核对。", List.of());
		CheckedFile checked = new CheckedFile("草案.docx", 100, List.of(), List.of(finding), List.of());
		assertFalse(comments(checked, new CommentedDraft.Wishes(false, false)).contains("请核对"));
		assertTrue(comments(checked, new CommentedDraft.Wishes(true, false)).contains("【人工核对】A01"));
	}

	private String comments(CheckedFile checked, CommentedDraft.Wishes wishes) throws IOException {
		try (OutputStream out = Files.newOutputStream(folder.resolve("批注.docx"));
				CommentedDraft report = new CommentedDraft(out, draft, "草案.docx", wishes, RuleCatalogue.builtIn(), new Messages(Locale.CHINESE))) {
			report.begin();
			report.file(checked);
			report.end(new CheckSummary(1, 0, 0, 0, 0, OptionalInt.empty(), 1, List.of()));
		}
		try (ZipFile zip = new ZipFile(folder.resolve("批注.docx").toFile())) {
			return zip.getEntry("word/comments.xml") == null ? "" : copy("word/comments.xml");
		}
	}

	@Test
	void theCopyOfADocumentWithMacrosKeepsThemAndItsExtension() throws IOException {
		Path macros = WordDrafts.draft(folder.resolve("草案.docm"));
		assertRefused("批注.docx：草案.docm 的副本须以 .docm 为扩展名", "check", "草案.docm", "--format", "docx", "-o", "批注.docx");
		assertEquals(ExitCodes.ERRORS_FOUND, cli.run("check", "草案.docm", "--format", "docx", "-o", "批注.docm"));
		assertTrue(cli.err().contains("草案.docm：文件中的宏已忽略，不会运行。"), cli.err());
		assertEquals("macros", WordDrafts.part(folder.resolve("批注.docm"), "word/vbaProject.bin"));
		assertTrue(WordDrafts.part(folder.resolve("批注.docm"), "[Content_Types].xml").contains("macroEnabled"));
		assertTrue(Files.exists(macros));
	}

	@Test
	void commentsNeedOneWordDocumentAndAnotherNameForTheCopy() throws IOException {
		cli.with("a.plan", Fixtures.SOUND).with("草案.txt", Fixtures.DRAFT);
		assertRefused("请用 -o 给出批注副本的文件名", "check", "草案.docx", "--format", "docx");
		assertRefused("草案.docx：这样会覆盖", "check", "草案.docx", "--format", "docx", "-o", "草案.docx");
		assertRefused("请只给出一个文件", "check", "草案.docx", "草案.txt", "--format", "docx", "-o", "批注.docx");
		assertRefused("请只给出一个文件", "check", ".", "--format", "docx", "-o", "批注.docx");
		assertRefused("a.plan：只能在 Word 文稿", "check", "a.plan", "--format", "docx", "-o", "批注.docx");
		assertRefused("草案.txt：只能在 Word 文稿", "check", "草案.txt", "--format", "docx", "-o", "批注.docx");
		assertRefused("--summary 只用于 --format docx", "check", "草案.docx", "--summary", "-o", "批注.docx");
		assertRefused("text, json, sarif, html, xlsx, docx", "check", "草案.docx", "--format", "word", "-o", "批注.docx");
	}

	@Test
	void noLinkLeadsTheCopyOverTheDraft() throws IOException {
		byte[] before = Files.readAllBytes(draft);
		Files.createSymbolicLink(folder.resolve("别名.docx"), draft);
		assertRefused("别名.docx：这样会覆盖", "check", "草案.docx", "--format", "docx", "-o", "别名.docx");
		assertArrayEquals(before, Files.readAllBytes(draft));
	}

	@Test
	void aDamagedDraftLeavesNothingBehind() throws IOException {
		Files.write(draft, Arrays.copyOf(Files.readAllBytes(draft), 700));
		assertRefused("草案.docx：文件已损坏或没有复制完整", "check", "草案.docx", "--format", "docx", "-o", "批注.docx");
		Files.write(draft, WordDrafts.of("只有一句话。", WordDrafts.DOCUMENT));
		assertRefused("草案.docx：未能从中识别出规划", "check", "草案.docx", "--format", "docx", "-o", "批注.docx");
	}
}
