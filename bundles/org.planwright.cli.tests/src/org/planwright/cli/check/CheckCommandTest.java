package org.planwright.cli.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.planwright.cli.CliRun;
import org.planwright.cli.ExitCodes;
import org.planwright.cli.Fixtures;

class CheckCommandTest {

	@TempDir
	Path folder;

	@Test
	void aPlanWithoutErrorsEndsWithZero() throws IOException {
		CliRun cli = CliRun.in(folder).with("河湾.plan", Fixtures.SOUND);
		assertEquals(ExitCodes.OK, cli.run("check", "河湾.plan"), cli.out() + cli.err());
		assertEquals("", cli.err());
	}

	@Test
	void aPlanWithAnErrorEndsWithOneAndNamesThePlace() throws IOException {
		CliRun cli = CliRun.in(folder).with("河湾.plan", Fixtures.WRONG_INCREMENT);
		assertEquals(ExitCodes.ERRORS_FOUND, cli.run("check", "河湾.plan"), cli.out() + cli.err());
		assertTrue(cli.out().contains("河湾.plan:10:10  错误  C02"), cli.out());
		assertTrue(cli.out().contains("“2.3个百分点”"), cli.out());
		assertTrue(cli.out().contains("共 1 个文件：错误 1，警告 0"), cli.out());
	}

	@Test
	void warningsAloneEndWithZero() throws IOException {
		CliRun cli = CliRun.inEnglish(folder).with("a.plan", Fixtures.NO_UNIT);
		assertEquals(ExitCodes.OK, cli.run("check", "a.plan"), cli.out() + cli.err());
		assertTrue(cli.out().contains("warning  V01"), cli.out());
		assertTrue(cli.out().contains("1 file: 0 errors, 1 warning"), cli.out());
	}

	@Test
	void aFolderIsSearchedToTheBottomButNotWhereNobodyWrites() throws IOException {
		CliRun cli = CliRun.in(folder).with("纲要/河湾.plan", Fixtures.SOUND).with("纲要/专项/环保.plan", Fixtures.WRONG_INCREMENT)
				.with("纲要/.git/旧.plan", Fixtures.WRONG_INCREMENT).with("纲要/target/x.plan", Fixtures.WRONG_INCREMENT)
				.with("纲要/backups/x.plan", Fixtures.WRONG_INCREMENT).with("纲要/河湾.plan.report.txt", "导入报告");
		assertEquals(ExitCodes.ERRORS_FOUND, cli.run("check", "纲要"), cli.err());
		assertTrue(cli.out().contains(Path.of("纲要", "专项", "环保.plan") + ":10:10"), cli.out());
		assertTrue(cli.out().contains("共 2 个文件：错误 1"), cli.out());
	}

	@Test
	void aDraftBesideThePlanMadeOfItIsLeftOut() throws IOException {
		CliRun cli = CliRun.in(folder).with("p/河湾.plan", Fixtures.SOUND).with("p/河湾.txt", Fixtures.DRAFT);
		assertEquals(ExitCodes.OK, cli.run("check", "p"), cli.out());
		assertTrue(cli.out().contains("1 个文件"), cli.out());
	}

	@Test
	void aTextFoundInAFolderNeedNotBeADraft() throws IOException {
		CliRun cli = CliRun.in(folder).with("p/河湾.plan", Fixtures.SOUND).with("p/说明.txt", "会议时间改到周五下午。\n");
		assertEquals(ExitCodes.OK, cli.run("check", "p"), cli.err());
		assertTrue(cli.err().contains("说明.txt"), cli.err());
		assertEquals(ExitCodes.UNUSABLE, cli.run("check", "p/说明.txt"));
	}

	@Test
	void oneBadFileDoesNotKeepTheOthersFromBeingChecked() throws IOException {
		CliRun cli = CliRun.in(folder).with("a.plan", "").with("b.plan", Fixtures.WRONG_INCREMENT).with("c.plan", Fixtures.SOUND);
		assertEquals(ExitCodes.UNUSABLE, cli.run("check", "a.plan", "b.plan", "nowhere.plan", "c.plan"));
		assertTrue(cli.err().contains("a.plan：文件是空的"), cli.err());
		assertTrue(cli.err().contains("nowhere.plan：没有这个文件"), cli.err());
		assertTrue(cli.out().contains("b.plan:10:10"), cli.out());
		assertTrue(cli.out().contains("共 2 个文件：错误 1"), cli.out());
	}

	@Test
	void aFileNamedTwiceIsCheckedOnce() throws IOException {
		CliRun cli = CliRun.in(folder).with("a.plan", Fixtures.WRONG_INCREMENT);
		cli.run("check", "a.plan", "./a.plan", ".");
		assertTrue(cli.out().contains("共 1 个文件：错误 1"), cli.out());
	}

	@Test
	void unusableFilesAreNamedWithoutAStackTrace() throws IOException {
		CliRun cli = CliRun.inEnglish(folder).with("blank.plan", " \n\t\n").with("nothing.txt", "").with("empty/x.md", "x");
		Files.write(folder.resolve("binary.plan"), new byte[] { 'P', 'K', 3, 4, 0, 0, 0, 0 });
		Files.write(folder.resolve("binary.txt"), new byte[] { (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0, 0, 0, 0, 0 });
		Files.write(folder.resolve("gbk.plan"), Fixtures.SOUND.getBytes(Charset.forName("GB18030")));
		for (String name : new String[] { "blank.plan", "nothing.txt", "binary.plan", "binary.txt", "gbk.plan", "empty", "missing.txt" }) {
			assertEquals(ExitCodes.UNUSABLE, cli.run("check", name), name);
			assertTrue(cli.err().startsWith(name + ":"), cli.err());
			assertFalse(cli.err().contains("\tat ") || cli.err().contains("Exception"), cli.err());
		}
	}

	@Test
	void withoutFilesItSaysWhatToDo() {
		CliRun cli = CliRun.inEnglish(folder);
		assertEquals(ExitCodes.UNUSABLE, cli.run("check"));
		assertTrue(cli.err().contains("name files or folders"), cli.err());
	}

	@ParameterizedTest
	@ValueSource(strings = { "--format=xml", "--stage=终稿" })
	void anUnknownValueNamesThePossibleOnes(String option) throws IOException {
		CliRun cli = CliRun.in(folder).with("a.plan", Fixtures.SOUND);
		assertEquals(ExitCodes.UNUSABLE, cli.run("check", option, "a.plan"));
		assertTrue(cli.err().contains(option.startsWith("--format") ? "text, json, sarif, html" : "征求意见稿, 送审稿, 报批稿, 印发"), cli.err());
		assertEquals("", cli.out());
	}

	@ParameterizedTest
	@ValueSource(strings = { "征求意见稿", "送审稿", "报批稿", "印发" })
	void everyStageIsAccepted(String stage) throws IOException {
		CliRun cli = CliRun.in(folder).with("a.plan", Fixtures.SOUND);
		assertEquals(ExitCodes.OK, cli.run("check", "--stage", stage, "a.plan"), cli.out() + cli.err());
	}

	@Test
	void findingsGoToAFileWhole() throws IOException {
		CliRun cli = CliRun.in(folder).with("a.plan", Fixtures.WRONG_INCREMENT);
		assertEquals(ExitCodes.ERRORS_FOUND, cli.run("check", "--format", "json", "-o", "out.json", "a.plan"), cli.err());
		assertEquals("", cli.out());
		assertTrue(cli.read("out.json").strip().endsWith("}"));
		try (var files = Files.list(folder)) {
			assertEquals(2, files.count(), "nothing but the plan and the findings is left");
		}
	}

	@Test
	void anOutputThatCannotBeWrittenIsSaidBeforeTheCheck() throws IOException {
		CliRun cli = CliRun.inEnglish(folder).with("a.plan", Fixtures.SOUND);
		assertEquals(ExitCodes.UNUSABLE, cli.run("check", "-o", "missing/out.txt", "a.plan"));
		assertTrue(cli.err().contains("missing") && cli.err().contains("does not exist"), cli.err());
		assertEquals(ExitCodes.UNUSABLE, cli.run("check", "-o", ".", "a.plan"));
		assertTrue(cli.err().contains("this is a folder"), cli.err());
	}

	@Test
	void aFileThatIsFarTooLargeIsNotRead() throws IOException {
		CliRun cli = CliRun.inEnglish(folder);
		for (String name : new String[] { "huge.txt", "huge.plan" }) {
			try (RandomAccessFile file = new RandomAccessFile(folder.resolve(name).toFile(), "rw")) {
				file.setLength(80L * 1024 * 1024);
			}
			assertEquals(ExitCodes.UNUSABLE, cli.run("check", name));
			assertTrue(cli.err().startsWith(name + ":") && cli.err().contains("MB"), cli.err());
		}
		assertEquals(ExitCodes.UNUSABLE, cli.run("import", "huge.txt", "-o", "out.plan"));
		assertTrue(cli.err().startsWith("huge.txt:") && cli.err().contains("MB"), cli.err());
	}

	@Test
	void aFullDiskIsSaid() throws IOException {
		assumeTrue(Files.exists(Path.of("/dev/full")), "needs a device that is always full");
		CliRun cli = CliRun.inEnglish(folder).with("a.plan", Fixtures.WRONG_INCREMENT);
		assertEquals(ExitCodes.UNUSABLE, cli.run("check", "-o", "/dev/full", "a.plan"));
		assertTrue(cli.err().startsWith("The result could not be written"), cli.err());
	}

	@Test
	void anInputIsNeverOverwritten() throws IOException {
		CliRun cli = CliRun.in(folder).with("a.plan", Fixtures.SOUND).with("b.txt", Fixtures.DRAFT);
		assertEquals(ExitCodes.UNUSABLE, cli.run("check", "-o", "a.plan", "a.plan"));
		assertEquals(ExitCodes.UNUSABLE, cli.run("check", "-o", "b.txt", "b.txt"));
		assertEquals(Fixtures.SOUND, cli.read("a.plan"));
		assertEquals(Fixtures.DRAFT, cli.read("b.txt"));
	}

	@Test
	void messagesAreInTheLanguageAskedFor() throws IOException {
		CliRun cli = CliRun.in(folder).with("a.plan", Fixtures.WRONG_INCREMENT);
		cli.run("check", "a.plan", "--language", "en");
		assertTrue(cli.out().contains("error    C02"), cli.out());
		String message = cli.out().lines().filter(line -> line.contains("C02")).findFirst().orElseThrow().replaceAll(".*C02", "").replaceAll("“.*?”|\".*?\"", "");
		assertFalse(message.matches(".*[应为增量基期目标].*"), message);
	}
}
