package org.planwright.cli.convert;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.planwright.cli.CliRun;
import org.planwright.cli.ExitCodes;
import org.planwright.cli.Fixtures;

class ExportCommandTest {

	private static final String COUNTY = Fixtures.SOUND.replace("水土流失治理", "全市目标为「平川市十五五纲要/森林覆盖率.目标」，水土流失治理");
	private static final String CITY = Fixtures.SOUND.replace("河湾县", "平川市").replace("目标 32.4", "目标 33.0");

	@TempDir
	Path folder;

	@Test
	void referencesToNeighboursArePrintedAndChecksAreNot() throws IOException {
		CliRun cli = CliRun.in(folder).with("河湾.plan", COUNTY).with("平川.plan", CITY);
		for (String format : new String[] { "txt", "html" }) {
			assertEquals(ExitCodes.OK, cli.run("export", "--format", format, "河湾.plan", "-o", "out." + format), cli.err());
			String text = cli.read("out." + format);
			assertTrue(text.contains("全县森林覆盖率达到32.4%，全市目标为33.0%，水土流失治理持续推进。"), text);
			assertEquals("", cli.err());
		}
	}

	@Test
	void aNameThatMeansNothingIsPrintedAsWrittenAndSaid() throws IOException {
		CliRun cli = CliRun.in(folder).with("河湾.plan", COUNTY);
		assertEquals(ExitCodes.OK, cli.run("export", "--format", "txt", "河湾.plan", "-o", "out.txt"));
		assertTrue(cli.read("out.txt").contains("「平川市十五五纲要/森林覆盖率.目标」"));
		assertTrue(cli.err().contains("「平川市十五五纲要/森林覆盖率.目标」"), cli.err());
	}

	@Test
	void theNameOfTheOutputMaySayTheFormat() throws IOException {
		CliRun cli = CliRun.in(folder).with("a.plan", Fixtures.SOUND);
		assertEquals(ExitCodes.OK, cli.run("export", "a.plan", "-o", "a.html"), cli.err());
		assertTrue(cli.read("a.html").startsWith("<!DOCTYPE html>"));
	}

	@Test
	void aPlanBecomesAWordDocument() throws IOException {
		CliRun cli = CliRun.in(folder).with("a.plan", Fixtures.SOUND);
		assertEquals(ExitCodes.OK, cli.run("export", "--appendix", "a.plan", "-o", "a.docx"), cli.err());
		assertEquals("", cli.err());
		assertTrue(new String(Files.readAllBytes(folder.resolve("a.docx")), StandardCharsets.ISO_8859_1).startsWith("PK"));
	}

	@Test
	void aPageHasFiguresWhenTheyAreAskedFor() throws IOException {
		CliRun cli = CliRun.in(folder).with("a.plan", Fixtures.SOUND);
		assertEquals(ExitCodes.OK, cli.run("export", "--charts", "a.plan", "-o", "a.html"), cli.err());
		assertTrue(cli.read("a.html").contains("30.3 → 32.4（+6.9%）"), cli.read("a.html"));
		assertEquals(ExitCodes.OK, cli.run("export", "a.plan", "-o", "b.html"), cli.err());
		assertFalse(cli.read("b.html").contains("<svg"));
		assertEquals(ExitCodes.UNUSABLE, cli.run("export", "--charts", "a.plan", "-o", "a.docx"));
		assertTrue(cli.err().contains("--charts"), cli.err());
	}

	@Test
	void aTemplateThatCannotBeUsedLeavesNothingBehind() throws IOException {
		CliRun cli = CliRun.in(folder).with("a.plan", Fixtures.SOUND).with("模板.docx", "不是文档");
		for (String template : new String[] { "模板.docx", "缺.docx" }) {
			assertEquals(ExitCodes.UNUSABLE, cli.run("export", "--template", template, "a.plan", "-o", "a.docx"));
			assertTrue(cli.err().contains(template + "："), cli.err());
		}
		assertEquals(ExitCodes.UNUSABLE, cli.run("export", "--template", "模板.docx", "a.plan", "-o", "a.html"));
		assertTrue(cli.err().contains("--template"), cli.err());
		assertFalse(Files.exists(folder.resolve("a.docx")) || Files.exists(folder.resolve("a.html")));
	}

	@Test
	void aTableOfAPlanIsWritten() throws IOException {
		CliRun cli = CliRun.in(folder).with("a.plan", Fixtures.SOUND);
		assertEquals(ExitCodes.OK, cli.run("export", "--table", "任务分解表", "--format", "docx", "a.plan", "-o", "b.docx"), cli.err());
		assertTrue(Files.size(folder.resolve("b.docx")) > 1000);
		assertEquals(ExitCodes.OK, cli.run("export", "--table", "tasks", "a.plan", "-o", "b.html"), cli.err());
		assertTrue(cli.read("b.html").contains("<title>任务分解表</title>"));
		assertEquals(ExitCodes.UNUSABLE, cli.run("export", "--table", "什么表", "a.plan", "-o", "c.docx"));
		assertTrue(cli.err().contains("任务分解表"), cli.err());
		assertEquals(ExitCodes.UNUSABLE, cli.run("export", "--table", "tasks", "a.plan", "-o", "c.pdf"));
		assertTrue(cli.err().contains("docx"), cli.err());
	}

	@Test
	void withoutAnOutputItIsWrittenToTheStream() throws IOException {
		CliRun cli = CliRun.in(folder).with("a.plan", Fixtures.SOUND);
		assertEquals(ExitCodes.OK, cli.run("export", "--format", "txt", "a.plan"), cli.err());
		assertTrue(cli.out().contains("第一章　发展目标"), cli.out());
	}

	@Test
	void aPdfIsWrittenWholeOrNotAtAll() throws IOException {
		CliRun cli = CliRun.in(folder).with("a.plan", Fixtures.SOUND).with("字体.ttf", "不是字体");
		assertEquals(ExitCodes.OK, cli.run("export", "a.plan", "-o", "a.pdf"), cli.err());
		assertEquals("", cli.err());
		byte[] pdf = Files.readAllBytes(folder.resolve("a.pdf"));
		assertTrue(new String(pdf, StandardCharsets.ISO_8859_1).startsWith("%PDF-1."));
		assertEquals(ExitCodes.UNUSABLE, cli.run("export", "a.plan", "-o", "a.pdf", "--font", "字体.ttf"));
		assertTrue(cli.err().contains("字体.ttf") && cli.err().contains("TrueType"), cli.err());
		assertEquals(ExitCodes.UNUSABLE, cli.run("export", "a.plan", "-o", "b.html", "--font", "字体.ttf"));
		assertTrue(cli.err().contains("--font"), cli.err());
		assertArrayEquals(pdf, Files.readAllBytes(folder.resolve("a.pdf")));
		assertFalse(Files.exists(folder.resolve("b.html")));
	}

	@Test
	void aSiteIsWrittenIntoAFolderOfItsOwn() throws IOException {
		CliRun cli = CliRun.in(folder).with("a.plan", COUNTY).with("平川.plan", CITY).with("资料/函.txt", "函");
		assertEquals(ExitCodes.OK, cli.run("export", "--format", "site", "a.plan", "-o", "网页"), cli.err());
		assertEquals("", cli.err());
		assertTrue(cli.read("网页/chapter-1.html").contains("森林覆盖率达到"), cli.read("网页/chapter-1.html"));
		assertEquals(ExitCodes.OK, cli.run("export", "--format", "site", "a.plan", "-o", "网页"), "its own folder is written again");
		assertEquals(ExitCodes.UNUSABLE, cli.run("export", "--format", "site", "a.plan", "-o", "资料"));
		assertTrue(cli.err().contains("函.txt"), cli.err());
		assertEquals(ExitCodes.UNUSABLE, cli.run("export", "--format", "site", "a.plan"));
		assertTrue(cli.err().contains("-o"), cli.err());
		assertEquals(ExitCodes.UNUSABLE, cli.run("export", "--format", "site", "-o", "新网页"));
		assertEquals(ExitCodes.UNUSABLE, cli.run("export", "--format", "site", "a.plan", "-o", "新网页", "--font", "a.ttf"));
		assertFalse(Files.exists(folder.resolve("新网页")));
		assertEquals("函", cli.read("资料/函.txt"));
	}

	@Test
	void aFigureThatIsMissingIsSaid() throws IOException {
		CliRun cli = CliRun.in(folder).with("a.plan", Fixtures.SOUND + "\n图1 水系图\n@ 文件 图/水系.png\n");
		assertEquals(ExitCodes.OK, cli.run("export", "a.plan", "-o", "a.html"), cli.err());
		assertTrue(cli.err().contains("图/水系.png"), cli.err());
		Files.createDirectory(folder.resolve("图"));
		Files.write(folder.resolve("图/水系.png"), new byte[] { (byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n' });
		assertEquals(ExitCodes.OK, cli.run("export", "a.plan", "-o", "a.html"), cli.err());
		assertEquals("", cli.err());
		assertTrue(cli.read("a.html").contains("<img src=\"data:image/png;base64,"));
	}

	@Test
	void argumentsThatMakeNoSenseAreSaid() throws IOException {
		CliRun cli = CliRun.inEnglish(folder).with("a.plan", Fixtures.SOUND).with("a.txt", Fixtures.DRAFT).with("f/b.plan", Fixtures.SOUND).with("empty.plan", "");
		assertEquals(ExitCodes.UNUSABLE, cli.run("export", "--format", "wps", "a.plan", "-o", "a.pdf"));
		assertTrue(cli.err().contains("wps") && cli.err().contains("txt, html, pdf"), cli.err());
		assertEquals(ExitCodes.UNUSABLE, cli.run("export", "a.plan"));
		assertTrue(cli.err().contains("--format"), cli.err());
		assertEquals(ExitCodes.UNUSABLE, cli.run("export", "--format", "txt"));
		assertEquals(ExitCodes.UNUSABLE, cli.run("export", "--format", "txt", "a.plan", "f/b.plan"));
		assertEquals(ExitCodes.UNUSABLE, cli.run("export", "--format", "txt", "f"));
		assertEquals(ExitCodes.UNUSABLE, cli.run("export", "--format", "txt", "missing.plan"));
		assertTrue(cli.err().contains("no such file"), cli.err());
		assertEquals(ExitCodes.UNUSABLE, cli.run("export", "--format", "txt", "empty.plan", "-o", "e.txt"));
		assertTrue(cli.err().contains("empty"), cli.err());
		assertEquals(ExitCodes.UNUSABLE, cli.run("export", "--format", "txt", "a.txt", "-o", "b.txt"));
		assertTrue(cli.err().contains("planwright import"), cli.err());
		assertEquals(ExitCodes.UNUSABLE, cli.run("export", "--format", "txt", "a.plan", "-o", "no/b.txt"));
		assertFalse(Files.exists(folder.resolve("b.txt")) || Files.exists(folder.resolve("e.txt")));
	}

	@Test
	void thePlanItselfIsNeverOverwritten() throws IOException {
		CliRun cli = CliRun.in(folder).with("a.plan", Fixtures.SOUND);
		assertEquals(ExitCodes.UNUSABLE, cli.run("export", "--format", "txt", "a.plan", "-o", "a.plan"));
		assertEquals(Fixtures.SOUND, cli.read("a.plan"));
	}
}
