package org.planwright.cli.merge;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.planwright.cli.CliRun;
import org.planwright.cli.ExitCodes;

class MergeCommandTest {

	static final String BASE = """
			规划：河湾县十五五纲要

			第一章　重点任务

			专栏1：重点项目 {
			  1. 河东灌区改造工程，改造渠道118公里。
			  2. 湿地公园栈道工程，新建栈道6公里。
			}
			""";
	static final String OURS = BASE.replace("118公里", "120公里");
	static final String THEIRS = BASE.replace("6公里", "8公里");

	@TempDir
	Path folder;
	private CliRun cli;

	@BeforeEach
	void versions() throws IOException {
		cli = CliRun.in(folder).with("原稿.plan", BASE).with("我方.plan", OURS).with("对方.plan", THEIRS);
	}

	@Test
	void theResultIsPrintedOrWritten() throws IOException {
		assertEquals(ExitCodes.OK, cli.run("merge", "原稿.plan", "我方.plan", "对方.plan"));
		assertEquals(OURS.replace("6公里", "8公里"), cli.out());
		assertEquals("", cli.err());
		assertEquals(ExitCodes.OK, cli.run("merge", "原稿.plan", "我方.plan", "对方.plan", "-o", "合并.plan"));
		assertEquals(OURS.replace("6公里", "8公里"), cli.read("合并.plan"));
		assertEquals(OURS, cli.read("我方.plan"));
	}

	@Test
	void conflictsEndWithOneAndAreFoundByACheck() throws IOException {
		cli.with("对方.plan", BASE.replace("118公里", "125公里"));
		assertEquals(ExitCodes.DIFFERENT, cli.run("merge", "原稿.plan", "我方.plan", "对方.plan", "--labels", "发改局,水利局", "-o", "合并.plan"));
		assertTrue(cli.err().startsWith("有 1 处冲突"), cli.err());
		assertTrue(cli.read("合并.plan").contains("<<<<<<< 发改局\n  1. 河东灌区改造工程，改造渠道120公里。\n=======\n  1. 河东灌区改造工程，改造渠道125公里。\n>>>>>>> 水利局\n"), cli.read("合并.plan"));
		assertEquals(ExitCodes.ERRORS_FOUND, cli.run("check", "合并.plan"));
		assertTrue(cli.out().contains("R03") && cli.out().contains("合并留下冲突"), cli.out());
		assertFalse(cli.out().contains("SYNTAX"), cli.out());
	}

	@Test
	void asGitCallsItTheResultReplacesOurs() throws IOException {
		assertEquals(ExitCodes.OK, cli.run("merge", "--git", "原稿.plan", "我方.plan", "对方.plan", "--marker-size", "7"));
		assertEquals(OURS.replace("6公里", "8公里"), cli.read("我方.plan"));
		assertEquals("", cli.out());
	}

	@Test
	void aByteOrderMarkStays() throws IOException {
		cli.with("原稿.plan", "\uFEFF" + BASE).with("我方.plan", "\uFEFF" + OURS).with("对方.plan", "\uFEFF" + THEIRS);
		cli.run("merge", "原稿.plan", "我方.plan", "对方.plan", "-o", "合并.plan");
		assertEquals("\uFEFF" + OURS.replace("6公里", "8公里"), cli.read("合并.plan"));
	}

	@Test
	void whatCannotBeMergedIsSaidAndNothingIsWritten() throws IOException {
		byte[] gb = OURS.getBytes(Charset.forName("GB18030"));
		Files.write(folder.resolve("坏.plan"), gb);
		assertEquals(ExitCodes.UNUSABLE, cli.run("merge", "原稿.plan", "坏.plan", "对方.plan", "-o", "坏.plan"));
		assertTrue(cli.err().contains("坏.plan") && cli.err().contains("UTF-8"), cli.err());
		assertEquals(129, cli.run("merge", "--git", "原稿.plan", "坏.plan", "对方.plan"));
		assertTrue(cli.err().contains("UTF-8"), cli.err());
		assertArrayEquals(gb, Files.readAllBytes(folder.resolve("坏.plan")));
		assertEquals(ExitCodes.UNUSABLE, cli.run("merge", "原稿.plan", "没有.plan", "对方.plan"));
		assertTrue(cli.err().contains("没有.plan"), cli.err());
		assertEquals(ExitCodes.UNUSABLE, cli.run("merge", "原稿.plan", "我方.plan"));
		assertEquals(ExitCodes.UNUSABLE, cli.run("merge", "原稿.plan", ".", "对方.plan"));
		assertEquals(ExitCodes.UNUSABLE, cli.run("merge", "原稿.plan", "我方.plan", "对方.plan", "--marker-size", "3"));
		assertEquals(ExitCodes.UNUSABLE, cli.run("merge", "原稿.plan", "我方.plan", "对方.plan", "--labels", "甲"));
		assertFalse(cli.err().contains("Exception"), cli.err());
	}
}
