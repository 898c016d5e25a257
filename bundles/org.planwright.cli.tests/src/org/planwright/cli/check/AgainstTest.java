package org.planwright.cli.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.planwright.cli.CliRun;
import org.planwright.cli.ExitCodes;
import org.planwright.cli.Fixtures;

class AgainstTest {

	private static final String LATER = Fixtures.SOUND.replace("32.4", "32.0");

	@TempDir
	Path folder;

	@Test
	void changedValuesAreReportedWithTheirPlaceInBothFiles() throws IOException {
		CliRun cli = CliRun.in(folder).with("稿/一稿.plan", Fixtures.SOUND).with("二稿.plan", LATER);
		assertEquals(ExitCodes.OK, cli.run("check", "--against", "稿/一稿.plan", "二稿.plan"), cli.out() + cli.err());
		assertTrue(cli.out().contains("R01") && cli.out().contains("由上一稿的32.4改为32.0"), cli.out());
		assertTrue(cli.out().contains("稿/一稿.plan:15:"), cli.out());
	}

	@Test
	void withoutTheOptionNothingIsSaidOfDrafts() throws IOException {
		CliRun cli = CliRun.in(folder).with("一稿.plan", Fixtures.SOUND).with("二稿.plan", LATER);
		cli.run("check", "二稿.plan");
		assertFalse(cli.out().contains("R01"), cli.out());
	}

	@Test
	void draftsAreComparedWithDrafts() throws IOException {
		CliRun cli = CliRun.in(folder).with("一稿.txt", Fixtures.DRAFT).with("二稿.txt", Fixtures.DRAFT.replace("第三章　重点任务", "第三章　主要举措"));
		cli.run("check", "--against", "一稿.txt", "二稿.txt");
		assertTrue(cli.out().contains("比上一稿新增1个章节：主要举措"), cli.out());
		assertTrue(cli.out().contains("一稿.txt:12:"), cli.out());
	}

	@ParameterizedTest
	@ValueSource(strings = { "json", "sarif", "html" })
	void everyFormatHasBothPlaces(String format) throws IOException {
		CliRun cli = CliRun.in(folder).with("early.plan", Fixtures.SOUND).with("late.plan", LATER);
		assertEquals(ExitCodes.OK, cli.run("check", "--against=early.plan", "--format", format, "late.plan"), cli.out() + cli.err());
		assertTrue(cli.out().contains("R01") && cli.out().contains("early.plan"), cli.out());
	}

	@Test
	void whatCannotBeComparedIsSaid() throws IOException {
		CliRun cli = CliRun.in(folder).with("一稿.plan", Fixtures.SOUND).with("二稿.plan", LATER).with("空.plan", " \n").with("不是.txt", "买菜：两斤\n");
		assertUnusable(cli, "没有这个文件", "--against", "没有.plan", "二稿.plan");
		assertUnusable(cli, "空.plan", "--against", "空.plan", "二稿.plan");
		assertUnusable(cli, "不是.txt", "--against", "不是.txt", "二稿.plan");
		assertUnusable(cli, "要检查的文件本身", "--against", "二稿.plan", "二稿.plan");
		assertUnusable(cli, "一次只能检查一个", "--against", "一稿.plan", "二稿.plan", "空.plan");
		assertUnusable(cli, "一次只能检查一个", "--against", "一稿.plan", ".");
		assertUnusable(cli, "一稿.plan", "--against", "一稿.plan", "-o", "一稿.plan", "二稿.plan");
	}

	private static void assertUnusable(CliRun cli, String said, String... arguments) {
		String[] all = new String[arguments.length + 1];
		all[0] = "check";
		System.arraycopy(arguments, 0, all, 1, arguments.length);
		assertEquals(ExitCodes.UNUSABLE, cli.run(all), cli.out() + cli.err());
		assertTrue(cli.err().contains(said), cli.err());
		assertEquals("", cli.out());
	}
}
